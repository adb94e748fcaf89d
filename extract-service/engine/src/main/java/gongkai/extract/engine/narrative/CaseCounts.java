package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts of reconsiderations (行政复议) and lawsuits (行政诉讼), and of their results.
final class CaseCounts {

  private static final String CASES = "件 起 宗 例 次 个 条 项 ";

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
    Sense action = occurrence.action();
    boolean own = situation.ownThing() != null;
    if (action != null && RESULTS.containsKey(action)) {
      return own || situation.caseTopics().size() == 1
          ? List.of(table + "." + RESULTS.get(action))
          : List.of();
    }
    boolean ofOthers = action == HANDLE || action == RECEIVE || action == RECEIVE_NEW;
    boolean total =
        own && (action == null || (ofOthers && (situation.headed() || occurrence.says(REQUEST))));
    return total ? List.of(table + ".total") : List.of();
  }
}
