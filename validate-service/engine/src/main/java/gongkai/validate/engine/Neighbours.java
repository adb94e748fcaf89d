package gongkai.validate.engine;

import gongkai.extract.report.Report;
import java.util.Optional;

/// What else is known about the institution whose report is judged: its reports of other years.
///
/// The service implements it over its state, `check` over the files given together. It must answer
/// the same for the whole of one judgement.
@FunctionalInterface
public interface Neighbours {

  /// The institution's current report of another year.
  Optional<Report> inYear(int year);

  /// No other report is known.
  static Neighbours none() {
    return _ -> Optional.empty();
  }
}
