package gongkai.extract;

import gongkai.extract.report.Report;

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
}
