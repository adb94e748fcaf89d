package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Which columns of a row are blank, where whole rows near it show where the columns are:
///
/// ```
/// 12     3     1     8     4
///  5           2     1     9
///  3     2     1     0     6
/// ```
///
/// Two rows must agree, those above and below as far as there are such, as the columns are moved
/// from one group of rows to the next, and each figure must stand in one column only.
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

  /// The columns on which the nearest rows with more figures above and below agree; of the first
  /// and the last row of a table, the two nearest ones below or above, if it has most of their
  /// figures.
  private List<Column> columns(int row) {
    OptionalInt above = whole(row, row, -1);
    OptionalInt below = whole(row, row, 1);
    if (above.isPresent() && below.isPresent() && size(above) == size(below)) {
      return columns(above.getAsInt(), below.getAsInt());
    }
    List<Column> ofAbove = columnsBeyond(row, above, -1);
    List<Column> ofBelow = columnsBeyond(row, below, 1);
    return ofAbove.isEmpty() ? ofBelow : ofBelow.isEmpty() ? ofAbove : List.of();
  }

  private int size(OptionalInt row) {
    return lines.get(row.getAsInt()).figures().size();
  }

  private List<Column> columnsBeyond(int row, OptionalInt first, int step) {
    if (first.isEmpty() || 2 * lines.get(row).figures().size() <= size(first)) {
      return List.of();
    }
    OptionalInt second = whole(first.getAsInt(), row, step);
    return second.isPresent() && size(first) == size(second)
        ? columns(first.getAsInt(), second.getAsInt())
        : List.of();
  }

  /// The columns on which two rows with as many figures agree; none if they do not.
  private List<Column> columns(int one, int other) {
    List<Piece> figures = lines.get(one).figures();
    List<Piece> others = lines.get(other).figures();
    var columns = new ArrayList<Column>();
    for (int i = 0; i < figures.size(); i++) {
      Column column = new Column(figures.get(i).start(), figures.get(i).end());
      boolean isRight = columns.isEmpty() || columns.getLast().end() < column.start();
      if (!column.holds(others.get(i)) || !isRight) {
        return List.of();
      }
      columns.add(column.and(others.get(i)));
    }
    return columns;
  }

  /// The nearest row beyond a line that has more figures than a row.
  private OptionalInt whole(int from, int row, int step) {
    int figures = lines.get(row).figures().size();
    int printed = 0;
    for (int i = from + step; i >= 0 && i < lines.size() && printed < NEAR; i += step) {
      SpacedLine line = lines.get(i);
      if (line.hasFigures() && line.figures().size() > figures) {
        return OptionalInt.of(i);
      }
      printed += line.isBlank() ? 0 : 1;
    }
    return OptionalInt.empty();
  }
}
