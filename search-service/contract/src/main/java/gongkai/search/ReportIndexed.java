package gongkai.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/// A verdict on a report was acknowledged by the index. Keyed by institution.
///
/// @param document the SHA-256 of the document
/// @param arrival the arrival that brought it
/// @param run the ledger's number for this arrival or replay
/// @param institution the institution's id
/// @param year the year reported on
/// @param version the external version in the index: run · 2²⁰ + revision
public record ReportIndexed(
    String document,
    UUID arrival,
    long run,
    String institution,
    Optional<Integer> year,
    long version) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.reports.indexed.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.report.indexed.v1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  /// The event; its id is derived from what caused it.
  public CloudEvent toCloudEvent() {
    return CloudEventBuilder.v1()
        .withId("report-indexed/" + document + "/" + version)
        .withSource(URI.create("/search-service"))
        .withType(TYPE)
        .withSubject(document)
        .withExtension("arrival", arrival.toString())
        .withExtension("run", Long.toString(run))
        .withData("application/json", MAPPER.writeValueAsBytes(this))
        .build();
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when it has no data
  public static ReportIndexed from(CloudEvent event) {
    var data = event.getData();
    if (data == null) {
      throw new IllegalArgumentException("event " + event.getId() + " has no data");
    }
    return MAPPER.readValue(data.toBytes(), ReportIndexed.class);
  }
}
