package gongkai.extract.engine.format;

import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table drawn with `+`, `-` and `|`, as pandoc and others write it: what stands between two
/// rules is one row, though its cells go over several lines.
final class DrawnGrid {

  private static final Pattern RULE = Pattern.compile("\\s*\\+(?:[-=:]{2,}\\+)+\\s*");

  private final List<List<Cell>> lines = new ArrayList<>();
  private boolean open;

  /// `+-----+-----+`, between rows or around them.
  static boolean isRule(Line line) {
    return line.text().indexOf('+') >= 0 && RULE.matcher(line.text()).matches();
  }

  /// Whether lines of cells that follow are part of a row.
  boolean isOpen() {
    return open;
  }

  /// Adds a line of cells to the row.
  void add(List<Cell> cells) {
    lines.add(cells);
  }

  /// Ends the row at a rule.
  ///
  /// @return its cells, none where there is no row; line by line where not all lines have as many
  List<List<Cell>> endRow() {
    List<List<Cell>> ended = end();
    open = true;
    return ended;
  }

  /// Ends the table.
  List<List<Cell>> end() {
    open = false;
    if (lines.isEmpty()) {
      return List.of();
    }
    List<List<Cell>> rows = List.copyOf(lines);
    lines.clear();
    if (rows.stream().map(List::size).distinct().count() != 1) {
      return rows;
    }
    var row = new ArrayList<Cell>();
    for (int i = 0; i < rows.getFirst().size(); i++) {
      int column = i;
      row.add(
          rows.stream().map(cells -> cells.get(column)).reduce(DrawnGrid::joined).orElseThrow());
    }
    return List.of(row);
  }

  private static Cell joined(Cell above, Cell below) {
    if (above.isEmpty() || below.isEmpty()) {
      return above.isEmpty() ? below : above;
    }
    boolean apart =
        isNarrow(above.text().charAt(above.text().length() - 1))
            && isNarrow(below.text().charAt(0));
    return new Cell(
        above.text() + (apart ? " " : "") + below.text(),
        above.column(),
        above.width(),
        above.place());
  }

  /// Words and numbers are broken between, Chinese anywhere.
  private static boolean isNarrow(char c) {
    return c < 128;
  }
}
