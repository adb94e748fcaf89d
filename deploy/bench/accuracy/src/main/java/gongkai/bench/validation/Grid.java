package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table with merged cells.
///
/// @param columns how wide its columns are, in shares of the table
/// @param rows how many rows it has
/// @param head how many of them are its heading
/// @param cells its cells, in the order of their top left corners
record Grid(List<Double> columns, int rows, int head, List<Cell> cells) {

  Grid {
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /// What a cell is for.
  enum Role {
    HEAD,
    LABEL,
    NUMBER
  }

  /// A cell.
  ///
  /// @param row its first row, counted from 0
  /// @param column its first column
  /// @param height over how many rows it reaches
  /// @param width over how many columns
  /// @param text what stands in it, with line breaks that are its author's
  /// @param role what it is for
  record Cell(int row, int column, int height, int width, String text, Role role) {

    int lastRow() {
      return row + height - 1;
    }

    int lastColumn() {
      return column + width - 1;
    }
  }

  /// The cells that begin in a row, from left to right.
  List<Cell> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }

  /// Rows of this table as a table of their own; a cell that reaches beyond them is cut.
  ///
  /// @param again whether each of its pieces has its text, or only the first
  Grid slice(int from, int to, boolean again) {
    var cut =
        cells.stream()
            .filter(cell -> cell.row() < to && cell.lastRow() >= from)
            .map(cell -> {
              int first = Math.max(cell.row(), from);
              int last = Math.min(cell.lastRow(), to - 1);
              return new Cell(
                  first - from,
                  cell.column(),
                  last - first + 1,
                  cell.width(),
                  cell.row() < from && !again ? "" : cell.text(),
                  cell.role());
            })
            .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
            .toList();
    return new Grid(columns, to - from, Math.max(0, head - from), cut);
  }

  /// This table with the heading of another above it.
  Grid under(Grid other) {
    Grid top = other.slice(0, other.head(), true);
    var all = new ArrayList<>(top.cells());
    for (Cell cell : cells) {
      all.add(
          new Cell(
              cell.row() + top.rows(),
              cell.column(),
              cell.height(),
              cell.width(),
              cell.text(),
              cell.role()));
    }
    return new Grid(columns, top.rows() + rows, top.rows(), all);
  }
}
