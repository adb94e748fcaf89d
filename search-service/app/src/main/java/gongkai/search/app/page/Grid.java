package gongkai.search.app.page;

import gongkai.extract.report.CellAddress;
import java.util.List;
import java.util.Optional;

/// A table as it is printed: rows of boxes that may span several columns or rows.
///
/// @param name the name of the form's table, or of the first of several in one print
/// @param caption what a screen reader says first
/// @param head the heading rows
/// @param body the other rows
public record Grid(String name, String caption, List<Row> head, List<Row> body) {

  /// A row.
  ///
  /// @param boxes what stands in it, without what hangs down from rows above
  public record Row(List<Box> boxes) {

    static Row of(Box... boxes) {
      return new Row(List.of(boxes));
    }
  }

  /// A box.
  ///
  /// @param text its heading or label; empty for a figure
  /// @param columns how many columns it spans
  /// @param rows how many rows it spans
  /// @param scope what it is a heading of, as HTML has it: `col`, `colgroup`, `row`, `rowgroup`;
  ///   empty for a figure
  /// @param figure the cell whose figure stands in it
  public record Box(
      String text, int columns, int rows, String scope, Optional<CellAddress> figure) {

    static Box heading(String text, int columns, int rows) {
      return new Box(text, columns, rows, columns > 1 ? "colgroup" : "col", Optional.empty());
    }

    static Box label(String text, int columns, int rows) {
      return new Box(text, columns, rows, rows > 1 ? "rowgroup" : "row", Optional.empty());
    }

    static Box figure(CellAddress address, int columns) {
      return new Box("", columns, 1, "", Optional.of(address));
    }
  }
}
