package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Outcomes (不予公开的4件) that can be of nothing but requests, although a sentence on 复议 or 诉讼 stands
/// between them and the requests, or although only 申请 names them (对申请不予公开4件).
final class BareOutcomes {

  private static final int REACH = 60;

  private static final Set<Sense> UNMISTAKABLE =
      EnumSet.of(
          GRANTED,
          PARTIALLY_GRANTED,
          REFUSED,
          UNAVAILABLE,
          UNAVAILABLE_NOT_HELD,
          UNAVAILABLE_REQUIRES_CREATION);

  private static final Pattern JOINT = Pattern.compile("(?:的|有|的有|的共|共|的为)?");

  /// What would make it an outcome that a case is about.
  private static final Pattern CASES = Pattern.compile("维持|纠正|撤销|驳回|复议|诉讼|起诉|败诉|胜诉|法院|判");

  private BareOutcomes() {}

  static boolean ofRequests(
      Passage text, Occurrence occurrence, Sentence sentence, Paragraph paragraph) {
    if (occurrence.actions().isEmpty() || occurrence.noun() != null || sentence.part()) {
      return false;
    }
    Word action = occurrence.actions().getLast();
    Figure figure = occurrence.figure();
    boolean outcome =
        UNMISTAKABLE.contains(action.sense())
            || text.between(action.start(), action.end()).startsWith("不予处理");
    if (!outcome
        || action.end() > figure.start()
        || !JOINT.matcher(text.between(action.end(), figure.start())).matches()
        || paragraph.namedHere()
        || occurrence.says(ABOUT_SUBJECT)
        || isFiled(text, occurrence, action)
        || occurrence.says(TRIBUNAL)
        || speaksOfCases(text, sentence, figure)) {
      return false;
    }
    boolean alone = paragraph.topic() == null && text.endsWith("对申请", action.start());
    return alone || paragraph.requestsBeforeCases(figure.value());
  }

  /// Whether something was filed or reviewed; 经审查不予公开 says how it was decided.
  private static boolean isFiled(Passage text, Occurrence occurrence, Word action) {
    return Stream.concat(occurrence.before().stream(), occurrence.after().stream())
        .filter(word -> word.sense() == FILING)
        .anyMatch(word -> word.end() != action.start() || text.near(word.start() - 1) != '经');
  }

  private static boolean speaksOfCases(Passage text, Sentence sentence, Figure figure) {
    int end = text.endOf(figure.end(), figure.end() + REACH, "。！？\n");
    int start = Math.max(sentence.start, figure.start() - REACH);
    return CASES.matcher(text.between(start, end)).find();
  }
}
