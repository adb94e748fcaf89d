package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.ReadingDoubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the three case tables of section four, which are printed as one table with a single row of
/// 15 figures, as one table of reviews and one of lawsuits, or as three rows of five.
final class CaseTables {

  /// A table of cases has so many columns.
  private static final int FEWEST = 5;

  private final List<FormTable> tables;
  private final Sheet sheet;
  private final CaseHeaderReader headers;

  /// The words since the last figures.
  private final List<Cell> words = new ArrayList<>();

  CaseTables(List<FormTable> tables, Sheet sheet) {
    this.tables = tables;
    this.sheet = sheet;
    this.headers = new CaseHeaderReader(tables, sheet);
  }

  void read(List<Line> lines) {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.tabular() && line.isEmpty() && line.cells().size() >= FEWEST) {
        strips(lines.subList(from, i));
        blank(line);
        from = i + 1;
      }
    }
    strips(lines.subList(from, lines.size()));
  }

  private void strips(List<Line> lines) {
    List<Strip> strips = Strip.cut(lines);
    int i = 0;
    while (i < strips.size()) {
      words.addAll(strips.get(i).labels());
      int end = i + 1;
      while (end < strips.size() && strips.get(end).isValues()) {
        end++;
      }
      List<Strip> figures =
          strips.subList(i, end).stream().filter(strip -> !strip.isLabels()).toList();
      if (!figures.isEmpty() && (figures(headers.read(words), figures) || !areLone(figures))) {
        words.clear();
      }
      i = end;
    }
  }

  /// Whether there is but one figure, on a line of its own: the number of a page, which may stand
  /// between headings and their row.
  private static boolean areLone(List<Strip> figures) {
    return figures.size() == 1
        && figures.getFirst().isValues()
        && figures.getFirst().values().size() == 1;
  }

  /// A row with nothing in it, as many cells as the words above it have columns.
  private void blank(Line row) {
    List<CellAddress> order = words.isEmpty() ? List.of() : headers.read(words).order();
    if (order.size() == row.cells().size()) {
      put(order, row.cells());
      words.clear();
    }
  }

  /// Reads the figures below some headings; false if no row of them is found.
  private boolean figures(CaseHeader header, List<Strip> strips) {
    List<CellAddress> order = header.order();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (!header.positions().isEmpty() && strip.line().aligned() && byHeading(header, strip)) {
        return true;
      }
      List<Cell> cells = cellsOf(strip, order.size());
      if (!order.isEmpty() && cells.size() == order.size()) {
        put(order, BrokenCaseRow.checked(order, cells, strips.subList(i + 1, strips.size())));
        return true;
      }
    }
    Optional<List<Cell>> broken = BrokenCaseRow.joined(order, strips);
    broken.ifPresent(cells -> put(order, cells));
    Optional<Strip> row =
        strips.stream()
            .filter(strip -> order.size() >= FEWEST)
            .filter(strip -> isRowOf(order.size(), strip.values().size()))
            .findFirst();
    if (broken.isEmpty()) {
      row.ifPresent(strip -> unplaced(order, strip));
    }
    return broken.isPresent() || row.isPresent();
  }

  private void put(List<CellAddress> order, List<Cell> cells) {
    for (int i = 0; i < order.size(); i++) {
      put(order.get(i), cells.get(i));
    }
  }

  /// Whether so many figures are a row of these columns with others than it should have, and not
  /// the number of a page, or figures of a sentence.
  private static boolean isRowOf(int columns, int figures) {
    return columns > FEWEST ? figures > FEWEST : figures >= FEWEST - 2 && figures < FEWEST;
  }

  /// The figures, with the blank cells among them where the row has exactly as many cells as
  /// columns.
  private static List<Cell> cellsOf(Strip strip, int columns) {
    boolean whole = strip.line().tabular() && strip.line().cells().size() == columns;
    return whole && strip.isValues() ? strip.line().cells() : strip.values();
  }

  private boolean byHeading(CaseHeader header, Strip strip) {
    var cells = new ArrayList<Cell>();
    for (int position : header.positions()) {
      Optional<Cell> cell =
          strip.line().cells().stream().filter(c -> c.column() == position).findFirst();
      if (cell.isEmpty() || FigureReader.read(cell.get().text()) == Figure.Mark.WORDS) {
        return false;
      }
      cells.add(cell.get());
    }
    if (strip.standsBeside(cells)) {
      return false; // all are there, moved by a blank cell in front
    }
    put(header.order(), cells);
    return !cells.isEmpty();
  }

  private void put(CellAddress address, Cell cell) {
    sheet.enter(address, cell, () -> "%s“%s”列".formatted(title(address), wording(address)));
  }

  /// A wrong number of figures: nothing can be said, except 0 where everything printed is 0 and one
  /// is lost.
  private void unplaced(List<CellAddress> columns, Strip strip) {
    List<CellAddress> order = columns.stream().filter(cell -> sheet.at(cell).isEmpty()).toList();
    List<Cell> values = strip.values();
    Cell first = values.getFirst();
    var source = first.place().source(first.text());
    boolean onlyZeros =
        values.stream()
            .allMatch(cell ->
                FigureReader.read(cell.text()) instanceof Figure.Value(var value, var note)
                    && value.signum() == 0);
    boolean inferable = values.size() == columns.size() - 1 && onlyZeros;
    for (CellAddress address : order) {
      sheet.put(
          address,
          inferable
              ? CellValue.inferred(
                  java.math.BigDecimal.ZERO, Optional.of(source), "该行丢失一个数，数值由勾稽关系推得。")
              : CellValue.illegible(Optional.of(source), "数字个数与列数不符，无法确定各属哪一列。"));
    }
    sheet
        .doubts()
        .add(
            new ReadingDoubt(
                ReadingDoubt.Kind.COLUMN_LOST,
                "行政复议、行政诉讼表印有 %d 个数，应为 %d 个，无法确定各属哪一列，请核对原件。"
                    .formatted(values.size(), columns.size()),
                order,
                Optional.of(source)));
  }

  private String title(CellAddress address) {
    return tables.stream()
        .filter(table -> table.name().equals(address.table()))
        .map(FormTable::title)
        .findFirst()
        .orElse(address.table());
  }

  private String wording(CellAddress address) {
    return tables.stream()
        .filter(table -> table.name().equals(address.table()))
        .flatMap(table -> table.rows().getFirst().columns().stream())
        .filter(column -> column.name().equals(address.column()))
        .map(Column::wording)
        .findFirst()
        .orElse(address.column());
  }
}
