package gongkai.search.app.page;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.search.app.page.Grid.Box;
import gongkai.search.app.page.Grid.Row;
import java.util.ArrayList;
import java.util.List;

/// Lays the form's tables out as the official form prints them, from the form as data.
final class FormLayout {

  /// Columns of figures in table two, divisible by one, two and three.
  private static final int WIDTH = 6;

  private FormLayout() {}

  /// The printed tables of a section: one each in sections two, three and four, none elsewhere.
  static List<Grid> of(Form form, int section) {
    var tables = form.tables().stream().filter(table -> table.section() == section).toList();
    if (tables.isEmpty()) {
      return List.of();
    }
    return switch (section) {
      case 2 -> List.of(proactive(tables.getFirst()));
      case 3 -> List.of(requests(tables.getFirst()));
      default -> List.of(cases(tables));
    };
  }

  /// Table two: under each item of article 20 the headings of its own columns.
  private static Grid proactive(FormTable table) {
    var body = new ArrayList<Row>();
    var group = "";
    for (FormTable.Row row : table.rows()) {
      int span = WIDTH / row.columns().size();
      if (!row.group().equals(group)) {
        group = row.group();
        body.add(Row.of(Box.heading(group, WIDTH + 1, 1)));
        var headings = new ArrayList<Box>();
        headings.add(Box.heading("信息内容", 1, 1));
        row.columns().forEach(column -> headings.add(Box.heading(column.wording(), span, 1)));
        body.add(new Row(headings));
      }
      var boxes = new ArrayList<Box>();
      boxes.add(Box.label(row.wording(), 1, 1));
      row.columns().forEach(column -> boxes.add(Box.figure(table.address(row, column), span)));
      body.add(new Row(boxes));
    }
    return new Grid(table.name(), table.title(), List.of(), body);
  }

  /// Table three: three columns of labels, the outcomes grouped under 三、本年度办理结果.
  private static Grid requests(FormTable table) {
    var columns = table.rows().getFirst().columns();
    var organizations = columns.subList(1, columns.size() - 1);
    var third = new ArrayList<Box>();
    organizations.forEach(column -> third.add(Box.heading(column.wording(), 1, 1)));
    var head =
        List.of(
            Row.of(
                Box.heading("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                Box.heading("申请人情况", columns.size(), 1)),
            Row.of(
                Box.heading(columns.getFirst().wording(), 1, 2),
                Box.heading("法人或其他组织", organizations.size(), 1),
                Box.heading(columns.getLast().wording(), 1, 2)),
            new Row(third));
    var body = new ArrayList<Row>();
    for (int at = 0; at < table.rows().size(); at++) {
      body.add(requestsRow(table, at));
    }
    return new Grid(table.name(), table.title(), head, body);
  }

  private static Row requestsRow(FormTable table, int at) {
    var row = table.rows().get(at);
    var outcomes = table.rows().stream().filter(each -> !each.group().isEmpty()).toList();
    var result = outcomes.getFirst().group();
    var boxes = new ArrayList<Box>();
    if (row.equals(outcomes.getFirst())) {
      boxes.add(Box.label(result, 1, outcomes.size()));
    }
    if (row.group().isEmpty()) {
      boxes.add(Box.label(row.wording(), 3, 1));
    } else if (row.group().equals(result)) {
      boxes.add(Box.label(row.wording(), 2, 1));
    } else {
      if (!table.rows().get(at - 1).group().equals(row.group())) {
        boxes.add(Box.label(row.group(), 1, members(outcomes, row.group())));
      }
      boxes.add(Box.label(row.wording(), 1, 1));
    }
    row.columns().forEach(column -> boxes.add(Box.figure(table.address(row, column), 1)));
    return new Row(boxes);
  }

  private static int members(List<FormTable.Row> rows, String group) {
    return (int) rows.stream().filter(row -> row.group().equals(group)).count();
  }

  /// Table four: the three case tables side by side.
  private static Grid cases(List<FormTable> tables) {
    var columns = tables.getFirst().rows().getFirst().columns();
    int width = columns.size();
    var second = new ArrayList<Box>();
    columns.forEach(column -> second.add(Box.heading(column.wording(), 1, 2)));
    second.add(Box.heading("未经复议直接起诉", width, 1));
    second.add(Box.heading("复议后起诉", width, 1));
    var third = new ArrayList<Box>();
    for (int times = 0; times < 2; times++) {
      columns.forEach(column -> third.add(Box.heading(column.wording(), 1, 1)));
    }
    var head =
        List.of(
            Row.of(Box.heading("行政复议", width, 1), Box.heading("行政诉讼", 2 * width, 1)),
            new Row(second),
            new Row(third));
    var figures = new ArrayList<Box>();
    tables.forEach(
        table -> table.addresses().forEach(address -> figures.add(Box.figure(address, 1))));
    return new Grid(tables.getFirst().name(), "行政复议、行政诉讼情况表", head, List.of(new Row(figures)));
  }
}
