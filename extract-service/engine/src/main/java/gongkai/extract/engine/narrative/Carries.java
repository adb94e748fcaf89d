package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.engine.narrative.Token.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settles which way a 结转 goes that names a year: 2022年结转3件, 3件结转至2024年.
final class Carries {

  private static final int NEAR = 3;

  private Carries() {}

  static List<Token> resolved(List<Token> tokens, Optional<Integer> reported) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word && word.sense() == Sense.CARRY) {
        Sense sense = direction(tokens, i, reported);
        resolved.set(i, new Word(word.start(), word.end(), sense));
      }
    }
    return resolved;
  }

  private static Sense direction(List<Token> tokens, int at, Optional<Integer> reported) {
    Token carry = tokens.get(at);
    if (at + 1 < tokens.size()
        && tokens.get(at + 1) instanceof Year to
        && to.start() <= carry.end() + NEAR) {
      boolean later = reported.isEmpty() || to.year() > reported.get();
      return later ? Sense.CARRIED_FORWARD : Sense.BROUGHT_FORWARD;
    }
    if (at > 0
        && tokens.get(at - 1) instanceof Year from
        && from.end() >= carry.start() - NEAR
        && reported.isPresent()
        && from.year() < reported.get()) {
      return Sense.BROUGHT_FORWARD;
    }
    return Sense.CARRY;
  }
}
