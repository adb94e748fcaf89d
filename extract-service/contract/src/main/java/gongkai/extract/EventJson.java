package gongkai.extract;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How the events of this contract, and of the contracts built on it, are written: as CloudEvents
/// 1.0 with JSON data.
///
/// Absent values are left out; unknown properties are ignored, so that an older consumer reads a
/// newer minor version; instants and dates are ISO 8601 text.
public final class EventJson {

  /// The one mapper; safe for use by several threads.
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .changeDefaultVisibility(
              // isRead() and the like are questions, not components
              visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private EventJson() {}

  /// An event about a document.
  ///
  /// @param source the service that says it, as a path: `/extract-service`
  /// @param type the CloudEvents type
  /// @param id derived from what caused it, so that a repetition has the same
  /// @param document the document that it is about; its hash is the event's subject
  /// @param data the record that is written as the event's data
  public static CloudEvent event(
      String source, String type, String id, DocumentReference document, Object data) {
    return CloudEventBuilder.v1()
        .withId(id)
        .withSource(URI.create(source))
        .withType(type)
        .withSubject(document.sha256())
        .withExtension("arrival", document.arrival().toString())
        .withExtension("run", Long.toString(document.run()))
        .withData("application/json", MAPPER.writeValueAsBytes(data))
        .build();
  }

  /// Reads an event's data.
  ///
  /// @throws IllegalArgumentException when there are none, or they are not what the type promises
  public static <T> T data(CloudEvent event, Class<T> type) {
    var data = event.getData();
    if (data == null) {
      throw new IllegalArgumentException("event " + event.getId() + " has no data");
    }
    try {
      return MAPPER.readValue(data.toBytes(), type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "event %s is not a %s: %s"
              .formatted(event.getId(), type.getSimpleName(), e.getOriginalMessage()),
          e);
    }
  }
}
