package gongkai.validate;

import com.fasterxml.jackson.annotation.JsonValue;
import gongkai.extract.DocumentReference;
import gongkai.extract.EventJson;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Institution;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A finding was raised, changed or resolved. Stands alone: a subscriber needs nothing else.
///
/// On {@link #TOPIC} every change, keyed `institution|finding` and compacted; failures raised or
/// changed also on their family's topic, doubts raised or changed on {@link #DOUBTS_TOPIC}, both
/// keyed by institution.
///
/// @param change what happened
/// @param document the document
/// @param revision the verdict's revision
/// @param institution whose report it is, with its region path
/// @param year the year reported on
/// @param title the report's title
/// @param finding the finding; for a resolved one, as it last was
/// @param cells the values and sources of the finding's cells, in the form's order
/// @param link where a person sees it, a path on search-service (`/reports/<document>`)
public record FindingChanged(
    Change change,
    DocumentReference document,
    long revision,
    Institution institution,
    Optional<Integer> year,
    String title,
    Finding finding,
    Map<CellAddress, CellValue> cells,
    String link) {

  /// The topic that carries every change.
  public static final String TOPIC = "gongkai.findings.v1";

  /// The topic that carries doubts raised or changed.
  public static final String DOUBTS_TOPIC = "gongkai.doubts.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.finding.changed.v1";

  public FindingChanged {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /// What happened to a finding.
  public enum Change {
    /// It was not there before.
    RAISED,
    /// It was there with other values, severity or message.
    CHANGED,
    /// It is no longer there.
    RESOLVED;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Orders everything ever said about one finding: run · 2²⁰ + revision.
  public long version() {
    return (document.run() << 20) + revision;
  }

  /// The event; its id is derived from finding, run and revision. `region`, `severity` and `rule`
  /// are attributes too, so that a subscriber can filter without reading the data.
  public CloudEvent toCloudEvent() {
    return CloudEventBuilder.from(
            EventJson.event(
                "/validate-service",
                TYPE,
                "finding-%s/%s/%d/%d"
                    .formatted(change.word(), finding.id(), document.run(), revision),
                document,
                this))
        .withExtension("region", institution.regionCode().orElse("000000"))
        .withExtension("severity", finding.severity().word())
        .withExtension("rule", finding.rule())
        .build();
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when the data are not a finding
  public static FindingChanged from(CloudEvent event) {
    return EventJson.data(event, FindingChanged.class);
  }
}
