package gongkai.extract.engine.reading;

import gongkai.extract.form.FormTable.Column;
import java.util.Optional;

/// What the heading of a column or of several columns says, wherever it stands.
final class HeadingWords {

  static final String ORGANISATIONS = "法人或其他组织";
  static final String APPLICANTS = "申请人情况";

  /// Fewer may be a piece of many headings.
  static final int FEWEST_LETTERS = 3;

  private static final int MOST_ADDED = 3;

  private final TableLabels labels;

  HeadingWords(TableLabels labels) {
    this.labels = labels;
  }

  /// Whether it heads columns.
  boolean isHeading(String printed) {
    Wording wording = Wording.of(printed);
    return labels.columns().exact(wording.body()).isPresent()
        || labels.columns().nearAndWhole(wording).isPresent()
        || isGroup(wording);
  }

  /// Whether it stands over several columns.
  static boolean isGroup(Wording printed) {
    return isOrganisations(printed)
        || printed.body().equals(APPLICANTS)
        || NearWords.of(APPLICANTS).mean(printed, Wording.ofOfficial(APPLICANTS));
  }

  /// Whether it stands over the five kinds of organisation.
  static boolean isOrganisations(Wording printed) {
    return printed.body().equals(ORGANISATIONS)
        || NearWords.of(ORGANISATIONS).mean(printed, Wording.ofOfficial(ORGANISATIONS));
  }

  /// Whether it means the same, or has half of the characters of the official wording.
  static boolean isLike(Wording printed, Column column) {
    String body = printed.body();
    long shared = column.wording().chars().filter(c -> body.indexOf(c) >= 0).count();
    return NearWords.of(column.wording()).mean(printed, Wording.ofOfficial(column.wording()))
        || (body.length() >= FEWEST_LETTERS && 2 * shared >= column.wording().length());
  }

  /// The column that it heads.
  Optional<Lexicon.Match<Column>> match(String printed) {
    Wording wording = Wording.of(printed);
    String body = wording.body();
    if (body.isEmpty() || isGroup(wording) || labels.groups().exact(body).isPresent()) {
      return Optional.empty();
    }
    return labels
        .columns()
        .exact(body)
        .or(() -> unremarked(printed))
        .or(() -> labels.columns().nearAndWhole(wording))
        .or(() -> labels.columns().atEnd(body).map(match -> lengthened(match, body)))
        .or(() -> labels.columns().like(body));
  }

  private Optional<Lexicon.Match<Column>> unremarked(String printed) {
    return labels.columns().exact(Wording.of(Lexicon.withoutRemark(printed)).body());
  }

  /// A few characters in front are an addition; more may be other headings.
  private static Lexicon.Match<Column> lengthened(Lexicon.Match<Column> match, String body) {
    int added = body.length() - Wording.ofOfficial(match.official()).body().length();
    return added > 0 && added <= MOST_ADDED
        ? new Lexicon.Match<>(match.meaning(), match.official(), added)
        : match;
  }
}
