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

/// Two publications for one year that differ in their figures.
final class VersionPlantings {

  private static final Set<String> TOUCHED =
      Set.of(
          "other",
          "published",
          "signature",
          "title",
          "preface",
          "requests",
          "proactive",
          "cases",
          "identity");

  private VersionPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "conflicting-report",
            Severity.WARNING,
            Setting.ANY.withOther(),
            TOUCHED,
            VersionPlantings::conflicting),
        Planter.ofText(
            "silent-change",
            Severity.WARNING,
            Setting.ANY.withOther().original(),
            TOUCHED,
            VersionPlantings::silent));
  }

  /// The same figures but for one to three changes, after which every equation still holds.
  static Figures changed(Story story) {
    Figures changed = story.now.copy();
    for (int i = story.between(1, 3); i > 0; i--) {
      change(story, changed);
    }
    changed.total();
    return changed;
  }

  private static void change(Story story, Figures figures) {
    switch (story.random.nextInt(5)) {
      case 0 -> {
        String applicant = story.oneOf(Figures.APPLICANTS);
        figures.addRequests("newlyReceived", applicant, 1);
        figures.addRequests("carriedForward", applicant, 1);
      }
      case 1 -> {
        String applicant = story.oneOf(Figures.APPLICANTS);
        String outcome = story.oneOf(figures.outcomes());
        long more = story.between(1, 5);
        figures.addRequests("newlyReceived", applicant, more);
        figures.addRequests(outcome, applicant, more);
      }
      case 2 -> figures.add("proactive.penalties.decisions", story.between(1, 60));
      case 3 -> figures.add("proactive.coercions.decisions", story.between(1, 12));
      default -> figures.add("reconsideration." + story.oneOf(Figures.RESULTS), 1);
    }
  }

  /// Nothing shows which is the later: no day of publication, or the same.
  private static Optional<Planting> conflicting(Story story) {
    Draft draft = story.draft();
    Draft other = story.version(changed(story));
    Optional<LocalDate> published =
        story.random.nextInt(3) > 0
            ? Optional.empty()
            : Optional.of(LocalDate.of(story.year + 1, 1, 30));
    draft.signed(LocalDate.of(story.year + 1, 1, story.between(6, 29)));
    draft.published = published;
    other.published = published;
    other.signedAs = draft.signedAs;
    other.signer = draft.signer;
    story.otherVersion = other;
    return Planter.ofCells(
        "two versions",
        "conflicting-report",
        Severity.WARNING,
        Planter.perhapsLost(story), // a converter may have changed one of them
        draft.figures.differing(other.figures));
  }

  /// What was published later has other figures and is silent about it.
  private static Optional<Planting> silent(Story story) {
    Draft draft = story.draft();
    Draft other = story.version(changed(story));
    LocalDate day = LocalDate.of(story.year + 1, 1, story.between(4, 12));
    draft.signed(day);
    other.signed(day);
    other.published = Optional.of(day.plusDays(story.between(0, 3)));
    draft.published = Optional.of(day.plusDays(story.between(5, 18)));
    story.otherVersion = other;
    return Planter.ofCells(
        "replaced",
        "silent-change",
        Severity.WARNING,
        Whose.AUTHORS,
        draft.figures.differing(other.figures));
  }
}
