package gongkai.validate.rules.narrative;

import gongkai.extract.report.NarrativeFact;
import gongkai.validate.TextSpan;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rise or fall right behind a figure: 收到申请12件，较上年增加3件，增长33.3%.
///
/// @param figure this year's figure
/// @param rise whether it is said to have risen
/// @param by by how much: a count, or a percentage of last year's
/// @param words the words as printed, from behind the figure
/// @param span where they stand
record Growth(NarrativeFact figure, boolean rise, Count by, String words, TextSpan span) {

  /// Who it is compared with; the second time in a row the comparison may go without saying.
  private static final Pattern FIRST =
      Pattern.compile(
          "^\\s*[，,、（(]?\\s*(?:同比|(?:较|比|与|相比|相较于?)(?:于)?(?:上一?年度?|去年|(20\\d\\d)年度?)(?:同期)?(?:相比)?[，,]?)");

  private static final Pattern NEXT = Pattern.compile("^\\s*[，,、（(]?\\s*(?:同比|增幅|降幅)?");
  private static final Pattern CHANGE =
      Pattern.compile("^\\s*(?:(增长|增加|上升|提高|上涨|多)|(减少|下降|降低|下滑|回落|少))\\s*(?:了|为|达|到达)?\\s*");

  private static final String COUNTED = "件条份篇次期场个项起封人次";

  /// The rises and falls of a sentence.
  ///
  /// @param year the year reported on
  static List<Growth> in(Sentence sentence, Optional<Integer> year) {
    var found = new ArrayList<Growth>();
    if (year.isEmpty()) {
      return found;
    }
    var counts = Count.in(sentence.text());
    for (NarrativeFact fact : sentence.facts()) {
      boolean exact = !fact.approximate() && !fact.atLeast() && !fact.claim();
      boolean whole = fact.scope().isEmpty() && fact.column().isEmpty();
      boolean thisYear = fact.period().equals(year) && COUNTED.contains(fact.unit());
      if (exact && whole && thisYear && !fact.quantity().equals("other")) {
        chain(sentence, counts, fact, year.get(), found);
      }
    }
    return found;
  }

  private static void chain(
      Sentence sentence, List<Count> counts, NarrativeFact fact, int year, List<Growth> found) {
    int at = sentence.end(fact);
    Pattern start = FIRST;
    while (at < sentence.text().length()) {
      Matcher compared = start.matcher(sentence.text()).region(at, sentence.text().length());
      if (!compared.find() || isOtherYear(compared, year)) {
        return;
      }
      Matcher change =
          CHANGE.matcher(sentence.text()).region(compared.end(), sentence.text().length());
      if (!change.find()) {
        return;
      }
      var by = counts.stream().filter(count -> count.start() >= change.end()).findFirst();
      if (by.isEmpty() || !isBeside(sentence, change.end(), by.get(), fact)) {
        return;
      }
      found.add(
          new Growth(
              fact,
              change.group(1) != null,
              by.get(),
              sentence.printed().substring(sentence.end(fact), by.get().end()),
              sentence.span(at, by.get().end())));
      at = by.get().end();
      start = NEXT;
    }
  }

  private static boolean isOtherYear(Matcher compared, int year) {
    return compared.groupCount() > 0
        && compared.group(1) != null
        && Integer.parseInt(compared.group(1)) != year - 1;
  }

  /// Right behind the verb, with the figure's measure word or a per cent sign.
  private static boolean isBeside(Sentence sentence, int from, Count by, NarrativeFact fact) {
    String between = sentence.text().substring(from, by.start()).strip();
    boolean comparable = by.isPercentage() || by.unit().equals(fact.unit());
    boolean points = by.isPercentage() && sentence.text().startsWith("百分点", by.end());
    return comparable && !points && (between.isEmpty() || by.approximate());
  }

  /// Whether a round number says by how much.
  boolean approximate() {
    return by.approximate();
  }

  /// Whether the figures of two years differ by what is said.
  boolean is(BigDecimal now, BigDecimal then) {
    BigDecimal difference = rise ? now.subtract(then) : then.subtract(now);
    if (!by.isPercentage()) {
      return difference.compareTo(by.value()) == 0;
    }
    return then.signum() > 0 && difference.signum() >= 0 && percentage().is(difference, then);
  }

  /// Whether they nearly do: less than one of the last digit printed away, or no percentage can be
  /// had of nothing.
  boolean isNear(BigDecimal now, BigDecimal then) {
    if (!by.isPercentage()) {
      return false;
    }
    BigDecimal difference = rise ? now.subtract(then) : then.subtract(now);
    return then.signum() == 0 || percentage().isNear(difference, then);
  }

  private Percentage percentage() {
    return new Percentage(by.value(), by.places());
  }

  /// What it would say of these figures, in Chinese.
  String shouldBe(BigDecimal now, BigDecimal then) {
    int order = now.compareTo(then);
    String verb = order > 0 ? "增加" : order < 0 ? "减少" : "持平";
    BigDecimal difference = now.subtract(then).abs();
    String percent =
        by.isPercentage() && then.signum() > 0
            ? "（" + FormWords.number(percentage().of(difference, then)) + "%）"
            : "";
    return order == 0 ? verb : verb + " " + FormWords.number(difference) + percent;
  }
}
