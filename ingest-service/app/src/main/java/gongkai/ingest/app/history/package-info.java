/// Following the later events, so that the ledger tells every arrival's fate.
@NullMarked
package gongkai.ingest.app.history;

import org.jspecify.annotations.NullMarked;
