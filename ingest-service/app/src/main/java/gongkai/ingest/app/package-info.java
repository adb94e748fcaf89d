/// ingest-service: takes files, keeps the ledger, publishes documents, and follows their fate.
@NullMarked
package gongkai.ingest.app;

import org.jspecify.annotations.NullMarked;
