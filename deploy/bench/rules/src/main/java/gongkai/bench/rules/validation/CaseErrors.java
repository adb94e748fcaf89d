package gongkai.bench.rules.validation;

import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Suits in a place where the order of reconsideration and suit leaves none.
final class CaseErrors {

  private CaseErrors() {}

  static List<Planter> all() {
    Set<String> touches = Set.of("caseTable", "identity", "before");
    return List.of(
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.withBefore(),
            touches,
            CaseErrors::afterNothing,
            story -> told(story, "litigationAfterReview", Whose.AUTHORS)),
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.withoutBefore(),
            touches,
            CaseErrors::afterNothing,
            story -> told(story, "litigationAfterReview", Whose.CARRIERS)),
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.inYears(year -> year == 2024).withBefore(),
            touches,
            CaseErrors::directly,
            story -> told(story, "litigationDirect", Whose.AUTHORS)),
        new Planter(
            "case-order-suspect",
            Severity.INFO,
            Setting.ANY.inYears(year -> year == 2024).withoutBefore(),
            touches,
            CaseErrors::directly,
            story -> told(story, "litigationDirect", Whose.CARRIERS)));
  }

  /// Sued after a reconsideration that nobody asked for, this year or before.
  private static void afterNothing(Story story) {
    for (Figures figures : years(story)) {
      for (String table : List.of("reconsideration", "litigationAfterReview")) {
        clear(figures, table);
      }
    }
    suits(story, "litigationAfterReview");
  }

  /// Sued at once where reconsideration comes first, and nothing was left from the year before.
  private static void directly(Story story) {
    for (Figures figures : years(story)) {
      clear(figures, "litigationDirect");
    }
    suits(story, "litigationDirect");
  }

  private static List<Figures> years(Story story) {
    Figures before = story.before;
    return before == null ? List.of(story.now) : List.of(story.now, before);
  }

  private static void clear(Figures figures, String table) {
    Figures.RESULTS.forEach(result -> figures.set(table + "." + result, 0));
    figures.set(table + ".total", 0);
  }

  private static void suits(Story story, String table) {
    story.now.set(table + "." + story.oneOf(Figures.RESULTS), story.between(1, 5));
    if (story.random.nextBoolean()) {
      story.now.add(table + "." + story.oneOf(Figures.RESULTS), story.between(1, 3));
    }
    story.now.total();
  }

  private static Optional<Planting> told(Story story, String table, Whose whose) {
    return Planter.ofCells(
        table + " " + story.now.get(table + ".total"),
        "case-order-suspect",
        Severity.INFO,
        whose,
        Story.cells(table + ".total", "reconsideration.total"));
  }
}
