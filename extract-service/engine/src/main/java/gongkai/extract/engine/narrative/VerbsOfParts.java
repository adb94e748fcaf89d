package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.List;
import java.util.regex.Pattern;

/// Verbs that tell of a part only: why it is left for the next year (7件由于年底才收到，结转下年), or which unit
/// of the body answered it (由政务公开科自行答复的5件). Neither is what the whole body received or handled.
final class VerbsOfParts {

  private static final int REACH = 30;

  private static final String MARKS = "，；：。！？（）、\n";

  /// What ends before 收到: 才, or a reason and a time near the year's end.
  private static final Pattern LATE =
      Pattern.compile("(?:才|刚刚?|方才?)$|(?:因|由于|系|临近)[^，]{0,16}(?:月|日|底|末|旬|前夕)(?:才|刚刚?|方才?)?$");

  /// What ends before 答复: that a unit did it itself or for another.
  private static final Pattern BY_UNIT = Pattern.compile("(?:自行|代为)$");

  private static final Pattern BY = Pattern.compile("(?:由|经)[^由经]{2,16}$|直接$");

  private VerbsOfParts() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    return tokens.stream()
        .map(token ->
            token instanceof Word verb && isOfPart(verb, text)
                ? new Word(verb.start(), verb.end(), Sense.NEUTRAL)
                : token)
        .toList();
  }

  private static boolean isOfPart(Word verb, Passage text) {
    boolean received = RequestCounts.received(verb.sense());
    if (!received && verb.sense() != Sense.HANDLE) {
      return false;
    }
    int from = text.startOf(verb.start(), Math.max(0, verb.start() - REACH), MARKS);
    String before = text.between(from, verb.start());
    return received
        ? LATE.matcher(before).find()
        : BY_UNIT.matcher(before).find()
            || (text.near(verb.end()) == '的' && BY.matcher(before).find());
  }
}
