/// One Kafka broker in a JVM of its own, for a machine without containers. Knows nothing of
/// Gongkai's topics: they are created by the launcher from `deploy/topics.yaml`.
@NullMarked
package gongkai.servers.kafka;

import org.jspecify.annotations.NullMarked;
