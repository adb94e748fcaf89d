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
/// show, or by itself when its first and last figure span exactly the columns there are, or when it
/// has no label and exactly as many cells.
final class WindowMemory {

  private static final int DISAGREEING = -1;

  private final Map<Integer, Integer> startByCells = new HashMap<>();
  private boolean keepsBlanks;

  /// Whether a total was seen one column left of its own: then what is empty behind it is no blank.
  private boolean slips;

  /// Looks at a row with all its figures.
  void learn(Strip whole) {
    List<Cell> cells = whole.line().cells();
    int start = cells.indexOf(whole.values().getFirst());
    int end = cells.indexOf(whole.values().getLast());
    if (whole.line().tabular() && end - start + 1 == whole.values().size()) {
      startByCells.merge(cells.size(), start, (a, b) -> a.equals(b) ? a : DISAGREEING);
    }
  }

  /// Looks at a row with fewer figures: a blank cell between some of them shows that blank cells
  /// keep their place.
  void learnBlanks(Strip row, int columns) {
    List<Cell> cells = row.line().cells();
    int first = cells.indexOf(row.values().getFirst());
    int last = cells.indexOf(row.values().getLast());
    keepsBlanks |= row.line().tabular() && last - first + 1 == columns;
    boolean isSlipped = Placements.addsUp(row.values()) && !Placements.isNothing(row.values());
    slips |= isSlipped && row.values().size() == columns - 1 && isEmptyBehind(row);
  }

  /// Where the figures of whole rows of its shape start; {@link #DISAGREEING} where that is not
  /// known.
  private int known(Strip row) {
    return startByCells.getOrDefault(row.line().cells().size(), DISAGREEING);
  }

  /// Whether the cell of the last column is empty.
  private boolean isEmptyBehind(Strip row) {
    List<Cell> cells = row.line().cells();
    int start = known(row);
    int end = start + row.values().size();
    return row.line().tabular() && start >= 0 && end < cells.size() && cells.get(end).isEmpty();
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
    if (row.isValues() && cells.size() == columns && !slips) {
      return OptionalInt.of(0);
    }
    int start = known(row);
    int end = start + columns - 1;
    boolean fits =
        start >= 0
            && first >= start
            && last <= end
            && end < cells.size()
            && cells.subList(start, first).stream().allMatch(Cell::isEmpty);
    boolean isBlank =
        row.values().size() < columns - 1 || (keepsBlanks && Placements.isNothing(row.values()));
    return fits && isBlank ? OptionalInt.of(start) : OptionalInt.empty();
  }

  /// Whether the figures of a row reach its first and its last column, as far as whole rows of its
  /// shape show where these are. An empty last cell may be a blank, or what figures leave that
  /// slipped over a lost one; figures that stand in no row show nothing of blank ones.
  RowChoice.Edges edges(Strip row) {
    if (!row.line().tabular()) {
      return RowChoice.Edges.NONE;
    }
    List<Cell> cells = row.line().cells();
    int start = known(row);
    int first = cells.indexOf(row.values().getFirst());
    boolean isBlankBefore = start >= 0 && first > start && cells.get(first - 1).isEmpty();
    return new RowChoice.Edges(!isBlankBefore, slips || !isEmptyBehind(row));
  }
}
