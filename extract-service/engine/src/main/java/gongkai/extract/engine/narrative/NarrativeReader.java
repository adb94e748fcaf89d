package gongkai.extract.engine.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.extract.report.Section;
import java.util.List;
import java.util.Optional;

/// Reads the figures and claims of a report's sections as facts, in the order of the text.
///
/// Names of quantities are those of `domain.md`. Beyond them:
/// - outcomes are `requests.` and the row's name on the form (`requests.granted`,
///   `requests.refused.stateSecret`), or the group's for a figure over its rows
///   (`requests.refused`);
/// - results of cases are named like their cells (`reconsideration.upheld`,
///   `litigationDirect.total`), with `litigation.` for 行政诉讼 of either kind;
/// - decisions on licences and penalties are `licences.decisions` and `penalties.decisions`;
/// - 受理 is what came in, `requests.newlyReceived`, unless the text tells that apart; the verb says
///   that it may as well be what was handled;
/// - a `share` stands directly behind its numerator; its denominator is the quantity it is a share
///   of;
/// - a single account's figure (微信公众号300条) is `disclosed.newMedia` with the account as scope;
/// - amounts are in 元, and 万 and 亿 are multiplied out;
/// - every other measured figure is `other`.
///
/// A fact whose year cannot be told (a bare 累计) has no period; figures over several years, over a
/// part of the year, for comparison or planned are `other`.
///
/// Stateless and safe for threads; time and memory are linear in the text.
public final class NarrativeReader {

  private static final NarrativeReader STANDARD =
      new NarrativeReader(new Scanner(Vocabulary.lexicon(), Vocabulary.places()));

  private final Scanner scanner;

  private NarrativeReader(Scanner scanner) {
    this.scanner = scanner;
  }

  /// The reader with the vocabulary of annual reports.
  public static NarrativeReader standard() {
    return STANDARD;
  }

  /// Reads all sections of one report.
  ///
  /// @param sections the report's narrative; `at` of a fact is an offset into its section's text
  /// @param year the year reported on, which figures are about unless they name another
  public List<NarrativeFact> read(List<Section> sections, Optional<Integer> year) {
    return sections.stream()
        .flatMap(section -> new SectionReading(section, year, scanner).facts().stream())
        .toList();
  }
}
