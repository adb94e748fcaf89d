package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table, or the part of one that stands on a page, its cells not yet resolved to columns.
///
/// @param page the page that it ends on
/// @param box where it stands there
/// @param rows the cells that start in each row, from the left
record TablePart(Page page, Box box, List<List<Piece>> rows) {

  /// A cell's text.
  ///
  /// @param left where the cell begins, and with right where it ends, to tell its columns
  /// @param rowSpan the number of rows that it covers
  /// @param full whether its last line left no room for another sign, so that its text may go on
  /// @param print how surely its text was made out
  record Piece(
      String text, double left, double right, int rowSpan, boolean full, Place place, Print print) {

    boolean isEmpty() {
      return text.isEmpty();
    }

    /// Whether it holds a figure or what stands for one, and no words.
    boolean isFigure() {
      return !text.isEmpty()
          && text.codePoints().noneMatch(Character::isLetter)
          && !ListNumber.isAll(text);
    }

    Piece and(Piece other) {
      return new Piece(
          text + other.text,
          left,
          right,
          rowSpan,
          other.full,
          isEmpty() ? other.place : place,
          print.and(other.print));
    }

    Piece moved(double by) {
      return over(left + by, right + by);
    }

    Piece over(double newLeft, double newRight) {
      return new Piece(text, newLeft, newRight, rowSpan, full, place, print);
    }

    /// Whether its text may go on that of a cell at the foot of the page before: that is not at its
    /// end, or had no room for more and this begins no item of its own.
    boolean goesOnFrom(Piece above) {
      return above.isUnfinished() || (above.full && (isFigure() || !ListNumber.opens(text)));
    }

    /// Whether something is missing behind its words: what a number counts, or a bracket holds.
    boolean isUnfinished() {
      return ListNumber.isAll(text) || text.endsWith("（") || text.endsWith("(");
    }

    Piece unclear() {
      return new Piece(
          text, left, right, rowSpan, full, place, print.and(Print.unclear(List.of())));
    }

    boolean isUnder(Piece other, double near) {
      return Math.abs(left - other.left) <= near && Math.abs(right - other.right) <= near;
    }
  }

  /// The table in a grid.
  ///
  /// @param glyphs what is printed inside the grid
  static TablePart of(Page page, Grid grid, List<Glyph> glyphs) {
    Map<Grid.Field, List<Glyph>> printed = new LinkedHashMap<>();
    for (List<Glyph> word : words(glyphs)) {
      boolean number = word.stream().allMatch(Glyph::isOfNumber);
      Box whole = Box.of(word);
      for (Glyph glyph : word) {
        // a number too wide for its cell is still one number
        double x = number ? (whole.left() + whole.right()) / 2 : glyph.x();
        grid.at(x, glyph.y())
            .ifPresent(field -> printed.computeIfAbsent(field, f -> new ArrayList<>(4)).add(glyph));
      }
    }
    var rows = new ArrayList<List<Piece>>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    for (Grid.Field field : grid.cells()) {
      rows.get(field.row()).add(piece(page, field, printed.getOrDefault(field, List.of())));
    }
    return new TablePart(page, grid.box(), rows);
  }

  private static List<List<Glyph>> words(List<Glyph> glyphs) {
    Map<Integer, List<Glyph>> words = new LinkedHashMap<>();
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        words.computeIfAbsent(glyph.word(), w -> new ArrayList<>(4)).add(glyph);
      }
    }
    return List.copyOf(words.values());
  }

  private static Piece piece(Page page, Grid.Field field, List<Glyph> glyphs) {
    Box box = field.box();
    CellText text = CellText.of(glyphs, box, page);
    return new Piece(
        text.text(),
        box.left(),
        box.right(),
        field.lastRow() - field.row() + 1,
        text.full(),
        page.place(box),
        Glyph.print(glyphs));
  }

  /// The length of its longest text.
  int longest() {
    return rows.stream().flatMap(List::stream).mapToInt(p -> p.text().length()).max().orElse(0);
  }

  boolean isEmpty() {
    return rows.stream().flatMap(List::stream).allMatch(Piece::isEmpty);
  }
}
