package gongkai.extract.engine.narrative;

import static gongkai.extract.engine.narrative.Sense.*;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a clause says that what it counts was not done: 未按时办结1件, 1件没有答复, 没有1件被纠正.
final class Negations {

  private static final Set<Sense> ANY =
      EnumSet.of(NOT, NONE, NOT_RECEIVED, NOT_ISSUED, NOT_CHARGED);

  /// Negations that hold the verb: none is left for the figure.
  private static final Set<Sense> WITH_VERB = EnumSet.of(NOT_RECEIVED, NOT_ISSUED, NOT_CHARGED);

  /// Verbs that mean something else under a negation. 因无相关信息无法提供1件 is an outcome all the same.
  private static final Set<Sense> VERBS =
      EnumSet.of(
          RECEIVE,
          RECEIVE_NEW,
          ACCEPT,
          HANDLE,
          BROUGHT_FORWARD,
          CARRIED_FORWARD,
          GRANTED,
          PARTIALLY_GRANTED,
          UPHELD,
          CORRECTED,
          ISSUE,
          REPEAL,
          IN_FORCE,
          DISCLOSE,
          REPOST,
          CREATE,
          REVISE,
          MONITOR);

  private Negations() {}

  static boolean apply(
      Passage text, Figure figure, List<Word> before, List<Word> after, List<Word> actions) {
    if (figure.unit().equals("%")) {
      return false;
    }
    boolean none = before.stream().anyMatch(word -> negates(text, word, figure.start(), 1));
    boolean withVerb = before.stream().anyMatch(word -> WITH_VERB.contains(word.sense()));
    if (none || withVerb) {
      return true;
    }
    if (actions.isEmpty()) {
      return before.stream().anyMatch(word -> word.sense() == NONE && starts(text, word));
    }
    Word verb = actions.getLast();
    List<Word> ahead = verb.start() < figure.start() ? before : after;
    return VERBS.contains(verb.sense())
        && ahead.stream()
            .filter(word -> word.start() < verb.start())
            .anyMatch(word -> negates(text, word, verb.start(), text.length()));
  }

  /// @param reach how far the negation may stand from what it negates; 不 and 非 must touch it
  private static boolean negates(Passage text, Word word, int verb, int reach) {
    if (!ANY.contains(word.sense()) || word.end() > verb || !starts(text, word)) {
      return false;
    }
    boolean loose = "不非".indexOf(text.at(word.start())) >= 0 && word.end() - word.start() == 1;
    int gap = verb - word.end();
    return gap <= (loose ? 0 : reach) && text.between(word.end(), verb).indexOf('、') < 0;
  }

  /// 零距离 negates nothing.
  private static boolean starts(Passage text, Word word) {
    return text.at(word.start()) != '零';
  }
}
