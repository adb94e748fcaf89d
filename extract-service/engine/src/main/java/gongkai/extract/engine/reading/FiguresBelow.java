package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of table three whose last figures, or the last digits of its total, stand on the next
/// line. That they make it add up tells them from the number of a page.
final class FiguresBelow {

  /// The columns of table three, the last of which is the sum of the others.
  private static final int APPLICANTS = 7;

  private FiguresBelow() {}

  /// The whole row; empty where what follows is no part of it.
  ///
  /// @param columns how many the table has
  static Optional<Strip> joined(Strip row, Strip next, int columns) {
    int missing = columns - row.values().size();
    boolean isWhole = missing == 0 && Placements.addsUp(row.values());
    if (columns != APPLICANTS || missing < 0 || isWhole || !next.isValues()) {
      return Optional.empty();
    }
    var values = new ArrayList<Cell>(row.values());
    var below = new ArrayList<Cell>(next.values());
    if (missing == 0) {
      below.addFirst(values.removeLast());
    }
    int open = columns - values.size();
    if (below.size() == 2 && open == 1 && !next.line().tabular()) {
      below = new ArrayList<>(List.of(total(below.getFirst(), below.getLast())));
    }
    values.addAll(below);
    return below.size() == open && Placements.addsUp(values)
        ? Optional.of(new Strip(row.labels(), values, next.line(), true))
        : Optional.empty();
  }

  /// 109 and 0: likely 1090, and no more than likely.
  private static Cell total(Cell above, Cell below) {
    return new Cell(
        above.text() + below.text(),
        above.column(),
        above.width(),
        above.place(),
        Print.unclear(List.of(above.text())));
  }
}
