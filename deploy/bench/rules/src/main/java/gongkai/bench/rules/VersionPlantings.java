package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two publications for one year whose figures are not the same.
final class VersionPlantings {

  private static final Set<String> TOUCHED =
      Set.of("other", "published", "signature", "requests", "proactive", "cases", "identity");

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

  /// The same figures but for some that were changed, so that every equation still holds.
  static Figures changed(Story story) {
    Figures changed = story.now.copy();
    switch (story.random.nextInt(4)) {
      case 0 -> changed.addGranted("naturalPerson", story.between(1, 9));
      case 1 -> changed.addGranted("commercialEnterprise", story.between(1, 4));
      case 2 -> changed.add("proactive.licences.decisions", story.between(1, 90));
      default -> {
        changed.add("reconsideration.upheld", story.between(1, 3));
        changed.total();
      }
    }
    return changed;
  }

  private static Set<CellAddress> differing(Figures one, Figures other) {
    var cells = new HashSet<CellAddress>();
    for (CellAddress cell : one.form().addresses()) {
      if (one.at(cell).compareTo(other.at(cell)) != 0) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /// Neither says nor shows which is the later.
  private static Optional<Planting> conflicting(Story story) {
    Draft draft = story.draft();
    Draft other = story.version(changed(story));
    draft.published = Optional.empty();
    other.published = Optional.empty();
    other.signedAs = draft.signedAs;
    other.signer = draft.signer;
    story.otherVersion = other;
    return Planter.ofCells(
        "another version with other figures",
        "conflicting-report",
        Severity.WARNING,
        Planter.perhapsLost(story), // a converter may have changed one of them
        differing(draft.figures, other.figures));
  }

  /// The later publication has other figures and does not say so.
  private static Optional<Planting> silent(Story story) {
    Draft draft = story.draft();
    Draft other = story.version(changed(story));
    LocalDate signed = LocalDate.of(story.year + 1, 1, story.between(5, 9));
    draft.signed(signed);
    other.signed(signed);
    other.published = Optional.of(signed.plusDays(story.between(0, 4)));
    draft.published = Optional.of(signed.plusDays(story.between(7, 20)));
    story.otherVersion = other;
    return Planter.ofCells(
        "changed after publication",
        "silent-change",
        Severity.WARNING,
        Whose.AUTHORS,
        differing(draft.figures, other.figures));
  }
}
