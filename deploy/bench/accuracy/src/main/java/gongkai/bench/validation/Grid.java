package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as an author drew it.
///
/// @param columns how many columns it has
/// @param rows its rows; a cell that a cell above or beside it covers is not in them
record Grid(int columns, List<List<Cell>> rows) {

  Grid {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// What a cell is there for.
  enum Kind {
    HEAD,
    LABEL,
    FIGURE
  }

  /// A cell.
  ///
  /// @param across how many columns it covers
  /// @param down how many rows it covers
  record Cell(String text, int across, int down, Kind kind) {

    static Cell head(String text, int across, int down) {
      return new Cell(text, across, down, Kind.HEAD);
    }

    static Cell label(String text, int across, int down) {
      return new Cell(text, across, down, Kind.LABEL);
    }

    static Cell figure(String text, int across) {
      return new Cell(text, across, 1, Kind.FIGURE);
    }

    /// The attributes that merge it in HTML, with a space before each.
    String spans() {
      String over = across > 1 ? " colspan=\"" + across + "\"" : "";
      return down > 1 ? over + " rowspan=\"" + down + "\"" : over;
    }
  }

  /// A cell and where it begins.
  record Placed(Cell cell, int row, int column) {}

  /// Every cell with its place.
  List<Placed> placed() {
    var placed = new ArrayList<Placed>();
    boolean[][] taken = new boolean[rows.size()][columns];
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Cell cell : rows.get(r)) {
        while (taken[r][c]) {
          c++;
        }
        placed.add(new Placed(cell, r, c));
        for (int y = r; y < r + cell.down(); y++) {
          for (int x = c; x < c + cell.across(); x++) {
            if (taken[y][x]) {
              throw new IllegalStateException("two cells in one place: " + cell);
            }
            taken[y][x] = true;
          }
        }
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns; c++) {
        if (!taken[r][c]) {
          throw new IllegalStateException("no cell in row " + r + ", column " + c);
        }
      }
    }
    return placed;
  }

  /// The cells by row and column: each at the place where it begins, null where one is covered.
  @Nullable Cell[][] matrix() {
    @Nullable Cell[][] matrix = new Cell[rows.size()][columns];
    placed().forEach(p -> matrix[p.row()][p.column()] = p.cell());
    return matrix;
  }

  /// The cell that covers each place.
  Cell[][] covered() {
    Cell[][] covered = new Cell[rows.size()][columns];
    for (Placed p : placed()) {
      for (int y = p.row(); y < p.row() + p.cell().down(); y++) {
        for (int x = p.column(); x < p.column() + p.cell().across(); x++) {
          covered[y][x] = p.cell();
        }
      }
    }
    return covered;
  }
}
