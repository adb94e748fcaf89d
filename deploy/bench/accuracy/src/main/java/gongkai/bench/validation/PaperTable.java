package gongkai.bench.validation;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// A table of the form as it is printed, with its cells that reach over several rows and columns.
///
/// @param width how many columns the widest row has
/// @param rows the cells that begin in each row, from left to right
record PaperTable(int width, List<List<Cell>> rows) {

  /// A cell.
  ///
  /// @param text what stands in it
  /// @param down how many rows it reaches over
  /// @param across how many columns it reaches over
  /// @param figure whether it is for a number
  record Cell(String text, int down, int across, boolean figure) {
    static Cell label(String text, int down, int across) {
      return new Cell(text, down, across, false);
    }

    static Cell figure(String text, int across) {
      return new Cell(text, 1, across, true);
    }

    private Cell spelt(Filling filling) {
      return figure ? this : label(filling.label(text), down, across);
    }
  }

  private static final String HANDLED = "三、本年度办理结果";
  private static final String HINT = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  PaperTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// The table of a section: 2, 3 or 4.
  static PaperTable of(int section, Form form, Filling filling) {
    PaperTable official =
        switch (section) {
          case 2 -> proactive(form.table("proactive").orElseThrow(), filling);
          case 3 -> requests(form.table("requests").orElseThrow(), filling);
          default -> cases(form.tables().subList(2, 5), filling);
        };
    return new PaperTable(
        official.width(),
        official.rows().stream()
            .map(row -> row.stream().map(cell -> cell.spelt(filling)).toList())
            .toList());
  }

  private static PaperTable proactive(FormTable table, Filling filling) {
    var rows = new ArrayList<List<Cell>>();
    String group = "";
    List<Column> columns = List.of();
    for (Row row : table.rows()) {
      if (!row.group().equals(group)) {
        rows.add(List.of(Cell.label(row.group(), 1, 4)));
      }
      if (!row.group().equals(group) || !row.columns().equals(columns)) {
        var heads = new ArrayList<Cell>();
        heads.add(Cell.label("信息内容", 1, 1));
        for (int i = 0; i < row.columns().size(); i++) {
          heads.add(Cell.label(row.columns().get(i).wording(), 1, across(i, row.columns().size())));
        }
        rows.add(heads);
      }
      var cells = new ArrayList<Cell>();
      cells.add(Cell.label(row.wording(), 1, 1));
      for (int i = 0; i < row.columns().size(); i++) {
        String text = filling.text(table.address(row, row.columns().get(i)));
        cells.add(Cell.figure(text, across(i, row.columns().size())));
      }
      rows.add(cells);
      group = row.group();
      columns = row.columns();
    }
    return new PaperTable(4, rows);
  }

  private static int across(int index, int count) {
    return index == count - 1 ? 4 - count : 1;
  }

  private static PaperTable requests(FormTable table, Filling filling) {
    var rows = new ArrayList<List<Cell>>();
    List<Column> columns = table.rows().getFirst().columns();
    rows.add(List.of(Cell.label(HINT, 3, 3), Cell.label("申请人情况", 1, 7)));
    rows.add(
        List.of(
            Cell.label(columns.getFirst().wording(), 2, 1),
            Cell.label("法人或其他组织", 1, 5),
            Cell.label(columns.getLast().wording(), 2, 1)));
    rows.add(columns.subList(1, 6).stream().map(c -> Cell.label(c.wording(), 1, 1)).toList());
    String group = "";
    boolean handled = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Cell>();
      if (!row.group().isEmpty() && !handled) {
        handled = true;
        long down = table.rows().stream().filter(r -> !r.group().isEmpty()).count();
        cells.add(Cell.label(HANDLED, (int) down, 1));
      }
      if (row.group().isEmpty()) {
        cells.add(Cell.label(row.wording(), 1, 3));
      } else if (row.group().equals(HANDLED)) {
        cells.add(Cell.label(row.wording(), 1, 2));
      } else {
        if (!row.group().equals(group)) {
          long down = table.rows().stream().filter(r -> r.group().equals(row.group())).count();
          cells.add(Cell.label(row.group(), (int) down, 1));
        }
        cells.add(Cell.label(row.wording(), 1, 1));
      }
      row.columns().forEach(c -> cells.add(Cell.figure(filling.text(table.address(row, c)), 1)));
      rows.add(cells);
      group = row.group();
    }
    return new PaperTable(10, rows);
  }

  private static PaperTable cases(List<FormTable> tables, Filling filling) {
    List<Column> columns = tables.getFirst().rows().getFirst().columns();
    List<Cell> results = columns.stream().map(c -> Cell.label(c.wording(), 1, 1)).toList();
    var second = new ArrayList<Cell>();
    columns.forEach(c -> second.add(Cell.label(c.wording(), 2, 1)));
    second.add(Cell.label("未经复议直接起诉", 1, 5));
    second.add(Cell.label("复议后起诉", 1, 5));
    var third = new ArrayList<Cell>(results);
    third.addAll(results);
    var figures = new ArrayList<Cell>();
    for (FormTable table : tables) {
      Row row = table.rows().getFirst();
      row.columns().forEach(c -> figures.add(Cell.figure(filling.text(table.address(row, c)), 1)));
    }
    return new PaperTable(
        15,
        List.of(
            List.of(Cell.label("行政复议", 1, 5), Cell.label("行政诉讼", 1, 10)), second, third, figures));
  }

  /// A place on the grid.
  ///
  /// @param cell the cell that covers it
  /// @param top whether the cell begins in this row
  /// @param left whether the cell begins in this column
  record Place(Cell cell, boolean top, boolean left) {
    boolean begins() {
      return top && left;
    }
  }

  /// The table as a grid: in each row as many places as the table is wide.
  List<List<Place>> grid() {
    var grid = new ArrayList<List<Place>>();
    for (List<Cell> row : rows) {
      var above = grid.isEmpty() ? List.<Place>of() : grid.getLast();
      var places = new ArrayList<Place>();
      var cells = new ArrayDeque<Cell>(row);
      while (places.size() < width) {
        int x = places.size();
        if (x < above.size() && reaches(grid, x)) {
          places.add(new Place(above.get(x).cell(), false, above.get(x).left()));
        } else {
          Cell cell = cells.removeFirst();
          for (int dx = 0; dx < cell.across(); dx++) {
            places.add(new Place(cell, true, dx == 0));
          }
        }
      }
      grid.add(places);
    }
    return grid;
  }

  /// Whether the cell in that column of the last row reaches over one row more.
  private static boolean reaches(List<List<Place>> grid, int x) {
    int y = grid.size() - 1;
    while (!grid.get(y).get(x).top()) {
      y--;
    }
    return grid.size() - y < grid.get(y).get(x).cell().down();
  }

  /// Some of its rows as a table of their own; no cell may reach over the cut.
  PaperTable part(int from, int to) {
    return new PaperTable(width, rows.subList(from, to));
  }
}
