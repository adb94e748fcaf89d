/// PostgreSQL from embedded binaries, durable, watched by a JVM of its own, for a machine without
/// containers. Knows nothing of Gongkai's schemas.
@NullMarked
package gongkai.servers.postgres;

import org.jspecify.annotations.NullMarked;
