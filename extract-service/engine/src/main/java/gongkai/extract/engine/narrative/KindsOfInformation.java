package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells information counted by how it may be had (制作信息30条，其中主动公开24条，依申请公开6条，不予公开0条) from requests
/// and what became of them: there 依申请公开 and 不予公开 are said of pieces of information.
final class KindsOfInformation {

  private static final String PIECES = "条";

  /// A number stands at most so far behind: 信息数为.
  private static final int REACH = 6;

  private KindsOfInformation() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    boolean proactive = false;
    boolean kinds = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token instanceof Break mark && mark.endsSentence()) {
        proactive = false;
        kinds = false;
      } else if (token instanceof Word word && isCounted(tokens, i)) {
        String name = text.between(word.start(), word.end());
        kinds |= proactive && name.startsWith("依申请公开") && !name.endsWith("申请");
        proactive |= name.contains("主动公开");
        if (kinds && (word.sense() == Sense.REQUEST || word.sense() == Sense.REFUSED)) {
          resolved.set(i, new Word(word.start(), word.end(), Sense.NEUTRAL));
        }
      }
    }
    return resolved;
  }

  /// Whether a number of pieces follows: 依申请公开信息数6条.
  private static boolean isCounted(List<Token> tokens, int at) {
    int end = tokens.get(at).end() + REACH;
    int next = at + 1;
    while (next < tokens.size()
        && tokens.get(next) instanceof Word word
        && word.end() <= end
        && !word.sense().names()) {
      next++;
    }
    return next < tokens.size()
        && tokens.get(next) instanceof Figure figure
        && figure.unit().equals(PIECES)
        && figure.start() <= end;
  }
}
