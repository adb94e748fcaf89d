/// One OpenSearch node in a JVM of its own, for a machine without containers. Knows nothing of
/// Gongkai's indices.
@NullMarked
package gongkai.servers.opensearch;

import org.jspecify.annotations.NullMarked;
