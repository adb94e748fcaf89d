package gongkai.validate;

import gongkai.extract.DocumentReference;
import gongkai.extract.EventJson;
import gongkai.extract.report.Report;
import io.cloudevents.CloudEvent;
import java.util.List;

/// A report was judged. Keyed by institution; a report is judged again when a neighbouring year
/// arrives late, with a higher revision.
///
/// @param document the document
/// @param revision counts the verdicts on this run of the document, from 0
/// @param current whether this is the newest publication of its institution and year; aggregates
///   count only these
/// @param ruleBook the version of the rule book that judged
/// @param verdict the verdict on the whole
/// @param report the report
/// @param findings all findings, failures and doubts
public record ReportValidated(
    DocumentReference document,
    long revision,
    boolean current,
    String ruleBook,
    Verdict verdict,
    Report report,
    List<Finding> findings) {

  /// The topic that carries it.
  public static final String TOPIC = "gongkai.reports.validated.v1";

  /// Its CloudEvents type.
  public static final String TYPE = "gongkai.report.validated.v1";

  public ReportValidated {
    findings = List.copyOf(findings);
  }

  /// Orders everything ever said about one document: run · 2²⁰ + revision.
  public long version() {
    return (document.run() << 20) + revision;
  }

  /// The event; its id is derived from document, run and revision.
  public CloudEvent toCloudEvent() {
    return EventJson.event(
        "/validate-service",
        TYPE,
        "report-validated/" + document.sha256() + "/" + document.run() + "/" + revision,
        document,
        this);
  }

  /// Reads the event back.
  ///
  /// @throws IllegalArgumentException when the data are not a verdict
  public static ReportValidated from(CloudEvent event) {
    return EventJson.data(event, ReportValidated.class);
  }
}
