package gongkai.extract.engine;

import gongkai.extract.RejectionReason;
import gongkai.extract.report.Report;

/// What extraction makes of a document: a report, or the reason why there is none.
public sealed interface Reading {

  /// A report was read.
  record Extracted(Report report) implements Reading {}

  /// No report could be read.
  ///
  /// @param reason why, for programs
  /// @param message what is wrong, where, and what to do about it, in Chinese
  record Unreadable(RejectionReason reason, String message) implements Reading {}
}
