package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells the 书面申请 that are all requests (收到书面申请8件) from those that came in one of several ways
/// (收到书面申请8件，网上申请2件).
final class WrittenRequests {

  private static final String WRITTEN = "书面申请";
  private static final int NEAR = 2;
  private static final int REACH = 40;

  private WrittenRequests() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word
          && word.sense() == Sense.REQUEST_CHANNEL
          && text.between(word.start(), word.end()).equals(WRITTEN)
          && wasReceived(tokens, i)
          && !otherWays(tokens, i)) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.REQUEST));
      }
    }
    return resolved;
  }

  /// 收到书面申请, 登记的书面申请; not 其中收到书面申请.
  private static boolean wasReceived(List<Token> tokens, int at) {
    int verb = at - 1;
    if (tokens.get(verb) instanceof Word word && word.sense() == Sense.FILLER && verb > 0) {
      verb--;
    }
    boolean received =
        tokens.get(verb) instanceof Word word
            && RequestCounts.received(word.sense())
            && word.end() >= tokens.get(at).start() - NEAR;
    boolean part =
        verb > 0 && tokens.get(verb - 1) instanceof Word word && word.sense() == Sense.OF_WHICH;
    return received && !part;
  }

  /// Another way for a request to come is named in the sentence.
  private static boolean otherWays(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
      if (tokens.get(i) instanceof Break mark && mark.endsSentence()) {
        return false;
      }
      if (tokens.get(i) instanceof Word word && word.sense() == Sense.REQUEST_CHANNEL) {
        return true;
      }
    }
    return false;
  }
}
