/// Work that goes on for ever and survives everything that fails.
@NullMarked
package gongkai.ingest.app.work;

import org.jspecify.annotations.NullMarked;
