package gongkai.extract.engine.format.scan;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The numbers in a line of words, each to be looked at by itself as figures in cells are. No
/// equation helps outside of tables, so that no digit is shown of a number in doubt.
final class NumbersInWords {

  /// Signs that numbers are made of; the letters are digits that were made out badly.
  private static final String PARTS = "0123456789.,OoQDIl|？";

  private static final String MARKS = ".,？";

  /// A digit that was made out badly, when it stands among others.
  private static final char QUESTION = '？';

  /// So many looks at a number may find it unlikely, whatever all see.
  private static final int MOST_DOUBTS = 1;

  private static final String LIKE_ZERO = "OoQD";

  /// Measure words that change nothing about a number, as 万 does.
  private static final String MEASURES = "个個件条條项項次份起宗人家部篇";

  private static final double LIKELY_MEASURE = 0.5;

  private static final String NUMERALS = "〇一二三四五六七八九十";
  private static final String LIKE_ONE = "Il|";

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?");

  /// A point before three digits is more often the comma of 20,077 without its tail than a point.
  private static final Pattern DOUBTFUL_POINT = Pattern.compile(".*\\.\\d{3}(\\D.*)?");

  /// How wide a digit is, in heights of its line; other signs are up to a height wide.
  private static final double DIGIT = 0.5;

  /// A number ends at most so far from where it seems to, in heights.
  private static final double NEAR = 0.4;

  /// Ink this wide beside a number, in heights of its line, may be another digit of it.
  private static final double OVERLOOKED = 0.25;

  /// Signs that take a square and fill half of it.
  private static final String NARROW = "，。、；：！？（）〔〕《》“”";

  private final WritingLine line;
  private final Columns columns;
  private final List<Sign> signs;
  private final List<Run> numbers = new ArrayList<>();

  /// A number.
  ///
  /// @param from its first sign
  /// @param to the sign behind its last
  /// @param text as the first look has it
  /// @param isWhole whether nothing beside it was overlooked
  private record Run(int from, int to, String text, FigureLooks looks, boolean isWhole) {

    /// Whether its digits can be relied on.
    boolean isClear() {
      return isWhole
          && looks.isClear()
          && looks.doubts() <= MOST_DOUBTS
          && text.indexOf(QUESTION) < 0
          && !DOUBTFUL_POINT.matcher(text).matches();
    }
  }

  /// @param signs the line's signs, letters and digits narrow, with their places in it from 0 to 1
  NumbersInWords(Bitmap picture, WritingLine line, List<Sign> signs) {
    this.line = line;
    this.columns = new Columns(picture, line.box());
    this.signs = List.copyOf(signs);
    int from = 0;
    for (int at = 0; at <= signs.size(); at++) {
      if (at == signs.size() || !PARTS.contains(signs.get(at).text())) {
        add(from, at);
        from = at + 1;
      }
    }
  }

  private void add(int first, int behind) {
    int from = first;
    int to = behind;
    while (from < to && MARKS.contains(signs.get(from).text())) {
      from++;
    }
    while (to > from && MARKS.contains(signs.get(to - 1).text())) {
      to--;
    }
    List<Sign> own = signs.subList(from, to);
    boolean isZero = own.size() == 1 && LIKE_ZERO.contains(own.getFirst().text());
    isZero = isZero && !isNumeral(from - 1) && !isNumeral(to);
    if (isZero || own.stream().anyMatch(NumbersInWords::isDigit)) {
      List<Sign> digits = own.stream().map(NumbersInWords::asDigit).toList();
      String text = Lettering.text(digits);
      boolean grouped = THOUSANDS.matcher(text).matches();
      int decimals = text.contains(".") ? text.length() - text.indexOf('.') - 1 : 0;
      List<Sign> seen = withPoints(digits);
      var looks =
          new FigureLooks(
              cut(from, to), new Lettering(seen, seen), grouped ? decimals : Digits.UNGROUPED);
      boolean isWhole = isWhole(looks.line().box(), from, to);
      numbers.add(new Run(from, to, text, looks, isWhole));
    }
  }

  private static boolean isDigit(Sign sign) {
    return Character.isDigit(sign.text().charAt(0));
  }

  /// Whether a sign is one of those beside which a zero may be that of 二〇二三.
  private boolean isNumeral(int at) {
    return at >= 0 && at < signs.size() && NUMERALS.contains(signs.get(at).text());
  }

  private static Sign asDigit(Sign sign) {
    String text = sign.text();
    return LIKE_ZERO.contains(text)
        ? new Sign("0", sign.x(), 0, List.of())
        : LIKE_ONE.contains(text) ? new Sign("1", sign.x(), 0, List.of()) : sign;
  }

  private static List<Sign> withPoints(List<Sign> digits) {
    return digits.stream()
        .map(sign -> sign.text().equals(",") ? new Sign(".", sign.x(), 0, List.of()) : sign)
        .toList();
  }

  private WritingLine cut(int from, int to) {
    Blob box = line.box();
    int left = from == 0 ? box.left() - 1 : edge(signs.get(from), signs.get(from - 1));
    int right = to == signs.size() ? box.right() + 1 : edge(signs.get(to - 1), signs.get(to));
    return columns.part(left, right);
  }

  /// Where a number ends beside another sign.
  private int edge(Sign digit, Sign other) {
    double one = x(digit);
    double part = DIGIT / (DIGIT + width(other));
    return columns.between(one + (x(other) - one) * part, NEAR * line.box().height());
  }

  /// Whether all ink beside a number belongs to its neighbours: there may be a digit that the first
  /// look overlooked.
  private boolean isWhole(Blob number, int from, int to) {
    int before = 0;
    if (from > 0) {
      Sign other = signs.get(from - 1);
      before = columns.inked(x(other) + width(other) / 2 * line.box().height(), number.left());
    }
    int behind = 0;
    if (to < signs.size()) {
      Sign other = signs.get(to);
      behind = columns.inked(number.right(), x(other) - width(other) / 2 * line.box().height());
    }
    return Math.max(before, behind) < OVERLOOKED * line.box().height();
  }

  private double x(Sign sign) {
    return line.box().left() + sign.x() * line.box().width();
  }

  /// How wide a sign is about, in heights of the line.
  private static double width(Sign sign) {
    boolean isWide = sign.isChinese() ? !NARROW.contains(sign.text()) : sign.text().equals("%");
    return isWide ? 1 : DIGIT;
  }

  /// What is to be looked at again.
  List<FigureLooks> figures() {
    return numbers.stream().map(Run::looks).toList();
  }

  /// The line's signs, no digit among them that is in doubt.
  List<Sign> signs() {
    var shown = new ArrayList<>(signs);
    for (Run number : numbers) {
      for (int i = number.from; i < number.to; i++) {
        Sign sign = asDigit(signs.get(i));
        boolean isMark = MARKS.contains(sign.text()) && sign.text().charAt(0) != QUESTION;
        shown.set(
            i,
            isMark || number.isClear() ? sign : new Sign(Opinions.UNKNOWN, sign.x(), 0, List.of()));
      }
    }
    return shown;
  }

  /// Whether all that is shown is likely. Of a measure word behind a number only its kind matters.
  boolean isLikely() {
    List<Sign> shown = signs();
    int last = shown.size() - 1;
    boolean isMeasured = last > 0 && isDigit(shown.get(last - 1));
    boolean isMeasure = isMeasured && MEASURES.contains(shown.get(last).text());
    return IntStream.rangeClosed(0, last)
        .allMatch(i ->
            shown.get(i).likelihood()
                >= (i == last && isMeasure ? LIKELY_MEASURE : Opinions.LIKELY));
  }
}
