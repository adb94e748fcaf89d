package gongkai.bench.printers;

import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The tables of a report as they are ruled on a page.
final class RuledTables {

  /// A cell of the form as it is printed.
  record Box(String text, int column, int width, int rows) {}

  /// A table.
  ///
  /// @param rows the cells that begin in each row
  /// @param widths how wide the columns are, in relation to each other
  /// @param headers how many rows may be printed again on each page
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Ruled(List<List<Box>> rows, double[] widths, int headers) {}

  private final Facts facts;

  RuledTables(Facts facts) {
    this.facts = facts;
  }

  /// The table of section 2 or 3, or those of section 4.
  Ruled of(int section) {
    return switch (section) {
      case 2 -> new Ruled(proactive(), new double[] {4, 3, 3, 3}, 0);
      case 3 ->
          new Ruled(requests(), new double[] {2, 3, 10, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4}, 3);
      default -> {
        double[] fifteen = new double[15];
        Arrays.fill(fifteen, 1);
        yield new Ruled(cases(), fifteen, 3);
      }
    };
  }

  private List<List<Box>> proactive() {
    FormTable table = facts.form().table("proactive").orElseThrow();
    var rows = new ArrayList<List<Box>>();
    String section = "";
    List<String> headed = List.of();
    for (Row row : table.rows()) {
      List<String> wordings = row.columns().stream().map(Column::wording).toList();
      int wide = 3 / wordings.size();
      if (!row.group().equals(section) || !wordings.equals(headed)) {
        section = row.group();
        headed = wordings;
        rows.add(List.of(new Box(section, 0, 4, 1)));
        rows.add(spread("信息内容", wordings, wide));
      }
      List<String> figures =
          row.columns().stream().map(column -> facts.at(table.address(row, column))).toList();
      rows.add(spread(row.wording(), figures, wide));
    }
    return rows;
  }

  private static List<Box> spread(String label, List<String> texts, int wide) {
    var row = new ArrayList<Box>(List.of(new Box(label, 0, 1, 1)));
    int column = 1;
    for (int i = 0; i < texts.size(); i++) {
      int own = i == texts.size() - 1 ? 4 - column : wide;
      row.add(new Box(texts.get(i), column, own, 1));
      column += own;
    }
    return row;
  }

  private List<List<Box>> requests() {
    FormTable table = facts.form().table("requests").orElseThrow();
    List<Column> columns = table.rows().getFirst().columns();
    var rows = new ArrayList<List<Box>>();
    rows.add(
        List.of(new Box("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 3, 3), new Box("申请人情况", 3, 7, 1)));
    rows.add(List.of(new Box("自然人", 3, 1, 2), new Box("法人或其他组织", 4, 5, 1), new Box("总计", 9, 1, 2)));
    var third = new ArrayList<Box>();
    for (int i = 1; i < 6; i++) {
      third.add(new Box(columns.get(i).wording(), 3 + i, 1, 1));
    }
    rows.add(third);
    String group = "";
    int outcomes = (int) table.rows().stream().filter(r -> !r.group().isEmpty()).count();
    boolean inOutcomes = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Box>();
      boolean nested = !row.group().isEmpty() && !row.group().startsWith("三");
      if (row.group().isEmpty()) {
        cells.add(new Box(row.wording(), 0, 3, 1));
      } else {
        if (!inOutcomes) {
          cells.add(new Box("三、本年度办理结果", 0, 1, outcomes));
          inOutcomes = true;
        }
        if (nested && !row.group().equals(group)) {
          String own = row.group();
          long many = table.rows().stream().filter(r -> r.group().equals(own)).count();
          cells.add(new Box(own, 1, 1, (int) many));
        }
        cells.add(new Box(row.wording(), nested ? 2 : 1, nested ? 1 : 2, 1));
      }
      group = row.group();
      for (int i = 0; i < 7; i++) {
        cells.add(new Box(facts.at(table.address(row, columns.get(i))), 3 + i, 1, 1));
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<List<Box>> cases() {
    List<FormTable> tables = facts.form().tables().subList(2, 5);
    var second = new ArrayList<Box>();
    var third = new ArrayList<Box>();
    var figures = new ArrayList<Box>();
    for (int t = 0; t < 3; t++) {
      Row row = tables.get(t).rows().getFirst();
      for (int i = 0; i < 5; i++) {
        Column column = row.columns().get(i);
        var head = new Box(column.wording(), 5 * t + i, 1, t == 0 ? 2 : 1);
        (t == 0 ? second : third).add(head);
        figures.add(new Box(facts.at(tables.get(t).address(row, column)), 5 * t + i, 1, 1));
      }
    }
    second.add(new Box("未经复议直接起诉", 5, 5, 1));
    second.add(new Box("复议后起诉", 10, 5, 1));
    return List.of(
        List.of(new Box("行政复议", 0, 5, 1), new Box("行政诉讼", 5, 10, 1)), second, third, figures);
  }
}
