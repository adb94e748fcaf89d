package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Gives the figures of a row that is known to its columns.
///
/// In a grid with certain columns a figure belongs to the heading above it. In a transcript, whose
/// rows slip, as many figures as columns belong to the columns in the order of their headings, or
/// of the form where the header is shredded. Any other number of figures is a choice that only the
/// equations can settle, or nobody.
final class RowMapper {

  private final FormTable table;
  private final Sheet sheet;
  private final WindowMemory windows = new WindowMemory();
  private final BlankRows blanks = new BlankRows();
  private final ColumnCheck check = new ColumnCheck();

  RowMapper(FormTable table, Sheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /// Looks at whole rows first: where figures start in them tells where they start in rows with
  /// gaps.
  void learn(List<Strip> strips) {
    int most = table.rows().stream().mapToInt(row -> row.columns().size()).max().orElse(0);
    strips.stream()
        .filter(strip -> strip.bound() && strip.values().size() == most)
        .forEach(windows::learn);
    strips.stream()
        .filter(strip -> strip.bound() && strip.values().size() < most)
        .forEach(strip -> windows.learnBlanks(strip, most));
  }

  /// Reads a row's figures.
  void map(Row row, ColumnHeader header, Strip strip) {
    List<Column> order = order(row, header);
    if (strip.line().aligned() && byHeading(row, header, strip)) {
      return;
    }
    List<Cell> values = strip.values();
    if (strip.line().aligned()
        && !header.isApart(row.columns())
        && !header.isInOrder(row.columns())) {
      order = List.of(); // headings that do not stand side by side have no order
    }
    if (order.isEmpty()) {
      blanks.surplus(values.size() - row.columns().size());
      illegible(row, strip, ReadingDoubt.Kind.COLUMN_LOST, "各列的标题与官方表式的次序不符，无法确定数字属于哪一列");
    } else if (values.size() == order.size()) {
      check.placed(row, order, values, strip);
      put(row, order, values);
      if (order.size() < row.columns().size()) {
        choose(row, order, strip);
      }
    } else if (values.size() < order.size()
        && strip.line().tabular()
        && byWindow(row, order, strip)) {
      return;
    } else {
      choose(row, order, strip);
    }
  }

  /// The columns of a row from left to right; empty when the header contradicts the form's order.
  private static List<Column> order(Row row, ColumnHeader header) {
    List<Column> printed = header.order(row.columns());
    if (printed.size() == row.columns().size()) {
      return printed;
    }
    List<Column> fixed = row.columns().stream().filter(printed::contains).toList();
    return header.isReadable() && fixed.equals(printed) ? row.columns() : List.of();
  }

  /// Reads each column from the cell under its heading; false unless every heading has one.
  ///
  /// As many figures as columns, side by side but not under the headings, were moved by a blank
  /// cell in front, as in the second half of a table whose grid is another: that they add up tells
  /// that their order holds.
  private boolean byHeading(Row row, ColumnHeader header, Strip strip) {
    if (!header.isApart(row.columns())) {
      return false;
    }
    var cells = new ArrayList<Cell>();
    var torn = new HashSet<Column>();
    for (Column column : row.columns()) {
      List<Cell> under =
          header.span(column).map(span -> span.under(strip.line())).orElse(List.of());
      if (under.isEmpty()
          || under.stream().anyMatch(c -> FigureReader.read(c.text()) == Figure.Mark.WORDS)) {
        return false;
      }
      cells.add(joined(under));
      if (under.size() > 1) {
        torn.add(column);
      }
    }
    boolean beside = strip.standsBeside(cells);
    if (beside && Placements.addsUp(strip.values())) {
      return false;
    }
    if (beside || strip.startsBefore(cells)) {
      illegible(row, strip, ReadingDoubt.Kind.COLUMN_LOST, "数字与各列标题错位，无法确定数字属于哪一列");
      return true;
    }
    boolean whole = torn.isEmpty() || (cells.size() > 1 && Placements.addsUp(cells));
    for (int i = 0; i < cells.size(); i++) {
      Column column = row.columns().get(i);
      if (whole || !torn.contains(column)) {
        put(row, column, cells.get(i));
      } else {
        torn(row, column, cells.get(i));
      }
    }
    return true;
  }

  /// One figure torn over cells.
  private static Cell joined(List<Cell> pieces) {
    Cell first = pieces.getFirst();
    var text = new StringBuilder();
    var print = first.print();
    for (Cell piece : pieces) {
      text.append(piece.text());
      print = print.and(piece.print());
    }
    return pieces.size() == 1
        ? first
        : new Cell(text.toString(), first.column(), first.width(), first.place(), print);
  }

  private void torn(Row row, Column column, Cell cell) {
    CellAddress address = table.address(row, column);
    sheet.put(
        address,
        CellValue.illegible(
            Optional.of(cell.place().source(cell.text())), "同一列标题下有几格数字，无法确定是不是一个数。"));
    doubt(
        ReadingDoubt.Kind.CELL_ILLEGIBLE,
        "%s“%s”行“%s”列有几格数字（连起来是“%s”），无法确定是不是一个数，请核对原件。"
            .formatted(table.title(), row.fullWording(), column.wording(), cell.text()),
        List.of(address),
        cell);
  }

  /// Reads a row with gaps from the cells that stand where the figures of whole rows stand.
  private boolean byWindow(Row row, List<Column> order, Strip strip) {
    OptionalInt start = windows.start(strip, order.size());
    if (start.isEmpty()) {
      return false;
    }
    List<Cell> cells =
        strip.line().cells().subList(start.getAsInt(), start.getAsInt() + order.size());
    check.placed(row, order, cells, strip);
    put(row, order, cells);
    return true;
  }

  private void choose(Row row, List<Column> order, Strip strip) {
    List<Cell> values = strip.values();
    blanks.surplus(values.size() - order.size());
    List<CellAddress> addresses = order.stream().map(column -> table.address(row, column)).toList();
    // sums of figures that may be others settle nothing; nor do they where a page shows cells side
    // by side: a blank one, or two figures that touch, leave one too few as well as a lost column
    boolean few = strip.line().aligned() && values.size() < order.size();
    boolean clear = !few && values.stream().allMatch(value -> value.print().isClear());
    var choice = clear ? Placements.of(addresses, values) : Optional.<RowChoice>empty();
    boolean sumLast = order.getLast().equals(row.columns().getLast());
    if (choice.isPresent()
        && sumLast
        && row.columns().size() == order.size()
        && order.size() == 7) {
      sheet.choices().add(choice.get().with(windows.edges(strip)));
      return;
    }
    Cell first = values.getFirst();
    for (CellAddress address : addresses) {
      sheet.put(
          address,
          CellValue.illegible(
              Optional.of(first.place().source(first.text())),
              "该行印有 %d 个数，应为 %d 个，无法确定各属哪一列。".formatted(values.size(), order.size())));
    }
    doubt(
        ReadingDoubt.Kind.COLUMN_LOST,
        "%s“%s”行印有 %d 个数，应为 %d 个，无法确定各属哪一列，请核对原件。"
            .formatted(table.title(), row.fullWording(), values.size(), order.size()),
        addresses,
        first);
  }

  private void put(Row row, List<Column> columns, List<Cell> cells) {
    for (int i = 0; i < columns.size(); i++) {
      put(row, columns.get(i), cells.get(i));
    }
  }

  private void put(Row row, Column column, Cell cell) {
    sheet.enter(
        table.address(row, column),
        cell,
        () -> "%s“%s”行“%s”列".formatted(table.title(), row.fullWording(), column.wording()));
  }

  /// A row whose label stands there with nothing behind it.
  ///
  /// @param isShown whether empty cells stand behind it
  void blank(RowLabel label, boolean isShown) {
    for (Column column : label.row().columns()) {
      sheet.put(table.address(label.row(), column), CellValue.blank(label.at().place().source("")));
    }
    blanks.add(label.row(), isShown);
  }

  /// Figures that no label is left for.
  void left(Strip figures) {
    blanks.left(figures.values().size());
  }

  /// A row whose figures may belong to a neighbour.
  void displaced(Row row, Strip strip) {
    left(strip);
    illegible(row, strip, ReadingDoubt.Kind.ROW_DISPLACED, "数字与行名不在同一行，无法确定属于哪一行");
  }

  /// A row that is printed twice with different figures.
  void contradicted(Row row, RowLabel label) {
    List<CellAddress> addresses = addresses(row);
    addresses.forEach(address ->
        sheet.put(
            address,
            CellValue.illegible(
                Optional.of(label.at().place().source(label.printed())), "同一行名出现两次，数字不同。")));
    doubt(
        ReadingDoubt.Kind.LABEL_UNCLEAR,
        "%s“%s”行出现两次而数字不同，请核对原件。".formatted(table.title(), row.fullWording()),
        addresses,
        label.at());
  }

  private void illegible(Row row, Strip strip, ReadingDoubt.Kind kind, String why) {
    Cell first = strip.values().getFirst();
    List<CellAddress> addresses = addresses(row);
    addresses.forEach(address ->
        sheet.put(
            address,
            CellValue.illegible(Optional.of(first.place().source(first.text())), why + "。")));
    doubt(
        kind,
        "%s“%s”行：%s，请核对原件。".formatted(table.title(), row.fullWording(), why),
        addresses,
        first);
  }

  private List<CellAddress> addresses(Row row) {
    return row.columns().stream().map(column -> table.address(row, column)).toList();
  }

  private void doubt(ReadingDoubt.Kind kind, String message, List<CellAddress> cells, Cell at) {
    sheet
        .doubts()
        .add(new ReadingDoubt(kind, message, cells, Optional.of(at.place().source(at.text()))));
  }

  /// Takes back columns that the figures contradict, and rows that are not blank for certain.
  void finish() {
    switch (check.verdict()) {
      case SOUND -> {}
      case TOTAL_LAST ->
          check.rows().forEach(placed -> put(placed.row(), placed.totalLast(), placed.cells()));
      case CONTRADICTED ->
          check
              .rows()
              .forEach(placed ->
                  illegible(
                      placed.row(),
                      placed.strip(),
                      ReadingDoubt.Kind.COLUMN_LOST,
                      "各列标题的次序与官方表式不同，无论总计是否在最后一列，多数行的六类申请人之和都不等于总计，无法确定数字属于哪一列"));
    }
    if (blanks.haveBlankCells()) {
      sheet.choices().replaceAll(choice -> choice.with(RowChoice.Edges.NONE));
    }
    for (Row row : blanks.lost(!windows.isEmpty())) {
      addresses(row).forEach(address -> sheet.put(address, CellValue.absent()));
    }
  }
}
