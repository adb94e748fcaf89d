package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Figures;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two publications for one year that do not tell the same.
final class EditionBreaks {

  private static final Set<String> TOUCHES =
      Hand.and(Hand.TABLES, Hand.IDENTITY, Hand.YEAR, "other", "published", "signature", "title");

  private EditionBreaks() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "silent-change",
            Severity.WARNING,
            Setting.ANY.withOther().original().whenBusy(),
            TOUCHES,
            EditionBreaks::changed),
        Planter.ofText(
            "conflicting-report",
            Severity.WARNING,
            Setting.ANY.withOther().whenBusy(),
            TOUCHES,
            EditionBreaks::conflicting));
  }

  /// Figures that differ in one place or in several, as consistent as the report's own.
  private static Draft other(Story story) {
    Figures figures = story.now.copy();
    int k = story.between(1, 9);
    switch (story.random.nextInt(5)) {
      case 0 -> {
        figures.add("reconsideration.upheld", k);
        figures.add("reconsideration.total", k);
      }
      case 1 -> { // one more of each kind
        figures.addGranted("naturalPerson", 1);
        figures.addGranted("otherOrganization", 1);
      }
      case 2 -> figures.add("proactive.licences.decisions", k);
      case 3 -> {
        String amount =
            story.isNewForm() ? "proactive.fees.amount" : "proactive.procurement.amount";
        figures.set(amount, figures.at(Story.cell(amount)).add(BigDecimal.valueOf(k)));
      }
      default -> { // refused, not granted
        figures.addGranted("naturalPerson", k);
        figures.addRequests("granted", "naturalPerson", -k);
        figures.addRequests("refused.enforcementFile", "naturalPerson", k);
      }
    }
    Draft other = story.version(figures);
    story.otherVersion = other;
    return other;
  }

  private static Optional<Planting> changed(Story story) {
    Draft draft = story.draft();
    Draft other = other(story);
    LocalDate signed = LocalDate.of(story.year + 1, 1, story.between(8, 15));
    other.signed(signed);
    draft.signed(story.random.nextBoolean() ? signed : signed.plusDays(1));
    other.published = Optional.of(signed.plusDays(1));
    draft.published = Optional.of(signed.plusDays(story.between(2, 15)));
    return Planter.ofCells(
        "changed without a word: " + story.now.differing(other.figures),
        "silent-change",
        Severity.WARNING,
        Whose.AUTHORS,
        story.now.differing(other.figures));
  }

  private static Optional<Planting> conflicting(Story story) {
    Draft draft = story.draft();
    Draft other = other(story);
    if (story.random.nextBoolean()) { // on the same day
      LocalDate day = LocalDate.of(story.year + 1, 1, story.between(15, 29));
      other.signed(day);
      draft.signed(day);
      other.published = Optional.of(day);
      draft.published = Optional.of(day);
    } else {
      other.published = Optional.empty();
      draft.published = Optional.empty();
    }
    return Planter.ofCells(
        "two that differ: " + story.now.differing(other.figures),
        "conflicting-report",
        Severity.WARNING,
        Planter.lost(story),
        story.now.differing(other.figures));
  }
}
