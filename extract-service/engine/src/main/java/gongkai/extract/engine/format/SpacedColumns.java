package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// Which columns of a row are blank, where whole rows near it show where the columns are:
///
/// ```
/// 12     3     1     8     4
///  5           2     1     9
///  3     2     1     0     6
/// ```
///
/// The rows above and below must agree, as the columns are moved from one group of rows to the
/// next, and each figure must stand in one column only.
final class SpacedColumns {

  /// Rows farther away may have other columns.
  private static final int NEAR = 8;

  private final List<SpacedLine> lines;

  SpacedColumns(List<SpacedLine> lines) {
    this.lines = lines;
  }

  /// Where the figures of a column stand.
  private record Column(int start, int end) {
    boolean holds(Piece piece) {
      return piece.start() <= end && piece.end() >= start;
    }

    Column and(Piece piece) {
      return new Column(Math.min(start, piece.start()), Math.max(end, piece.end()));
    }
  }

  /// The figures of a row as cells, with the empty ones among them where it is known which are
  /// empty.
  ///
  /// @param first the column of the first cell
  List<Cell> cells(int row, int first) {
    SpacedLine line = lines.get(row);
    List<Piece> figures = line.figures();
    List<Column> columns = columns(row);
    var cells = new ArrayList<Cell>();
    int next = 0;
    for (Column column : columns) {
      int place = first + cells.size();
      if (next < figures.size() && column.holds(figures.get(next))) {
        cells.add(line.cell(figures.get(next), place));
        next++;
      } else {
        int offset = Math.min(column.start(), line.line().text().length());
        cells.add(new Cell("", place, 1, line.line().place(offset)));
      }
    }
    boolean eachInOne =
        figures.stream()
            .allMatch(piece -> columns.stream().filter(column -> column.holds(piece)).count() == 1);
    return next == figures.size() && eachInOne ? cells : sideBySide(line, first);
  }

  private static List<Cell> sideBySide(SpacedLine line, int first) {
    var cells = new ArrayList<Cell>();
    line.figures().forEach(piece -> cells.add(line.cell(piece, first + cells.size())));
    return cells;
  }

  /// The columns on which the nearest rows with more figures above and below agree; none if they do
  /// not.
  private List<Column> columns(int row) {
    List<Piece> above = whole(row, -1);
    List<Piece> below = whole(row, 1);
    var columns = new ArrayList<Column>();
    if (above.size() != below.size()) {
      return columns;
    }
    for (int i = 0; i < above.size(); i++) {
      Column column = new Column(above.get(i).start(), above.get(i).end());
      boolean isRight = columns.isEmpty() || columns.getLast().end() < column.start();
      if (!column.holds(below.get(i)) || !isRight) {
        return List.of();
      }
      columns.add(column.and(below.get(i)));
    }
    return columns;
  }

  private List<Piece> whole(int row, int step) {
    int figures = lines.get(row).figures().size();
    int printed = 0;
    for (int i = row + step; i >= 0 && i < lines.size() && printed < NEAR; i += step) {
      SpacedLine line = lines.get(i);
      if (line.hasFigures() && line.figures().size() > figures) {
        return line.figures();
      }
      printed += line.isBlank() ? 0 : 1;
    }
    return List.of();
  }
}
