@NullMarked
package gongkai.ingest.app.zip;

import org.jspecify.annotations.NullMarked;
