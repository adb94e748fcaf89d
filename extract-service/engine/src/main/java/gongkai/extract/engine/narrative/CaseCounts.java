package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts of reconsiderations (行政复议) and lawsuits (行政诉讼), and of their results.
final class CaseCounts {

  private static final String CASES = "件 起 宗 例 次 个 条 项 ";

  /// Between two kinds of cases that are counted together: 、 or 和 or 案件和.
  private static final int JOINT = 3;

  private static final Map<Sense, String> CASE_TABLES =
      Map.of(
          RECONSIDERATION, "reconsideration",
          LITIGATION, "litigation",
          LITIGATION_DIRECT, "litigationDirect",
          LITIGATION_AFTER_REVIEW, "litigationAfterReview");

  private static final Map<Sense, String> RESULTS =
      Map.of(
          UPHELD,
          "upheld",
          CORRECTED,
          "corrected",
          OTHER_RESULT,
          "otherResult",
          PENDING,
          "pending");

  private CaseCounts() {}

  /// 办理行政复议案件50件，行政诉讼案件20件: once they are counted by who handles them, the rest is of theirs.
  static boolean handled(Situation situation) {
    Sense own = situation.ownThing();
    return own != null && CASE_TABLES.containsKey(own) && handles(situation.occurrence().action());
  }

  private static boolean handles(@Nullable Sense action) {
    return action == HANDLE || action == ACCEPT || action == RECEIVE || action == RECEIVE_NEW;
  }

  /// 行政复议、行政诉讼案件43件: of both together.
  private static boolean ofBoth(Occurrence occurrence) {
    Word noun = occurrence.noun();
    return noun != null
        && CASE_TABLES.containsKey(noun.sense())
        && occurrence.before().stream()
            .anyMatch(word ->
                word.sense() != noun.sense()
                    && CASE_TABLES.containsKey(word.sense())
                    && word.end() <= noun.start()
                    && noun.start() - word.end() <= JOINT);
  }

  static @Nullable String total(Sense sense) {
    String table = CASE_TABLES.get(sense);
    return table == null ? null : table + ".total";
  }

  static List<String> of(Situation situation) {
    Sense thing = situation.thing();
    Occurrence occurrence = situation.occurrence();
    String table = thing == null ? null : CASE_TABLES.get(thing);
    if (table == null || !CASES.contains(occurrence.figure().unit())) {
      return List.of();
    }
    boolean direct = thing == LITIGATION_DIRECT || thing == LITIGATION_AFTER_REVIEW;
    boolean none = occurrence.figure().value().signum() == 0;
    if (!situation.casesOfDisclosure() && !direct && !none) {
      return List.of();
    }
    Sense action = occurrence.action();
    boolean own = situation.ownThing() != null;
    if (ofBoth(occurrence)) {
      return List.of();
    }
    if (action != null && RESULTS.containsKey(action)) {
      return own || situation.caseTopics().size() == 1
          ? List.of(table + "." + RESULTS.get(action))
          : List.of();
    }
    boolean total =
        own
            && (action == null
                || (handles(action) && (situation.headed() || occurrence.says(REQUEST))));
    return total ? List.of(table + ".total") : List.of();
  }
}
