package gongkai.extract;

import gongkai.extract.report.Report;
import io.cloudevents.CloudEvent;

/// A document was read as an annual report. Keyed by institution.
///
/// @param document the document
/// @param report what was read
/// @param elapsedMs how long reading took, in milliseconds
public record ReportExtracted(DocumentReference document, Report report, long elapsedMs) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.reports.extracted.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.report.extracted.v1";

  /// The event; its id is derived from document and run.
  public CloudEvent toCloudEvent() {
    return EventJson.event(
        "/extract-service",
        TYPE,
        "report-extracted/" + document.sha256() + "/" + document.run(),
        document,
        this);
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when the data are not a report
  public static ReportExtracted from(CloudEvent event) {
    return EventJson.data(event, ReportExtracted.class);
  }
}
