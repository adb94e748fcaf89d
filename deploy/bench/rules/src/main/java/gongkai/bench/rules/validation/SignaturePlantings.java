package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
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

/// Signatures that are not there, not theirs, or of another time.
final class SignaturePlantings {

  private static final Set<String> SIGNATURE =
      Set.of("signature", "published", "other", "identity");

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
            SignaturePlantings::another),
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

  private static Optional<Planting> unsigned(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(4);
    if (way != 1) {
      draft.signedAs = "";
    }
    if (way != 0) {
      draft.signer = "";
    }
    if (way == 3) { // somebody else's line in its place
      draft.closing.add(story.oneOf(List.of("附件：政务公开联系方式", "责任编辑：办公室", "（此件公开发布）")));
    }
    return Planter.ofReport(
        "signature, way " + way, "signature-missing", Severity.INFO, Planter.lost(story));
  }

  /// A like body of another place, which does not lie above it.
  private static Optional<Planting> another(Story story) {
    List<Office> others =
        story.offices().stream()
            .filter(other -> other.rank() == story.office.rank())
            .filter(other -> !other.place().endsWith("省") && !other.place().endsWith("自治区"))
            .filter(other ->
                !other.place().contains(story.office.place())
                    && !story.office.place().contains(other.place()))
            .toList();
    Office other = story.oneOf(others);
    story.draft().signer =
        other.isGovernment() && story.random.nextInt(3) == 0 ? other.name() + "办公室" : other.name();
    return Planter.ofReport(
        story.draft().signer,
        "signature-name-mismatch",
        Severity.WARNING,
        Whose.AUTHORS,
        "extraction-doubt");
  }

  private static Optional<Planting> publishedLate(Story story) {
    LocalDate limit = story.office.limit(story.year);
    story.draft().signed(limit.minusDays(story.between(0, 25)));
    LocalDate day = limit.plusDays(story.random.nextInt(3) == 0 ? 1 : story.between(2, 200));
    story.draft().published = Optional.of(day);
    return Planter.ofReport("published " + day, "published-late", Severity.WARNING, Whose.AUTHORS);
  }

  private static Optional<Planting> signedLate(Story story) {
    LocalDate limit = story.office.limit(story.year);
    LocalDate day = limit.plusDays(story.random.nextInt(3) == 0 ? 1 : story.between(2, 200));
    story.draft().signedAs = Scribe.dated(day, story.random);
    story.draft().published =
        story.random.nextInt(3) > 0 ? Optional.empty() : Optional.of(day.plusDays(2));
    return Planter.ofReport(
        "signed " + day, "signed-late", Severity.WARNING, Whose.AUTHORS, "published-late");
  }

  private static Optional<Planting> signedEarly(Story story) {
    LocalDate day =
        switch (story.random.nextInt(3)) {
          case 0 -> LocalDate.of(story.year, 1, story.between(5, 28));
          case 1 -> LocalDate.of(story.year, 12, story.between(10, 30));
          default -> LocalDate.of(story.year, 11, story.between(1, 30));
        };
    story.draft().signedAs = Scribe.dated(day, story.random);
    story.draft().published = Optional.empty();
    return Planter.ofReport(
        "signed " + day,
        "signed-too-early",
        Severity.WARNING,
        Whose.AUTHORS,
        "year-mismatch",
        "extraction-doubt");
  }
}
