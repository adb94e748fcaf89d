package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.engine.narrative.Token.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles which way a 结转 goes that names a year or what it is added to: 2022年结转3件, 3件结转至2024年,
/// 加上结转的4件.
final class Carries {

  private static final int NEAR = 3;
  private static final int LATER = 8;
  private static final List<String> ADDED = List.of("加上", "连同", "加之", "外加");
  private static final List<String> LEFT = List.of("尚有", "还有", "仍有", "剩余", "其余", "尚余", "余下", "剩下");

  private Carries() {}

  static List<Token> resolved(List<Token> tokens, Passage text, Optional<Integer> reported) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word && word.sense() == Sense.CARRY) {
        Sense sense = direction(tokens, i, reported);
        sense = sense == Sense.CARRY ? withoutYear(tokens, i, text) : sense;
        resolved.set(i, new Word(word.start(), word.end(), sense));
        if (sense == Sense.CARRIED_FORWARD) {
          absorb(tokens, i + 2, tokens.get(Math.min(i + 1, tokens.size() - 1)), resolved);
        }
      } else if (tokens.get(i) instanceof Word word
          && word.sense() == Sense.UNDERWAY
          && isCarriedOn(tokens, i)) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.FILLER));
      } else if (tokens.get(i) instanceof Word word
          && word.sense() == Sense.UNDERWAY
          && comesFromEarlier(tokens, i, reported)) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.BROUGHT_FORWARD));
      }
    }
    return resolved;
  }

  /// 结转2024年度继续办理2件: what is to be handled then is not handled.
  private static void absorb(List<Token> tokens, int at, Token year, List<Token> resolved) {
    if (year instanceof Year
        && at < tokens.size()
        && tokens.get(at) instanceof Word verb
        && verb.sense() == Sense.HANDLE
        && verb.start() <= year.end() + LATER) {
      resolved.set(at, new Word(verb.start(), verb.end(), Sense.FILLER));
    }
  }

  private static Sense direction(List<Token> tokens, int at, Optional<Integer> reported) {
    Token carry = tokens.get(at);
    if (at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Year to
        && to.start() <= carry.end() + NEAR) {
      boolean later = reported.isEmpty() || to.year() > reported.get();
      return later ? Sense.CARRIED_FORWARD : Sense.BROUGHT_FORWARD;
    }
    if (comesFromEarlier(tokens, at, reported)) {
      return Sense.BROUGHT_FORWARD;
    }
    return Sense.CARRY;
  }

  /// 2022年结转, 2022年未办完: from a year before the one reported on.
  private static boolean comesFromEarlier(List<Token> tokens, int at, Optional<Integer> reported) {
    return at > 0
        && tokens.get(at - 1) instanceof Year from
        && from.end() >= tokens.get(at).start() - NEAR
        && reported.isPresent()
        && from.year() < reported.get();
  }

  /// 未办结的5件结转下年度: what the figure behind it is of is told by what follows the figure.
  private static boolean isCarriedOn(List<Token> tokens, int at) {
    int figure = at + 1;
    if (figure < tokens.size() && tokens.get(figure) instanceof Word word) {
      figure += word.sense() == Sense.FILLER ? 1 : 0;
    }
    return figure + 1 < tokens.size()
        && tokens.get(figure) instanceof Figure count
        && count.start() <= tokens.get(at).end() + NEAR
        && tokens.get(figure + 1) instanceof Word move
        && move.sense() == Sense.CARRIED_FORWARD
        && move.start() == count.end();
  }

  /// 加上结转的4件 came from the year before; 尚有1件结转 goes into the next.
  private static Sense withoutYear(List<Token> tokens, int at, Passage text) {
    Token carry = tokens.get(at);
    if (ADDED.stream().anyMatch(word -> text.endsWith(word, carry.start()))) {
      return Sense.BROUGHT_FORWARD;
    }
    boolean left =
        at > 0
            && tokens.get(at - 1) instanceof Figure figure
            && carry.start() - figure.end() <= NEAR
            && LEFT.stream().anyMatch(word -> text.endsWith(word, figure.start()));
    return left && "，。；）\n".indexOf(text.near(carry.end())) >= 0
        ? Sense.CARRIED_FORWARD
        : Sense.CARRY;
  }
}
