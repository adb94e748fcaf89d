package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells the 来信 that is a way for a request to come (86件（包括网上和来信）) from the letters of citizens.
final class WaysOfComing {

  private static final List<String> WAYS = List.of("来信", "来访", "来电", "信箱");

  private static final int REACH = 16;

  private WaysOfComing() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Break mark
          && mark.mark() == '（'
          && tokens.get(i - 1) instanceof Figure figure
          && figure.end() == mark.start()) {
        resolve(tokens, i, text, resolved);
      }
    }
    return resolved;
  }

  private static void resolve(List<Token> tokens, int open, Passage text, List<Token> resolved) {
    int end = open + 1;
    boolean ways = false;
    while (end < Math.min(tokens.size(), open + REACH)
        && !(tokens.get(end) instanceof Break mark && "）。\n".indexOf(mark.mark()) >= 0)) {
      ways |= tokens.get(end) instanceof Word word && word.sense() == Sense.REQUEST_CHANNEL;
      end++;
    }
    for (int i = open + 1; ways && i < end; i++) {
      if (tokens.get(i) instanceof Word word
          && word.sense() == Sense.FOREIGN
          && WAYS.contains(text.between(word.start(), word.end()))) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.REQUEST_CHANNEL));
      }
    }
  }
}
