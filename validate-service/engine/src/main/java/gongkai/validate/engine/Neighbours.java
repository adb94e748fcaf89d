package gongkai.validate.engine;

import gongkai.extract.report.Report;
import java.util.List;
import java.util.Optional;

/// What else is known about the institution whose report is judged: its reports of other years, and
/// what else it published for the same year.
///
/// The service implements it over its state, `check` over the files given together. It must answer
/// the same for the whole of one judgement.
@FunctionalInterface
public interface Neighbours {

  /// The institution's current report of another year.
  Optional<Report> inYear(int year);

  /// Other publications for the year of the report that is judged, in no particular order.
  default List<Report> otherPublications() {
    return List.of();
  }

  /// The same other years, together with other publications for the report's own.
  default Neighbours with(List<Report> otherPublications) {
    var otherYears = this;
    var others = List.copyOf(otherPublications);
    return new Neighbours() {
      @Override
      public Optional<Report> inYear(int year) {
        return otherYears.inYear(year);
      }

      @Override
      public List<Report> otherPublications() {
        return others;
      }
    };
  }

  /// No other report is known.
  static Neighbours none() {
    return _ -> Optional.empty();
  }
}
