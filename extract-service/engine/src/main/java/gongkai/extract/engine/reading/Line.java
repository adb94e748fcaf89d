package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.List;
import java.util.Optional;

/// One line of the document's flow: a paragraph, or a row of a raw table.
///
/// @param cells its cells; a paragraph is a single cell
/// @param tabular whether it is a row of a raw table
/// @param aligned whether its columns are certain
/// @param heading whether the format marks it as a heading
/// @param block the number of the block that it belongs to
record Line(List<Cell> cells, boolean tabular, boolean aligned, boolean heading, int block) {

  /// The text, cells joined.
  String text() {
    if (cells.size() == 1) {
      return cells.getFirst().text();
    }
    var text = new StringBuilder();
    for (Cell cell : cells) {
      text.append(cell.text());
    }
    return text.toString();
  }

  /// Whether nothing is printed in any of its cells.
  boolean isEmpty() {
    return cells.stream().allMatch(Cell::isEmpty);
  }

  /// The last cell with something in it, if empty ones stand behind it.
  Optional<Cell> lastBeforeBlanks() {
    int last = cells.size() - 1;
    while (last >= 0 && cells.get(last).isEmpty()) {
      last--;
    }
    return last >= 0 && last < cells.size() - 1 ? Optional.of(cells.get(last)) : Optional.empty();
  }
}
