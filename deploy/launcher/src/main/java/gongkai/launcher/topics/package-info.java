/// The list of topics, {@code deploy/topics.yaml}, and its way into Kafka.
@NullMarked
package gongkai.launcher.topics;

import org.jspecify.annotations.NullMarked;
