/// The ledger: every arrival, what became of it, and the work that follows from it.
@NullMarked
package gongkai.ingest.app.ledger;

import org.jspecify.annotations.NullMarked;
