package gongkai.validate.app;

import gongkai.extract.DocumentReference;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import java.util.List;

/// One published version of an institution's report for a year, with the latest verdict on it.
///
/// @param document the document
/// @param report the report
/// @param revision counts the verdicts on this run of the document, from 0
/// @param current whether the latest verdict said that it is the newest publication
/// @param findings of the latest verdict
record Publication(
    DocumentReference document,
    Report report,
    long revision,
    boolean current,
    List<Finding> findings) {

  Publication {
    findings = List.copyOf(findings);
  }
}
