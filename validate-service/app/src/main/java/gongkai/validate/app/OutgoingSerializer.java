package gongkai.validate.app;

import io.cloudevents.kafka.CloudEventSerializer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

/// Writes {@link Outgoing} values: attributes into the record's headers, data into its value.
final class OutgoingSerializer implements Serializer<Outgoing> {

  private final CloudEventSerializer events = new CloudEventSerializer();

  @Override
  public void configure(Map<String, ?> configs, boolean isKey) {
    events.configure(Map.of(), isKey);
  }

  @Override
  public byte[] serialize(String topic, Outgoing data) {
    throw new UnsupportedOperationException("an event needs headers");
  }

  @Override
  public byte[] serialize(String topic, Headers headers, Outgoing data) {
    return switch (data) {
      case Outgoing.Event(var _, var event) -> {
        byte[] value = events.serialize(topic, headers, event);
        if (headers.lastHeader("content-type") == null) {
          add(headers, "content-type", "application/json");
        }
        yield value;
      }
      case Outgoing.DeadLetter letter -> {
        letter.original().forEach(headers::add);
        add(headers, "gongkai-dead-letter-topic", letter.from().topic());
        add(headers, "gongkai-dead-letter-partition", "" + letter.from().partition());
        add(headers, "gongkai-dead-letter-offset", "" + letter.from().offset());
        add(headers, "gongkai-dead-letter-cause", letter.cause());
        yield letter.value();
      }
    };
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
