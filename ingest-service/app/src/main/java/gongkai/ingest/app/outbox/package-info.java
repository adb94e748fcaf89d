/// Publishing what the ledger has committed, in order and at least once.
@NullMarked
package gongkai.ingest.app.outbox;

import org.jspecify.annotations.NullMarked;
