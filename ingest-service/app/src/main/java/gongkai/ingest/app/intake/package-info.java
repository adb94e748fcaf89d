/// Taking files in: from the inbox and over HTTP, each once, whole, named by its bytes.
@NullMarked
package gongkai.ingest.app.intake;

import org.jspecify.annotations.NullMarked;
