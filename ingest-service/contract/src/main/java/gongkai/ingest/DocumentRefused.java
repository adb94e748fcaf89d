package gongkai.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// A file never entered: it was empty, too large, badly named, or packed so that it could not be
/// unpacked. Keyed by arrival.
///
/// @param arrival the arrival
/// @param name the file name as it came, control characters escaped and cut to 200 characters
/// @param reason why
/// @param message what is wrong and what to do, in Chinese
/// @param size bytes
/// @param receivedAt when it arrived
public record DocumentRefused(
    UUID arrival, String name, Reason reason, String message, long size, Instant receivedAt) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.documents.refused.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.document.refused.v1";

  /// Why a file is refused at the door.
  public enum Reason {
    /// No bytes.
    EMPTY,
    /// The name holds `..` or control characters, or is too long.
    BAD_NAME,
    /// Over the size limit; for a ZIP, over the limits of what may come out of it.
    TOO_LARGE,
    /// A ZIP, or a file in one, that needs a password.
    ENCRYPTED,
    /// A ZIP, or a file in one, that is cut off or damaged.
    CORRUPT,
    /// A ZIP inside a ZIP, or a file in one that is packed in a rare way.
    UNSUPPORTED_FORMAT;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  /// The event; its id is derived from what caused it.
  public CloudEvent toCloudEvent() {
    return CloudEventBuilder.v1()
        .withId("document-refused/" + arrival)
        .withSource(URI.create("/ingest-service"))
        .withType(TYPE)
        .withSubject(arrival.toString())
        .withExtension("arrival", arrival.toString())
        .withData("application/json", MAPPER.writeValueAsBytes(this))
        .build();
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when it has no data
  public static DocumentRefused from(CloudEvent event) {
    var data = event.getData();
    if (data == null) {
      throw new IllegalArgumentException("event " + event.getId() + " has no data");
    }
    return MAPPER.readValue(data.toBytes(), DocumentRefused.class);
  }
}
