/// The line for integration tests: real servers as processes, and this service inside or beside.
@NullMarked
package gongkai.ingest.app.line;

import org.jspecify.annotations.NullMarked;
