package gongkai.extract.engine.grid;

import java.util.List;

/// A piece of a document's flow, in reading order.
public sealed interface Block {

  /// The number of characters printed in it.
  default long length() {
    return switch (this) {
      case Paragraph paragraph -> paragraph.text().length();
      case Table table ->
          table.rows().stream().flatMap(List::stream).mapToLong(cell -> cell.text().length()).sum();
    };
  }

  /// A paragraph, or a line where the format knows only lines.
  ///
  /// @param text as printed, white space around it removed; never empty
  /// @param place where it starts
  /// @param heading whether the format marks it as a heading (`<h2>`, `##`)
  record Paragraph(String text, Place place, boolean heading) implements Block {}

  /// A table as the format gives it, merged cells resolved to columns.
  ///
  /// A cell that spans several rows is listed in its first row only.
  ///
  /// @param rows the rows, from the top; each lists its cells from left to right
  /// @param aligned whether the columns are certain: markup says where a cell stands, whereas a
  ///   transcript's rows may have slipped to the left or right
  record Table(List<List<Cell>> rows, boolean aligned) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
