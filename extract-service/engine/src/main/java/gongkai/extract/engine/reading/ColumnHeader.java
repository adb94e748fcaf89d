package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import java.util.List;
import java.util.Optional;

/// The column headings above some rows, in their order from left to right.
///
/// @param headings the headings that were recognised
record ColumnHeader(List<Heading> headings) {

  /// A header of which nothing is known.
  static final ColumnHeader NONE = new ColumnHeader(List.of());

  /// One column heading.
  ///
  /// @param match the column that it means
  /// @param printed as printed
  /// @param position its grid column; -1 where the flow has no columns
  /// @param cell where it stands
  record Heading(Lexicon.Match<Column> match, String printed, int position, Cell cell) {
    Column column() {
      return match.meaning();
    }
  }

  /// The columns of a row that were recognised, from left to right.
  List<Column> order(List<Column> wanted) {
    return headings.stream().map(Heading::column).filter(wanted::contains).toList();
  }

  /// The grid column of a column, where it is known.
  Optional<Integer> position(Column column) {
    return headings.stream()
        .filter(heading -> heading.column().equals(column) && heading.position() >= 0)
        .map(Heading::position)
        .findFirst();
  }
}
