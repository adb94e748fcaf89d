package gongkai.extract.engine.format.page;

import java.util.List;

/// What is printed in a cell.
///
/// @param text its lines joined
/// @param full whether the last line has no room for another sign
record CellText(String text, boolean full) {

  private static final CellText EMPTY = new CellText("", false);

  /// What an editor leaves free on both sides of a cell, at most.
  private static final double PADDING = 12;

  /// Joins the signs of a cell.
  ///
  /// @param box the cell
  static CellText of(List<Glyph> glyphs, Box box, Page page) {
    if (glyphs.isEmpty()) {
      return EMPTY;
    }
    int[] counts = new int[4];
    glyphs.forEach(glyph -> counts[glyph.turn()]++);
    int turn = 0;
    for (int i = 1; i < 4; i++) {
      turn = counts[i] > counts[turn] ? i : turn;
    }
    int quarters = turn;
    List<Glyph> upright =
        glyphs.stream()
            .map(glyph -> glyph.turned(quarters, page.width(), page.height()))
            .filter(glyph -> glyph.turn() == 0)
            .toList();
    List<TextLine> lines = TextLine.of(upright);
    boolean allUpright = quarters == 0 && upright.size() == glyphs.size();
    return new CellText(
        join(lines, box.turned(quarters, page.width(), page.height())),
        isFull(allUpright ? lines : TextLine.of(glyphs), box));
  }

  private static boolean isFull(List<TextLine> lines, Box box) {
    TextLine last = lines.getLast();
    Glyph sign = last.glyphs().getLast();
    boolean number =
        lines.stream().flatMap(line -> line.glyphs().stream()).allMatch(Glyph::isOfNumber);
    double next = number ? sign.right() - sign.left() : last.box().height();
    return box.width() - last.box().width() < next + PADDING;
  }

  private static String join(List<TextLine> lines, Box box) {
    var text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).text();
      if (i > 0) {
        text.append(between(lines.get(i - 1), lines.get(i), box));
      }
      text.append(line);
    }
    return text.toString().strip();
  }

  /// A number goes on in the next line only where the line before had no room for it: 12 above 3 in
  /// a wide cell are two numbers.
  private static String between(TextLine line, TextLine next, Box box) {
    Glyph last = line.glyphs().getLast();
    Glyph first = next.glyphs().getFirst();
    if (last.isOfNumber() && first.isOfNumber()) {
      double free = box.width() - line.box().width() - (first.right() - first.left());
      return free < PADDING ? "" : "\n";
    }
    return Glyph.between(last, first);
  }
}
