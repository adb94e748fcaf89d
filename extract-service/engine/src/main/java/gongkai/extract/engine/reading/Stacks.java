package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Cells that stand below each other.
final class Stacks {

  private Stacks() {}

  /// The cells of each column of a grid, columns from the left, cells in the order given.
  static Collection<List<Cell>> of(List<Cell> cells) {
    return cells.stream()
        .collect(Collectors.groupingBy(Cell::column, TreeMap::new, Collectors.toList()))
        .values();
  }
}
