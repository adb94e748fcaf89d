package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import java.util.List;
import java.util.stream.Collectors;

/// What is left of column headings that lost their first lines, each in its own column of the
/// table:
///
/// ```
/// 业  构  益  务
///         组  机
///         织  构
/// ```
final class ShreddedHeadings {

  /// So many of them must be parts of one heading only.
  private static final int FEWEST_CERTAIN = 3;

  private ShreddedHeadings() {}

  /// Whether the pieces are what is left of the form's headings in the form's order: those of each
  /// column are part of one heading, no heading has two columns, and enough of them are part of no
  /// other.
  static boolean followForm(List<Cell> pieces, List<Column> columns) {
    List<String> stacks = stacks(pieces);
    long certain =
        stacks.stream()
            .filter(
                letters -> columns.stream().filter(column -> isPart(letters, column)).count() == 1)
            .count();
    return certain >= FEWEST_CERTAIN && !contradictForm(stacks, columns);
  }

  /// The letters of each column of a grid, columns from the left.
  static List<String> stacks(List<Cell> pieces) {
    return Stacks.of(pieces).stream()
        .map(stack ->
            stack.stream().map(cell -> Wording.letters(cell.text())).collect(Collectors.joining()))
        .toList();
  }

  /// Whether headings in the form's order cannot have left these pieces, the first of them the one
  /// farthest to the left: 组织 before 企业.
  static boolean contradictForm(List<String> pieces, List<Column> columns) {
    int next = 0;
    for (String letters : pieces) {
      while (next < columns.size() && !isPart(letters, columns.get(next))) {
        next++;
      }
      if (next == columns.size()) {
        return true;
      }
      next++;
    }
    return false;
  }

  private static boolean isPart(String letters, Column column) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = column.wording().indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
