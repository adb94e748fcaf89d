package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import java.util.ArrayList;
import java.util.List;

/// Tells the 受理 that counts what came in (受理申请12件) from that of what was answered as well
/// (受理并办结12件), and from that of all there was to handle, of which those newly received are told too
/// (受理申请22件，其中新收20件); and the 完成 of requests (完成依申请公开申请4件), which are those handled.
final class AcceptedRequests {

  private static final int REACH = 40;

  private AcceptedRequests() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word
          && ((word.sense() == Sense.ACCEPT && (isHandledToo(tokens, i) || holdsMore(tokens, i)))
              || (word.sense() == Sense.FILLER && isDone(tokens, i, text)))) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.HANDLE));
      }
    }
    return resolved;
  }

  private static boolean isDone(List<Token> tokens, int at, Passage text) {
    return text.endsWith("完成", tokens.get(at).end())
        && at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Word next
        && next.sense() == Sense.REQUEST
        && next.start() <= tokens.get(at).end() + 1;
  }

  private static boolean isHandledToo(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Word next
        && next.sense() == Sense.HANDLE
        && next.start() <= tokens.get(at).end() + 1;
  }

  /// Behind it the sentence tells those newly received, or that others were brought forward among
  /// them (含上年结转2件).
  private static boolean holdsMore(List<Token> tokens, int at) {
    boolean among = false;
    for (int i = at + 1; i < Math.min(tokens.size(), at + REACH); i++) {
      if (tokens.get(i) instanceof Break mark && (mark.endsSentence() || mark.mark() == '；')) {
        return false;
      }
      if (tokens.get(i) instanceof Word word) {
        boolean brought = among && word.sense() == Sense.BROUGHT_FORWARD;
        if (brought || word.sense() == Sense.RECEIVE_NEW) {
          return true;
        }
        among |= word.sense() == Sense.OF_WHICH;
      }
    }
    return false;
  }
}
