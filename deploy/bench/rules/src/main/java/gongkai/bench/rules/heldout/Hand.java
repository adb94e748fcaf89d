package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Story;
import gongkai.extract.report.CellAddress;
import gongkai.validate.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How errors are put into a report, and the names of what they touch.
///
/// Who plants a sentence touches its part, so that no two are planted in one part; who takes other
/// sentences out leaves planted ones.
final class Hand {

  /// Sure to be needed: whose report it is, and of which year.
  static final String IDENTITY = "identity";

  /// Left in doubt: whose report it is.
  static final String WHOSE = "whose in doubt";

  /// Sure to be needed: of which year it is.
  static final String YEAR = "year";

  /// Left in doubt: of which year it is.
  static final String WHEN = "year in doubt";

  /// The three tables.
  static final Set<String> TABLES = Set.of("proactive", "requests", "caseTable");

  /// All parts of section one.
  static final Set<String> OVERVIEW = Set.of("part0", "part1", "part2", "part3", "part4");

  /// The rules that may find something too where figures of a table are changed: what the text says
  /// of them, and what they are held against.
  static final String[] ECHOES = {
    "narrative-table-mismatch",
    "narrative-share",
    "narrative-growth-mismatch",
    "carried-forward-continuity",
    "in-force-continuity",
    "in-force-below-issued",
    "disclosed-total-below-new",
    "items-continuity",
    "case-order-suspect",
    "figure-jump",
    "requests-balance",
    "requests-outcome-sum",
    "requests-applicant-sum",
    "case-sum",
    "extraction-doubt"
  };

  private static final Set<String> KEPT = Set.of("opening", "appraisal", "comment", "blame");

  private Hand() {}

  /// Several names together.
  static Set<String> and(Set<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  /// Says a sentence in a part of section one, behind all that is said there.
  ///
  /// @param part from 0
  /// @return the sentence as it is printed
  static String plant(Story story, int part, String rule, String sentence) {
    String printed = fill(story, sentence);
    story
        .draft()
        .about(Scribe.HOSTS.get(part))
        .orElseThrow(() -> new IllegalStateException("no part " + part))
        .with("planted " + rule + part, printed);
    return printed;
  }

  /// The same in section six.
  static String plantInMatters(Story story, String rule, String sentence) {
    String printed = fill(story, sentence);
    story.draft().matters.getLast().with("planted " + rule, printed);
    return printed;
  }

  /// A sentence, filled in.
  static String fill(Story story, String sentence) {
    return story.draft().filling.fill(sentence, Map.of());
  }

  /// Takes out of all sections what says something of a kind, but for the sentences that others
  /// find their place by, what tells of appraisal and blame, and what was planted.
  static void hush(Draft draft, String kind) {
    hush(draft.passages(), kind, false);
  }

  /// The same with what tells of appraisal and blame.
  static void hushAll(Draft draft, String kind) {
    hush(draft.passages(), kind, true);
  }

  /// Takes the sentences with figures out of a part of section one.
  static void hushFigures(Draft draft, int part) {
    hush(draft.about(Scribe.HOSTS.get(part)).stream().toList(), "\\d", false);
  }

  private static void hush(List<Passage> passages, String kind, boolean all) {
    Pattern said = Pattern.compile(kind);
    for (Passage passage : passages) {
      passage
          .sentences()
          .entrySet()
          .removeIf(one -> !isKept(one.getKey(), all) && said.matcher(one.getValue()).find());
    }
  }

  private static boolean isKept(String slot, boolean all) {
    return Scribe.HOSTS.contains(slot)
        || slot.startsWith("planted")
        || (KEPT.contains(slot) && !(all && !slot.equals("opening")));
  }

  /// An error in some words that is the author's.
  ///
  /// @param may rules that may fire in consequence
  static Optional<Planting> words(
      String rule, Severity severity, List<String> may, String... sentences) {
    return Planter.may(
        Planter.ofWords(rule, severity, Whose.AUTHORS, sentences), may.toArray(String[]::new));
  }

  /// The addresses of the cells of this form that begin so.
  static Set<CellAddress> under(Story story, String prefix) {
    return story.now.form().addresses().stream()
        .filter(cell -> cell.path().startsWith(prefix))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// Puts a number in a cell of the printed table, and adds nothing up.
  static void print(Story story, String path, long value) {
    story.draft().printed.put(Story.cell(path), String.valueOf(value));
  }
}
