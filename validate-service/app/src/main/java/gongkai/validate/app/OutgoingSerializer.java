package gongkai.validate.app;

import io.cloudevents.kafka.CloudEventSerializer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;

/// Writes {@link Outgoing} values: attributes into the record's headers, data into its value.
final class OutgoingSerializer implements Serializer<Outgoing> {

  /// Attributes that subscribers filter by; also plain headers, for consumers without CloudEvents.
  private static final List<String> FILTERS = List.of("region", "severity", "rule");

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
        for (String name : FILTERS) {
          Object filter = event.getExtension(name);
          if (filter != null) {
            add(headers, name, filter.toString());
          }
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
