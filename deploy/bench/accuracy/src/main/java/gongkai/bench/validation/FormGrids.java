package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Habits.Note;
import gongkai.bench.validation.Habits.Outcomes;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Draws the tables of a report as its author has the habit to.
final class FormGrids {

  static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private static final String HANDLED = "三、本年度办理结果";

  private final Form form;
  private final PrintedFigures figures;
  private final Habits habits;

  FormGrids(Form form, PrintedFigures figures, Habits habits) {
    this.form = form;
    this.figures = figures;
    this.habits = habits;
  }

  private Cell head(String text, int across, int down) {
    return Cell.head(habits.written(text), across, down);
  }

  private Cell label(String text, int across, int down) {
    return Cell.label(habits.written(text), across, down);
  }

  private Cell figure(FormTable table, Row row, Column column, int across) {
    return Cell.figure(figures.text(table.address(row, column)), across);
  }

  Grid proactive() {
    FormTable table = form.table("proactive").orElseThrow();
    Map<String, List<Row>> items = new LinkedHashMap<>();
    table
        .rows()
        .forEach(row -> items.computeIfAbsent(row.group(), group -> new ArrayList<>()).add(row));
    var rows = new ArrayList<List<Cell>>();
    items.forEach((item, members) -> {
      List<Column> columns = members.getFirst().columns();
      if (!habits.sideItems()) {
        rows.add(List.of(head(item, 4, 1)));
      }
      var heads = new ArrayList<Cell>();
      if (habits.sideItems()) {
        heads.add(head(item, 1, members.size() + 1));
      }
      heads.add(head("信息内容", 1, 1));
      for (int i = 0; i < columns.size(); i++) {
        heads.add(head(columns.get(i).wording(), width(columns, i), 1));
      }
      rows.add(heads);
      for (Row row : members) {
        var cells = new ArrayList<>(List.of(label(row.wording(), 1, 1)));
        for (int i = 0; i < columns.size(); i++) {
          cells.add(figure(table, row, columns.get(i), width(columns, i)));
        }
        rows.add(cells);
      }
    });
    return new Grid(habits.sideItems() ? 5 : 4, rows);
  }

  /// The last column is as wide as what is left of three.
  private static int width(List<Column> columns, int at) {
    return at < columns.size() - 1 ? 1 : 4 - columns.size();
  }

  Grid requests() {
    FormTable table = form.table("requests").orElseThrow();
    int labels =
        switch (habits.outcomes()) {
          case LADDER, REPEATED -> 3;
          case BANNER -> 2;
          case FLAT -> 1;
        };
    var rows = new ArrayList<List<Cell>>(heads(table, labels));
    String group = "";
    boolean begun = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Cell>();
      boolean outcome = !row.group().isEmpty();
      if (outcome && !begun && habits.outcomes() == Outcomes.BANNER) {
        rows.add(List.of(label(HANDLED, labels + 7, 1)));
      }
      if (!outcome) {
        cells.add(label(row.wording(), labels, 1));
      } else if (labels == 1) {
        cells.add(label(flat(row), 1, 1));
      } else {
        if (labels == 3 && (!begun || habits.outcomes() == Outcomes.REPEATED)) {
          cells.add(label(HANDLED, 1, height(outcomes(table))));
        }
        if (row.group().equals(HANDLED)) {
          cells.add(label(row.wording(), 2, 1));
        } else {
          if (!row.group().equals(group) || habits.outcomes() == Outcomes.REPEATED) {
            cells.add(label(row.group(), 1, height(members(table, row.group()))));
          }
          cells.add(label(row.wording(), 1, 1));
        }
      }
      begun |= outcome;
      group = row.group();
      row.columns().forEach(column -> cells.add(figure(table, row, column, 1)));
      rows.add(cells);
    }
    return new Grid(labels + 7, rows);
  }

  private int height(long rows) {
    return habits.outcomes() == Outcomes.REPEATED ? 1 : (int) rows;
  }

  private static long outcomes(FormTable table) {
    return table.rows().stream().filter(row -> !row.group().isEmpty()).count();
  }

  private static long members(FormTable table, String group) {
    return table.rows().stream().filter(row -> row.group().equals(group)).count();
  }

  private static String flat(Row row) {
    return row.group().equals(HANDLED) ? row.wording() : row.group() + "：" + row.wording();
  }

  private List<List<Cell>> heads(FormTable table, int labels) {
    List<Column> columns = table.rows().getFirst().columns();
    String corner = habits.note() == Note.CORNER ? NOTE : "";
    if (habits.oneHeadRow()) {
      var heads = new ArrayList<>(List.of(head(corner.isEmpty() ? "项目" : corner, labels, 1)));
      columns.forEach(column -> heads.add(head(column.wording(), 1, 1)));
      return List.of(heads);
    }
    var first = new ArrayList<>(List.of(head(corner, labels, 3)));
    var second = new ArrayList<Cell>();
    second.add(head(columns.getFirst().wording(), 1, 2));
    second.add(head("法人或其他组织", 5, 1));
    if (habits.totalAside()) {
      first.add(head("申请人情况", 6, 1));
      first.add(head(columns.getLast().wording(), 1, 3));
    } else {
      first.add(head("申请人情况", 7, 1));
      second.add(head(columns.getLast().wording(), 1, 2));
    }
    var third = columns.subList(1, 6).stream().map(column -> head(column.wording(), 1, 1)).toList();
    return List.of(first, second, third);
  }

  /// The tables of section four, one or two.
  List<Grid> cases() {
    FormTable review = form.table("reconsideration").orElseThrow();
    List<FormTable> suits =
        List.of(
            form.table("litigationDirect").orElseThrow(),
            form.table("litigationAfterReview").orElseThrow());
    var suitHeads = List.of(head("未经复议直接起诉", 5, 1), head("复议后起诉", 5, 1));
    if (habits.casesApart()) {
      var reviewed = List.of(List.of(head("行政复议", 5, 1)), results(List.of(review), 1), row(review));
      var sued = List.of(List.of(head("行政诉讼", 10, 1)), suitHeads, results(suits, 1), rowOf(suits));
      return List.of(new Grid(5, reviewed), new Grid(10, sued));
    }
    var second = new ArrayList<>(results(List.of(review), 2));
    second.addAll(suitHeads);
    var figures = new ArrayList<>(row(review));
    figures.addAll(rowOf(suits));
    return List.of(
        new Grid(
            15,
            List.of(
                List.of(head("行政复议", 5, 1), head("行政诉讼", 10, 1)),
                second,
                results(suits, 1),
                figures)));
  }

  private List<Cell> results(List<FormTable> tables, int down) {
    return tables.stream()
        .flatMap(table -> table.rows().getFirst().columns().stream())
        .map(column -> head(column.wording(), 1, down))
        .toList();
  }

  private List<Cell> row(FormTable table) {
    Row row = table.rows().getFirst();
    return row.columns().stream().map(column -> figure(table, row, column, 1)).toList();
  }

  private List<Cell> rowOf(List<FormTable> tables) {
    return tables.stream().flatMap(table -> row(table).stream()).toList();
  }
}
