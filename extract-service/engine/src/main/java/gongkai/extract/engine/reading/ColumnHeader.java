package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The column headings above some rows, in their order from left to right.
///
/// @param headings the headings that were recognised
/// @param isReadable whether the columns that were not recognised stand in the form's order for all
///   that is known
record ColumnHeader(List<Heading> headings, boolean isReadable) {

  /// A header of which nothing is known.
  static final ColumnHeader NONE = new ColumnHeader(List.of());

  /// A header that may name the columns in any order.
  static final ColumnHeader UNREADABLE = new ColumnHeader(List.of(), false);

  ColumnHeader(List<Heading> headings) {
    this(headings, true);
  }

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

    /// Whether it does not read as on the form; a unit in brackets that it lacks counts too.
    boolean isAltered() {
      String official = match.official();
      String remark = official.substring(Lexicon.withoutRemark(official).length());
      String unit = remark.substring(remark.indexOf('：') + 1);
      return match.isAltered() || !Wording.letters(printed).contains(Wording.letters(unit));
    }
  }

  /// The columns of a row that were recognised, from left to right.
  List<Column> order(List<Column> wanted) {
    return headings.stream().map(Heading::column).filter(wanted::contains).toList();
  }

  /// Whether those of these columns that were recognised stand side by side in a grid.
  boolean isApart(List<Column> columns) {
    List<Integer> positions =
        headings.stream()
            .filter(heading -> columns.contains(heading.column()))
            .map(Heading::position)
            .toList();
    return positions.stream().distinct().filter(position -> position >= 0).count()
        == positions.size();
  }

  /// Whether the headings that were recognised follow these columns.
  boolean isInOrder(List<Column> columns) {
    List<Column> printed = order(columns);
    return columns.stream().filter(printed::contains).toList().equals(printed);
  }

  /// The grid columns of a column, where they are known.
  Optional<Span> span(Column column) {
    for (Heading heading : headings) {
      if (heading.position() >= 0 && heading.column().equals(column)) {
        return Optional.of(span(heading));
      }
    }
    return Optional.empty();
  }

  private Span span(Heading heading) {
    int end = heading.cell().end();
    for (Heading other : headings) {
      if (other.position() > heading.position()) {
        end = Math.min(end, other.position());
      }
    }
    return new Span(heading.position(), end);
  }

  /// The grid columns under a heading, as far as no other heading starts.
  ///
  /// @param from the first
  /// @param end the one behind the last
  record Span(int from, int end) {
    boolean holds(Cell cell) {
      return cell.column() >= from && cell.column() < end;
    }

    /// What a line has printed in them; the first cell where nothing is.
    List<Cell> under(Line line) {
      var all = new ArrayList<Cell>();
      var printed = new ArrayList<Cell>();
      for (Cell cell : line.cells()) {
        if (holds(cell)) {
          all.add(cell);
          if (!cell.isEmpty()) {
            printed.add(cell);
          }
        }
      }
      return printed.isEmpty() ? all.stream().limit(1).toList() : printed;
    }
  }
}
