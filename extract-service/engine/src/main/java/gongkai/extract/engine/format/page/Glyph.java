package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Print;
import java.util.List;

/// A sign printed on a page.
///
/// @param text the characters that it stands for, one as a rule; {@link #UNKNOWN} where nobody
///   knows
/// @param left its box on the page
/// @param baseline where the line that it stands on is; of turned signs the bottom of their box
/// @param size the height of its font
/// @param turn how often its line of writing is turned by a quarter, clockwise: 0 reads to the
///   right, 1 downwards, 2 upside down, 3 upwards
/// @param word signs printed in one go, each where the one before it ended, have the same number
/// @param print how surely the text that it belongs to was made out
public record Glyph(
    String text,
    double left,
    double top,
    double right,
    double bottom,
    double baseline,
    double size,
    int turn,
    int word,
    Print print) {

  /// What stands for a sign that the document does not say the meaning of.
  public static final String UNKNOWN = "\uFFFD";

  /// How surely a text of these signs was made out.
  static Print print(List<Glyph> glyphs) {
    Print first = glyphs.isEmpty() ? Print.CLEAR : glyphs.getFirst().print();
    for (Glyph glyph : glyphs) {
      if (!glyph.print().equals(first)) {
        return glyphs.stream().map(Glyph::print).distinct().reduce(Print::and).orElseThrow();
      }
    }
    return first;
  }

  double x() {
    return (left + right) / 2;
  }

  double y() {
    return (top + bottom) / 2;
  }

  boolean isBlank() {
    return text.isBlank() || text.charAt(0) == '\u00A0';
  }

  /// Whether it takes a square, as Chinese writing does.
  boolean isWide() {
    return text.charAt(0) >= 0x2E80;
  }

  /// Whether a number is written with it.
  boolean isOfNumber() {
    return "0123456789.,+-%０１２３４５６７８９．，－".indexOf(text.charAt(0)) >= 0;
  }

  /// What stands between the last sign of a line and the first of the next one of the same text: a
  /// blank between words of letters, nothing in Chinese.
  static String between(Glyph last, Glyph first) {
    return last.isLetter() && first.isLetter() ? " " : "";
  }

  private boolean isLetter() {
    return !isWide() && Character.isLetter(text.charAt(0));
  }

  /// Whether it stands in nearly the same place as another one.
  boolean isAt(Glyph other) {
    double near = Math.min(right - left, bottom - top) * 0.3;
    return Math.abs(left - other.left) < near && Math.abs(top - other.top) < near;
  }

  /// A sign in its place that nobody knows.
  Glyph unknown() {
    return new Glyph(UNKNOWN, left, top, right, bottom, baseline, size, turn, word, print);
  }

  /// The same sign, so surely made out.
  Glyph printed(Print how) {
    return new Glyph(text, left, top, right, bottom, baseline, size, turn, word, how);
  }

  /// The same sign on a page so many times as large.
  Glyph scaled(double times) {
    return new Glyph(
        text,
        left * times,
        top * times,
        right * times,
        bottom * times,
        baseline * times,
        size * times,
        turn,
        word,
        print);
  }

  /// The same sign elsewhere on a page.
  ///
  /// @param words is added to the number of its word
  Glyph moved(double right, double down, int words) {
    return new Glyph(
        text,
        left + right,
        top + down,
        this.right + right,
        bottom + down,
        baseline + down,
        size,
        turn,
        word + words,
        print);
  }

  /// The same sign on the page turned so that lines which read in this direction read to the right.
  Glyph turned(int quarters, double width, double height) {
    if (quarters == 0) {
      return this;
    }
    Box box = new Box(left, top, right, bottom).turned(quarters, width, height);
    int newTurn = Math.floorMod(turn - quarters, 4);
    double newBaseline = newTurn == 0 ? box.bottom() - size * Box.BELOW : box.bottom();
    return new Glyph(
        text,
        box.left(),
        box.top(),
        box.right(),
        box.bottom(),
        newBaseline,
        size,
        newTurn,
        word,
        print);
  }
}
