package gongkai.validate.app;

import io.cloudevents.CloudEvent;
import org.apache.kafka.common.header.Headers;

/// What leaves the topology.
sealed interface Outgoing {

  /// The topic that it goes to.
  String topic();

  /// An event of ours, written in CloudEvents binary mode.
  record Event(String topic, CloudEvent event) implements Outgoing {}

  /// A record that could not be taken, as it came, with where it came from and why.
  @SuppressWarnings("ArrayRecordComponent") // passed through, never compared
  record DeadLetter(Headers original, byte[] value, Coordinates from, String cause)
      implements Outgoing {

    static final String TOPIC = "gongkai.dead-letters.validate.v1";

    @Override
    public String topic() {
      return TOPIC;
    }
  }

  /// Where a record stood.
  record Coordinates(String topic, int partition, long offset) {}
}
