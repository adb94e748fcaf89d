package gongkai.bench.rules.validation;

import static gongkai.bench.rules.Story.cell;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lawsuits in the wrong table, and two publications that differ.
final class CasePlanters {

  private static final String RULE = "case-order-suspect";

  private CasePlanters() {}

  static List<Planter> all() {
    Set<String> touches = Set.of("caseTable", "cases", "before");
    return List.of(
        new Planter(
            RULE,
            Severity.INFO,
            Setting.ANY.withBefore(),
            touches,
            CasePlanters::suedAfterNothing,
            _ -> found("litigationAfterReview", Whose.AUTHORS)),
        new Planter(
            RULE,
            Severity.INFO,
            Setting.ANY.withoutBefore(),
            touches,
            CasePlanters::suedAfterNothing,
            _ -> found("litigationAfterReview", Whose.CARRIERS)),
        new Planter(
            RULE,
            Severity.INFO,
            Setting.ANY.inYears(year -> year == 2024).withBefore(),
            touches,
            CasePlanters::suedAtOnce,
            _ -> found("litigationDirect", Whose.AUTHORS)),
        new Planter(
            RULE,
            Severity.INFO,
            Setting.ANY.inYears(year -> year == 2024).withoutBefore(),
            touches,
            CasePlanters::suedAtOnce,
            _ -> found("litigationDirect", Whose.CARRIERS)),
        Planter.ofText(
            "conflicting-report",
            Severity.WARNING,
            Setting.ANY.withOther(),
            Set.of("other", "published"),
            CasePlanters::conflicting),
        Planter.ofText(
            "silent-change",
            Severity.WARNING,
            Setting.ANY.withOther().original(),
            Set.of("other", "published", "signedAs"),
            CasePlanters::changed));
  }

  private static Optional<Planting> found(String table, Whose whose) {
    return Planter.ofCells(table, RULE, Severity.INFO, whose, results(table));
  }

  private static Set<CellAddress> results(String table) {
    var cells = new HashSet<CellAddress>();
    Figures.RESULTS.forEach(result -> cells.add(cell(table + "." + result)));
    cells.add(cell(table + ".total"));
    return Set.copyOf(cells);
  }

  private static void clear(Figures figures, String table) {
    results(table).forEach(one -> figures.set(one.path(), 0));
  }

  private static void suedAfterNothing(Story story) {
    clear(story.now, "reconsideration");
    Figures before = story.before;
    if (before != null) {
      Figures.CASES.forEach(table -> clear(before, table));
    }
    if (story.year == 2024) {
      clear(story.now, "litigationDirect");
    }
    clear(story.now, "litigationAfterReview");
    story.now.set("litigationAfterReview." + story.oneOf(Figures.RESULTS), story.between(1, 6));
    if (story.random.nextBoolean()) {
      story.now.set("litigationAfterReview.upheld", story.between(1, 3));
    }
  }

  private static void suedAtOnce(Story story) {
    clear(story.now, "litigationAfterReview");
    clear(story.now, "litigationDirect");
    Figures before = story.before;
    if (before != null) {
      before.set("litigationDirect.pending", 0);
    }
    story.now.set("litigationDirect." + story.oneOf(Figures.RESULTS), story.between(1, 5));
    if (story.random.nextBoolean()) {
      story.now.set("litigationDirect.pending", story.between(1, 3));
    }
  }

  /// Other figures for the same year, and which cells they are in.
  private static Set<CellAddress> differ(Story story, Figures figures) {
    int k = story.between(1, 30);
    switch (story.random.nextInt(5)) {
      case 0 -> figures.addGranted("naturalPerson", k);
      case 1 -> figures.add("proactive.licences.decisions", k);
      case 2 -> {
        figures.add("reconsideration.upheld", k);
        figures.add("reconsideration.total", k);
      }
      case 3 -> {
        figures.addGranted("commercialEnterprise", k);
        figures.add("proactive.penalties.decisions", k);
      }
      default -> {
        figures.addRequests("newlyReceived", "naturalPerson", k);
        figures.addRequests("unavailable.notHeld", "naturalPerson", k);
        figures.addRequests("totalHandled", "naturalPerson", k);
      }
    }
    var cells = new HashSet<CellAddress>();
    for (CellAddress one : figures.form().addresses()) {
      if (figures.at(one).compareTo(story.now.at(one)) != 0) {
        cells.add(one);
      }
    }
    return Set.copyOf(cells);
  }

  private static Optional<Planting> conflicting(Story story) {
    Figures figures = story.now.copy();
    Set<CellAddress> cells = differ(story, figures);
    Draft other = story.version(figures);
    Draft draft = story.draft();
    if (story.random.nextBoolean()) {
      draft.published = Optional.empty();
    }
    other.published = draft.published;
    other.signedAs = draft.signedAs;
    story.otherVersion = other;
    return Planter.ofCells(
        "another report", "conflicting-report", Severity.WARNING, Planter.lost(story), cells);
  }

  private static Optional<Planting> changed(Story story) {
    Figures figures = story.now.copy();
    Set<CellAddress> cells = differ(story, figures);
    Draft other = story.version(figures);
    Draft draft = story.draft();
    LocalDate first = LocalDate.of(story.year + 1, 1, story.between(6, 16));
    other.signed(first);
    draft.signed(first);
    other.published = Optional.of(first);
    draft.published = Optional.of(first.plusDays(story.oneOf(List.of(1, 3, 7, 12))));
    story.otherVersion = other;
    return Planter.ofCells(
        "changed after publication", "silent-change", Severity.WARNING, Whose.AUTHORS, cells);
  }
}
