package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two publications for one year that do not tell the same.
final class VersionErrors {

  private static final Set<String> TOUCHES =
      Set.of(
          "identity",
          "other",
          "published",
          "date",
          "signature",
          "requests",
          "caseTable",
          "proactive");

  private VersionErrors() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "silent-change",
            Severity.WARNING,
            Setting.ANY.withOther().original().whenBusy(),
            TOUCHES,
            VersionErrors::changed),
        Planter.ofText(
            "conflicting-report",
            Severity.WARNING,
            Setting.ANY.withOther().whenBusy(),
            TOUCHES,
            VersionErrors::conflicting));
  }

  /// Other figures, as consistent as the report's own.
  private static Draft other(Story story) {
    Figures figures = story.now.copy();
    int k = story.between(1, 12);
    switch (story.random.nextInt(4)) {
      case 0 -> figures.addGranted("naturalPerson", k);
      case 1 -> figures.add("proactive.penalties.decisions", k);
      case 2 -> {
        figures.addGranted("commercialEnterprise", k);
        figures.add("proactive.licences.decisions", 10L * k);
      }
      default -> figures.add("proactive.coercions.decisions", k);
    }
    Draft other = story.version(figures);
    story.otherVersion = other;
    return other;
  }

  private static Optional<Planting> changed(Story story) {
    Draft draft = story.draft();
    Draft other = other(story);
    LocalDate first = LocalDate.of(story.year + 1, 1, story.between(10, 18));
    for (Draft one : List.of(other, draft)) {
      one.signed(first);
    }
    other.published = Optional.of(first);
    draft.published = Optional.of(first.plusDays(story.between(2, 12)));
    return Planter.ofCells(
        "changed without a word: " + story.now.differing(other.figures),
        "silent-change",
        Severity.WARNING,
        Whose.AUTHORS,
        story.now.differing(other.figures));
  }

  private static Optional<Planting> conflicting(Story story) {
    Draft other = other(story);
    other.published = Optional.empty();
    story.draft().published = Optional.empty();
    return Planter.ofCells(
        "two that differ: " + story.now.differing(other.figures),
        "conflicting-report",
        Severity.WARNING,
        Planter.lost(story),
        story.now.differing(other.figures));
  }
}
