package gongkai.bench.heldout;

import gongkai.bench.heldout.Grid.Field;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The tables of the form, filled in.
final class FormGrids {

  private static final int FIGURES = 7;

  private final Form form;
  private final Entries entries;
  private final Wording wording;

  FormGrids(Form form, Entries entries, Wording wording) {
    this.form = form;
    this.entries = entries;
    this.wording = wording;
  }

  private Field figure(FormTable table, Row row, Column column, int at, int width) {
    return Field.entry(entries.text(table.address(row, column)), at, width);
  }

  /// What was disclosed: a label and three columns, of which single figures cover all.
  Grid proactive() {
    FormTable table = form.table("proactive").orElseThrow();
    var rows = new ArrayList<List<Field>>();
    String group = "";
    for (Row row : table.rows()) {
      List<Column> columns = row.columns();
      int[] widths =
          columns.size() == 3
              ? new int[] {2, 2, 2}
              : columns.size() == 2 ? new int[] {3, 3} : new int[] {6};
      if (!row.group().equals(group)) {
        group = row.group();
        rows.add(List.of(Field.label(wording.label(group), 0, 7, 1)));
        var heads = new ArrayList<>(List.of(Field.label("信息内容", 0, 1, 1)));
        int at = 1;
        for (int i = 0; i < columns.size(); i++) {
          heads.add(Field.label(wording.heading(columns.get(i).wording(), 5), at, widths[i], 1));
          at += widths[i];
        }
        rows.add(heads);
      }
      var cells = new ArrayList<>(List.of(Field.label(wording.label(row.wording()), 0, 1, 1)));
      int at = 1;
      for (int i = 0; i < columns.size(); i++) {
        cells.add(figure(table, row, columns.get(i), at, widths[i]));
        at += widths[i];
      }
      rows.add(cells);
    }
    return new Grid(7, rows, 0);
  }

  /// The requests: three columns of labels, seven of figures.
  Grid requests() {
    FormTable table = form.table("requests").orElseThrow();
    var rows = new ArrayList<List<Field>>();
    List<Column> columns = table.rows().getFirst().columns();
    rows.add(
        List.of(
            Field.label(wording.note() ? wording.label(Wording.BALANCE) : "", 0, 3, 3),
            Field.label("申请人情况", 3, FIGURES, 1)));
    rows.add(
        List.of(
            Field.label(wording.heading("自然人", 2), 3, 1, 2),
            Field.label("法人或其他组织", 4, 5, 1),
            Field.label("总计", 9, 1, 2)));
    var kinds = new ArrayList<Field>();
    for (int i = 1; i < 6; i++) {
      kinds.add(Field.label(wording.heading(columns.get(i).wording(), 2), 3 + i, 1, 1));
    }
    rows.add(kinds);
    Predicate<Row> outcome = row -> !row.group().isEmpty();
    String group = "";
    for (Row row : table.rows()) {
      var cells = new ArrayList<Field>();
      boolean nested = outcome.test(row) && row.group().startsWith("（");
      if (outcome.test(row) && group.isEmpty()) {
        cells.add(Field.label(wording.heading("三、本年度办理结果", 5), 0, 1, count(table, outcome)));
      }
      if (nested && !row.group().equals(group)) {
        int height = count(table, other -> other.group().equals(row.group()));
        cells.add(Field.label(wording.label(row.group()), 1, 1, height));
      }
      group = row.group();
      int at = nested ? 2 : outcome.test(row) ? 1 : 0;
      cells.add(Field.label(wording.label(row.wording()), at, 3 - at, 1));
      for (int i = 0; i < FIGURES; i++) {
        cells.add(figure(table, row, columns.get(i), 3 + i, 1));
      }
      rows.add(cells);
    }
    return new Grid(3 + FIGURES, rows, 3);
  }

  private static int count(FormTable table, Predicate<Row> rows) {
    return (int) table.rows().stream().filter(rows).count();
  }

  /// The cases, in one table as in the form.
  Grid cases() {
    var first = new ArrayList<Field>();
    var second = new ArrayList<Field>();
    var third = new ArrayList<Field>();
    first.add(Field.label("行政复议", 0, 5, 1));
    first.add(Field.label("行政诉讼", 5, 10, 1));
    fill(0, 0, second, third, 2);
    second.add(Field.label("未经复议直接起诉", 5, 5, 1));
    second.add(Field.label("复议后起诉", 10, 5, 1));
    var fourth = new ArrayList<>(third);
    var below = new ArrayList<Field>();
    fill(1, 5, below, fourth, 1);
    fill(2, 10, below, fourth, 1);
    return new Grid(15, List.of(first, second, below, fourth), 3);
  }

  /// The cases in two tables, for narrow screens.
  List<Grid> casesApart() {
    var results = new ArrayList<Field>();
    var review = new ArrayList<Field>();
    fill(0, 0, results, review, 1);
    var below = new ArrayList<Field>();
    var suits = new ArrayList<Field>();
    fill(1, 0, below, suits, 1);
    fill(2, 5, below, suits, 1);
    return List.of(
        new Grid(5, List.of(List.of(Field.label("行政复议", 0, 5, 1)), results, review), 2),
        new Grid(
            10,
            List.of(
                List.of(Field.label("行政诉讼", 0, 10, 1)),
                List.of(Field.label("未经复议直接起诉", 0, 5, 1), Field.label("复议后起诉", 5, 5, 1)),
                below,
                suits),
            3));
  }

  private void fill(int which, int at, List<Field> heads, List<Field> figures, int height) {
    FormTable table = form.tables().subList(2, 5).get(which);
    Row row = table.rows().getFirst();
    for (int i = 0; i < 5; i++) {
      Column column = row.columns().get(i);
      heads.add(Field.label(wording.heading(column.wording(), 2), at + i, 1, height));
      figures.add(figure(table, row, column, at + i, 1));
    }
  }
}
