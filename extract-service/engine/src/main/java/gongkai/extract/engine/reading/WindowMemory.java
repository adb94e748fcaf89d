package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Remembers where the figures start in the whole rows of a table, by the number of cells in the
/// row.
///
/// A row with gaps in it (blank cells among figures) is placed by what whole rows of its shape
/// show, or by itself when its first and last figure span exactly the columns there are.
final class WindowMemory {

  private static final int DISAGREEING = -1;

  private final Map<Integer, Integer> startByCells = new HashMap<>();

  /// Looks at a row with all its figures.
  void learn(Strip whole) {
    List<Cell> cells = whole.line().cells();
    int start = cells.indexOf(whole.values().getFirst());
    int end = cells.indexOf(whole.values().getLast());
    if (whole.line().tabular() && end - start + 1 == whole.values().size()) {
      startByCells.merge(cells.size(), start, (a, b) -> a.equals(b) ? a : DISAGREEING);
    }
  }

  boolean isEmpty() {
    return startByCells.isEmpty();
  }

  /// The index of the cell of the first column; empty when it cannot be known.
  OptionalInt start(Strip row, int columns) {
    List<Cell> cells = row.line().cells();
    int first = cells.indexOf(row.values().getFirst());
    int last = cells.indexOf(row.values().getLast());
    if (last - first + 1 == columns) {
      return OptionalInt.of(first);
    }
    int start = startByCells.getOrDefault(cells.size(), DISAGREEING);
    int end = start + columns - 1;
    boolean fits =
        start >= 0
            && first >= start
            && last <= end
            && end < cells.size()
            && cells.subList(start, first).stream().allMatch(Cell::isEmpty);
    return fits && row.values().size() < columns - 1 ? OptionalInt.of(start) : OptionalInt.empty();
  }

  /// Whether the figures of a row reach its first and its last column, as far as whole rows of its
  /// shape show where these are. An empty last cell is no blank: figures that slipped over a lost
  /// one leave it.
  RowChoice.Edges edges(Strip row) {
    List<Cell> cells = row.line().cells();
    int start = startByCells.getOrDefault(cells.size(), DISAGREEING);
    int first = cells.indexOf(row.values().getFirst());
    boolean isBlankBefore = start >= 0 && first > start && cells.get(first - 1).isEmpty();
    return new RowChoice.Edges(!isBlankBefore, true);
  }
}
