package gongkai.bench.rules;

import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes true reports from their figures.
@FunctionalInterface
public interface Author {

  /// Writes a report that has no word yet.
  void write(Draft draft, Random random);

  /// A report.
  ///
  /// @param before the figures of the year before, null where no such report is given
  /// @param avoided sentences that are not to be used
  default Draft write(
      Office office,
      int year,
      Figures figures,
      @Nullable Figures before,
      Random random,
      Set<String> avoided) {
    Draft draft = Draft.of(office, year, figures, before, random, avoided);
    write(draft, random);
    return draft;
  }
}
