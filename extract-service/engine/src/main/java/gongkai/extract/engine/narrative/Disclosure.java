package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.List;

/// Whether cases are those of disclosure (因政府信息公开引起的行政复议), which alone the form counts.
final class Disclosure {

  private static final int REACH = 48;

  private Disclosure() {}

  /// The word names disclosure on request: 政府信息公开, 依申请公开.
  static boolean named(Passage text, Word word) {
    String words = text.between(word.start(), word.end());
    return word.sense() == Sense.REQUEST || words.contains("信息公开") || words.contains("依申请");
  }

  static boolean namedIn(Passage text, Occurrence occurrence) {
    return occurrence.before().stream().anyMatch(word -> named(text, word));
  }

  /// 行政复议30件，其中政府信息公开类2件: the figure before is of more than disclosure.
  static boolean isOnlyPart(Passage text, List<Token> tokens, int at) {
    boolean part = false;
    for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
      Token token = tokens.get(i);
      if (token instanceof Break mark && (mark.endsSentence() || mark.mark() == '；')) {
        return false;
      }
      if (token instanceof Word word) {
        if (part && named(text, word)) {
          return true;
        }
        part = part || word.sense() == Sense.OF_WHICH;
      }
    }
    return false;
  }
}
