package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Signatures and days of publication.
final class SignaturePlantings {

  private static final Set<String> SIGNATURE = Set.of("signature", "published", "identity");

  private SignaturePlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "signature-missing",
            Severity.INFO,
            Setting.ANY,
            Set.of("signature"),
            SignaturePlantings::unsigned),
        Planter.ofText(
            "signature-name-mismatch",
            Severity.WARNING,
            Setting.ANY.withoutBefore(), // whose report it is becomes a question
            Set.of("signature", "other", "identity"),
            SignaturePlantings::signedByAnother),
        Planter.ofText(
            "published-late",
            Severity.WARNING,
            Setting.ANY.by(Office::isTimed).original(),
            SIGNATURE,
            SignaturePlantings::publishedLate),
        Planter.ofText(
            "signed-late",
            Severity.WARNING,
            Setting.ANY.by(Office::isTimed),
            SIGNATURE,
            SignaturePlantings::signedLate),
        Planter.ofText(
            "signed-too-early",
            Severity.WARNING,
            Setting.ANY.withoutBefore(), // which year it is of may become a question
            Set.of("signature", "published", "preface", "other", "identity"),
            SignaturePlantings::signedEarly));
  }

  private static LocalDate limit(Story story) {
    return story.office.isGovernment()
        ? LocalDate.of(story.year + 1, 3, 31)
        : LocalDate.of(story.year + 1, 1, 31);
  }

  private static Optional<Planting> planted(
      String about, String rule, Severity severity, Whose whose, String... may) {
    return Planter.may(Planter.ofCells(about, rule, severity, whose, Set.of()), may);
  }

  private static Optional<Planting> unsigned(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(3);
    if (way != 1) {
      draft.signedAs = "";
    }
    if (way != 0) {
      draft.signer = "";
    }
    return planted("unsigned, " + way, "signature-missing", Severity.INFO, Planter.lost(story));
  }

  /// The signature of a like body somewhere else.
  private static Optional<Planting> signedByAnother(Story story) {
    List<Office> others =
        Office.all().stream()
            .filter(other ->
                other.rank() == story.office.rank()
                    && !other.place().contains(story.office.place())
                    && !story.office.place().contains(other.place()))
            .toList();
    String other = story.oneOf(others).name();
    story.draft().signer = other;
    return planted(
        other, "signature-name-mismatch", Severity.WARNING, Whose.AUTHORS, "extraction-doubt");
  }

  private static Optional<Planting> publishedLate(Story story) {
    LocalDate limit = limit(story);
    story.draft().signed(limit.minusDays(story.between(0, 12)));
    LocalDate published = limit.plusDays(story.between(1, 90));
    story.draft().published = Optional.of(published);
    return planted("published " + published, "published-late", Severity.WARNING, Whose.AUTHORS);
  }

  private static Optional<Planting> signedLate(Story story) {
    LocalDate signed = limit(story).plusDays(story.between(1, 120));
    story.draft().signed(signed);
    story.draft().published =
        story.random.nextBoolean() ? Optional.empty() : Optional.of(signed.plusDays(1));
    return planted(
        "signed " + signed, "signed-late", Severity.WARNING, Whose.AUTHORS, "published-late");
  }

  private static Optional<Planting> signedEarly(Story story) {
    LocalDate signed =
        story.random.nextBoolean()
            ? LocalDate.of(story.year, 1, story.between(4, 29))
            : LocalDate.of(story.year, 12, story.between(3, 30));
    story.draft().signed(signed);
    return planted(
        "signed " + signed,
        "signed-too-early",
        Severity.WARNING,
        Whose.AUTHORS,
        "year-mismatch",
        "extraction-doubt");
  }
}
