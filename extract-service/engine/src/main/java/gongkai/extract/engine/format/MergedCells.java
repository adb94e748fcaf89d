package gongkai.extract.engine.format;

import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// Rows of a table in which a converter wrote a merged cell once for each field that it covers:
/// such a cell is taken once, where it starts.
///
/// Words are taken together, and figures that are the same in all fields under a heading that is
/// repeated over them; other figures and fillers never. Words that stand below themselves are so
/// only in a table that also repeats words side by side; a row keeps at least one of its words.
final class MergedCells {

  /// Shorter words side by side may be fillers: 无, 暂无.
  private static final int SHORTEST = 3;

  private List<Cell> above = List.of();

  /// The last row of words only.
  private List<Cell> headings = List.of();

  private boolean repeats;

  /// A row of the table without repetitions; its cells keep their columns.
  List<Cell> once(List<Cell> row) {
    var kept = new ArrayList<Cell>();
    var below = new ArrayList<Cell>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      boolean words = isWords(cell);
      if (words && i > 0 && cell.text().length() >= SHORTEST && isSame(row.get(i - 1), cell)) {
        repeats = true;
      } else if (words && repeats && above.size() == row.size() && isSame(above.get(i), cell)) {
        below.add(cell);
      } else if (!isUnderOneHeading(row, i)) {
        kept.add(cell);
      }
    }
    above = row;
    if (row.stream().allMatch(MergedCells::isWords)) {
      headings = row;
    }
    boolean named = kept.stream().anyMatch(MergedCells::isWords);
    if (!named && !below.isEmpty()) {
      kept.addFirst(below.getLast());
    }
    return kept;
  }

  /// Forgets the table.
  void end() {
    above = List.of();
    headings = List.of();
    repeats = false;
  }

  /// Whether a cell repeats the one before it under the same heading, as all cells under it do.
  private boolean isUnderOneHeading(List<Cell> row, int at) {
    if (at == 0
        || headings.size() != row.size()
        || !isSame(headings.get(at - 1), headings.get(at))) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      if (isSame(headings.get(i), headings.get(at)) && !isSame(row.get(i), row.get(at))) {
        return false;
      }
    }
    return !row.get(at).isEmpty();
  }

  private static boolean isWords(Cell cell) {
    return cell.text().chars().anyMatch(Character::isLetter);
  }

  private static boolean isSame(Cell one, Cell other) {
    return one.text().equals(other.text());
  }
}
