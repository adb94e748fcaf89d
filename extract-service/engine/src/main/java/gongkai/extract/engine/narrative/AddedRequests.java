package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells the 新增 of requests (新增政府信息公开申请63件), which is their coming in, from that of what an
/// institution makes itself (新增规范性文件3件).
final class AddedRequests {

  private static final List<String> ADDED = List.of("新增", "新增加");

  private AddedRequests() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word verb
          && tokens.get(i + 1) instanceof Word noun
          && noun.sense() == Sense.REQUEST
          && noun.start() == verb.end()
          && ADDED.contains(text.between(verb.start(), verb.end()))) {
        resolved.set(i, new Word(verb.start(), verb.end(), Sense.RECEIVE_NEW));
      }
    }
    return resolved;
  }
}
