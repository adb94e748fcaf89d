package gongkai.extract.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;
import org.springframework.stereotype.Component;

/// Carries CloudEvents attributes between Kafka and Spring messages byte for byte.
///
/// The framework's own mapper writes type hints and its own content type beside them, which
/// CloudEvents in binary mode does not know. Here a Kafka header is a UTF-8 text under its own
/// name, and of a message only the names below become Kafka headers.
@Component("cloudEventHeaders")
class CloudEventHeaders implements KafkaHeaderMapper {

  private static final String ATTRIBUTE = "attribute-";

  private static final String KAFKA_ATTRIBUTE = "ce_";

  /// The media type of the data.
  static final String CONTENT_TYPE = "content-type";

  /// What the headers of a dead letter start with.
  static final String DEAD_LETTER = "gongkai-dead-letter-";

  @Override
  public void fromHeaders(MessageHeaders headers, Headers target) {
    headers.forEach((name, value) -> {
      if (name.startsWith(ATTRIBUTE)) {
        set(target, KAFKA_ATTRIBUTE + name.substring(ATTRIBUTE.length()), value);
      } else if (name.equals(CONTENT_TYPE) || name.startsWith(DEAD_LETTER)) {
        set(target, name, value);
      }
    });
  }

  private static void set(Headers target, String name, Object value) {
    target.remove(name);
    target.add(name, value.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void toHeaders(Headers source, Map<String, Object> target) {
    for (Header header : source) {
      if (header.value() != null) {
        String name = header.key();
        target.put(
            name.startsWith(KAFKA_ATTRIBUTE)
                ? ATTRIBUTE + name.substring(KAFKA_ATTRIBUTE.length())
                : name,
            new String(header.value(), StandardCharsets.UTF_8));
      }
    }
  }
}
