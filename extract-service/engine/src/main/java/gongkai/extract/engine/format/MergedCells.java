package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// Rows of a table in which a converter wrote a merged cell once for each field that it covers:
/// such a cell is taken once, where it starts.
///
/// Only words are taken together, never figures or fillers. Words that stand below themselves are
/// so only in a table that also repeats words side by side; a row keeps at least one of its words.
final class MergedCells {

  /// Shorter words side by side may be fillers: 无, 暂无.
  private static final int SHORTEST = 3;

  private List<Cell> above = List.of();
  private boolean repeats;

  /// A row of the table without repetitions; its cells keep their columns.
  List<Cell> once(List<Cell> row) {
    var kept = new ArrayList<Cell>();
    var below = new ArrayList<Cell>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      boolean words = cell.text().chars().anyMatch(Character::isLetter);
      if (words && i > 0 && cell.text().length() >= SHORTEST && isSame(row.get(i - 1), cell)) {
        repeats = true;
      } else if (words && repeats && above.size() == row.size() && isSame(above.get(i), cell)) {
        below.add(cell);
      } else {
        kept.add(cell);
      }
    }
    above = row;
    boolean named =
        kept.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isLetter));
    if (!named && !below.isEmpty()) {
      kept.addFirst(below.getLast());
    }
    return kept;
  }

  /// Forgets the table.
  void end() {
    above = List.of();
    repeats = false;
  }

  private static boolean isSame(Cell one, Cell other) {
    return one.text().equals(other.text());
  }
}
