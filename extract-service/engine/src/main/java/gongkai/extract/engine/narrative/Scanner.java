package gongkai.extract.engine.narrative;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a passage into tokens, left to right, in one pass.
///
/// What stands between 《 and 》 is a title: its words count (《政府公报》12期), its figures do not.
final class Scanner {

  private static final String BREAKS = "。！？\n，；（）、";
  private static final int LONGEST_TITLE = 80;
  private static final String MONTHS = "0123456789一二三四五六七八九十";
  private static final String DIGITS = "〇一二三四五六七八九";

  /// What is said to be done in the name of a column or an account (“优化营商环境”专栏) was not done.
  private static final Set<Sense> IN_NAMES =
      EnumSet.of(
          Sense.CREATE,
          Sense.REVISE,
          Sense.HAVE,
          Sense.ISSUE,
          Sense.DISCLOSE,
          Sense.REPOST,
          Sense.PLAN, // “若水新语”
          Sense.OTHER_ACTION);

  private final Lexicon lexicon;
  private final Lexicon places;

  /// @param places names of places: what is in them is no word, but for the last character, which
  ///   tells the sort of place
  Scanner(Lexicon lexicon, Lexicon places) {
    this.lexicon = lexicon;
    this.places = places;
  }

  List<Token> scan(Passage text) {
    var tokens = new ArrayList<Token>();
    int titleEnds = -1;
    for (int i = 0; i < text.length(); ) {
      i = endOfName(text, i);
      char c = text.at(i);
      if (c == '《') {
        titleEnds = Math.max(titleEnds, endOfTitle(text, i));
      }
      Token token = i < titleEnds ? lexicon.at(text, i) : token(text, i, c);
      if (token == null) {
        i++;
      } else {
        tokens.add(token);
        i = Math.max(token.end(), i + 1);
      }
    }
    return tokens;
  }

  /// Where the sort of place stands in the name of a place that starts here, as 县 in 如东县; here if
  /// none does, or a longer word.
  private int endOfName(Passage text, int start) {
    Token.Word place = places.at(text, start);
    if (place == null) {
      return start;
    }
    Token.Word word = lexicon.at(text, start);
    return word == null || word.end() <= place.end() ? place.end() - 1 : start;
  }

  private @Nullable Token token(Passage text, int i, char c) {
    if (BREAKS.indexOf(c) >= 0 || (c == '.' && text.near(i + 1) == '\n')) {
      return new Token.Break(i, i + 1, c == '.' ? '。' : c);
    }
    if (c == '月' && isPartOfYear(text, i)) {
      return new Token.Word(i, i + 1, Sense.PART_OF_YEAR);
    }
    if (c == '零' && isZero(text, i)) {
      return Figure.at(text, i);
    }
    Token.Word word = lexicon.at(text, i);
    if (word != null) {
      boolean named = text.quoted(word.start()) && IN_NAMES.contains(word.sense());
      return named ? new Token.Word(word.start(), word.end(), Sense.NEUTRAL) : word;
    }
    Token.Year year = year(text, i);
    return year != null ? year : Figure.at(text, i);
  }

  /// 1-6月收到, 6月底, 6月收到: figures of some months, where 12月底 ends the year.
  private static boolean isPartOfYear(Passage text, int month) {
    int start = month;
    while (start > month - 3 && MONTHS.indexOf(text.near(start - 1)) >= 0) {
      start--;
    }
    if (start == month) {
      return false;
    }
    String number = text.between(start, month);
    boolean last = number.equals("12") || number.equals("十二");
    boolean range = "-—~至到".indexOf(text.near(start - 1)) >= 0;
    char next = text.near(month + 1);
    boolean end = next == '底' || next == '末';
    boolean counts = "收接受共新".indexOf(next) >= 0;
    return last ? counts && !range : end || counts || (range && next == '，');
  }

  /// 零元, 零件: with a measure word a figure, alone a way to say 无.
  private static boolean isZero(Passage text, int i) {
    return "元件条起宗次份".indexOf(text.near(i + 1)) >= 0 && "，。；、）\n".indexOf(text.near(i + 2)) >= 0;
  }

  private static int endOfTitle(Passage text, int start) {
    for (int i = start; i < Math.min(text.length(), start + LONGEST_TITLE); i++) {
      if (text.at(i) == '》') {
        return i;
      }
    }
    return start;
  }

  private static Token.@Nullable Year year(Passage text, int start) {
    if (text.near(start + 4) != '年' || Character.isDigit(text.near(start - 1))) {
      return null;
    }
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      char c = text.near(i);
      int digit = c == '零' ? 0 : DIGITS.indexOf(c) >= 0 ? DIGITS.indexOf(c) : c - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      year = year * 10 + digit;
    }
    int end = text.startsWith("年度", start + 4) ? start + 6 : start + 5;
    return year > 1990 && year < 2100 ? new Token.Year(start, end, year) : null;
  }
}
