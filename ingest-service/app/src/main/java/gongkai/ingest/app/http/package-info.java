/// The HTTP side: uploads, the ledger's answers, who we are, how we are.
@NullMarked
package gongkai.ingest.app.http;

import org.jspecify.annotations.NullMarked;
