package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// 收到有效申请22件: what was received, and 有效 is no verb of its own there, as it is in 现行有效22件.
final class ValidRequests {

  private ValidRequests() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word valid
          && valid.sense() == Sense.IN_FORCE
          && text.between(valid.start(), valid.end()).equals("有效")
          && tokens.get(i - 1) instanceof Word verb
          && RequestCounts.received(verb.sense())
          && text.between(verb.end(), valid.start()).matches("了?")
          && isOfRequests(tokens, i + 1, text)) {
        resolved.set(i, new Word(valid.start(), valid.end(), Sense.FILLER));
      }
    }
    return resolved;
  }

  /// 申请 follows, with nothing but 的 between.
  private static boolean isOfRequests(List<Token> tokens, int at, Passage text) {
    int from = tokens.get(at - 1).end();
    int next = at;
    while (next < tokens.size()
        && tokens.get(next) instanceof Word word
        && word.sense() == Sense.FILLER) {
      next++;
    }
    return next < tokens.size()
        && tokens.get(next) instanceof Word request
        && request.sense() == Sense.REQUEST
        && text.between(from, request.start()).matches("的?");
  }
}
