package gongkai.extract.engine.narrative;

import gongkai.extract.engine.narrative.Token.Break;
import gongkai.extract.engine.narrative.Token.Word;
import gongkai.extract.engine.narrative.Token.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// 其中今年新出台的有7件: what else only describes a thing (对新出台的5件文件进行解读) here tells how many were issued,
/// as the year stands before it and the number ends the clause.
final class IssuedOnes {

  private static final Pattern ISSUED = Pattern.compile("新?(?:出台|制定|印发|制发)的");

  private static final Pattern HAVE = Pattern.compile("(?:有|共|共有|为|共计|：)?");

  private IssuedOnes() {}

  static List<Token> resolved(List<Token> tokens, Passage text) {
    var resolved = new ArrayList<Token>(tokens);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Word word
          && word.sense() == Sense.NEUTRAL
          && ISSUED.matcher(text.between(word.start(), word.end())).matches()
          && ofTheYear(tokens.get(i - 1), word)
          && opensTheClause(tokens, i - 1, text)
          && numbered(tokens, i, text)) {
        resolved.set(i, new Word(word.start(), word.end(), Sense.ISSUE));
      }
    }
    return resolved;
  }

  private static boolean ofTheYear(Token before, Word word) {
    boolean year =
        before instanceof Year || (before instanceof Word w && w.sense() == Sense.THIS_YEAR);
    return year && before.end() == word.start();
  }

  private static boolean opensTheClause(List<Token> tokens, int year, Passage text) {
    if (year == 0) {
      return false;
    }
    Token before = tokens.get(year - 1);
    boolean opens =
        before instanceof Break || (before instanceof Word word && word.sense() == Sense.OF_WHICH);
    return opens && before.end() == tokens.get(year).start() && text.near(before.start()) != '。';
  }

  private static boolean numbered(List<Token> tokens, int at, Passage text) {
    int from = tokens.get(at).end();
    int next = at + 1;
    while (next < tokens.size()
        && tokens.get(next) instanceof Word word
        && word.sense().role() == Sense.Role.FILLER_WORD) {
      next++;
    }
    return next < tokens.size()
        && tokens.get(next) instanceof Figure figure
        && HAVE.matcher(text.between(from, figure.start())).matches()
        && "，。；、）\n".indexOf(text.near(figure.end())) >= 0;
  }
}
