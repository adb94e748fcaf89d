package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Suits where the order of reconsideration and suit leaves none.
final class CourtBreaks {

  private static final String RULE = "case-order-suspect";
  private static final String REVIEW = "reconsideration";
  private static final String AFTER = "litigationAfterReview";
  private static final String DIRECT = "litigationDirect";

  private CourtBreaks() {}

  static List<Planter> all() {
    Setting last = Setting.ANY.inYears(year -> year == 2024);
    return List.of(
        planter(Setting.ANY.withBefore(), CourtBreaks::afterNone, AFTER, Whose.AUTHORS),
        planter(Setting.ANY.withoutBefore(), CourtBreaks::afterNone, AFTER, Whose.CARRIERS),
        planter(last.withBefore(), CourtBreaks::directly, DIRECT, Whose.AUTHORS),
        planter(last.withoutBefore(), CourtBreaks::directly, DIRECT, Whose.CARRIERS));
  }

  private static Planter planter(
      Setting setting, Consumer<Story> facts, String table, Whose whose) {
    return new Planter(
        RULE,
        Severity.INFO,
        setting,
        Set.of("caseTable", Hand.IDENTITY, "before"),
        facts,
        story -> told(story, table, whose));
  }

  private static Optional<Planting> told(Story story, String table, Whose whose) {
    var results = Figures.RESULTS.stream().map(one -> story.now.get(table + "." + one)).toList();
    return Planter.ofCells(
        table + " " + results,
        RULE,
        Severity.INFO,
        whose,
        Story.cells(table + ".total", REVIEW + ".total"));
  }

  /// A reconsideration was put down as a suit after one, in a year without any other.
  private static void afterNone(Story story) {
    long asked = Math.max(1, Math.min(6, story.now.get(REVIEW + ".total")));
    clear(story, REVIEW, AFTER);
    story.now.set(AFTER + "." + story.oneOf(Figures.RESULTS), asked);
    story.now.add(AFTER + ".pending", story.between(0, 2));
    story.now.total();
  }

  /// New suits without a reconsideration in a year when one has to come first.
  private static void directly(Story story) {
    clear(story, DIRECT);
    story.now.set(DIRECT + "." + story.oneOf(Figures.RESULTS), story.between(1, 6));
    story.now.add(DIRECT + ".upheld", story.between(0, 2));
    story.now.total();
  }

  private static void clear(Story story, String... tables) {
    var years = new ArrayList<>(List.of(story.now));
    Figures before = story.before;
    if (before != null) {
      years.add(before);
    }
    for (Figures figures : years) {
      for (String table : tables) {
        Figures.RESULTS.forEach(result -> figures.set(table + "." + result, 0));
      }
      figures.total();
    }
  }
}
