package gongkai.bench.printers;

import gongkai.bench.printers.MadeUpReport.Part;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Prints made-up reports as text, Markdown or HTML.
///
/// Every table is first laid out as a grid of texts with merged cells as empty ones, then written
/// in one of the layouts. Rows and columns may be shuffled together with their labels.
public final class Printer {

  /// How tables are written.
  public enum Layout {
    TABS,
    PIPES,
    LINES,
    SPACES,
    HTML
  }

  private final MadeUpReport report;
  private final Facts facts;
  private final Layout layout;
  private final Random random;
  private final boolean shuffled;

  private int lostColumn = -1;
  private int lostFrom;
  private int lostTo;
  private boolean headerShredded;

  /// @param shuffled whether rows and columns of tables change places with their labels
  public Printer(MadeUpReport report, Layout layout, Random random, boolean shuffled) {
    this.report = report;
    this.facts = report.facts();
    this.layout = layout;
    this.random = random;
    this.shuffled = shuffled;
  }

  /// Does not print a column of `requests` in some of its rows.
  ///
  /// @param column which, from 0
  /// @param from the first row that loses it, from 0; if it is the first, the header does, too
  /// @param to the row after the last
  public Printer losing(int column, int from, int to) {
    lostColumn = column;
    lostFrom = from;
    lostTo = to;
    return this;
  }

  /// Does not print the header of `requests`.
  public Printer withoutHeader() {
    headerShredded = true;
    return this;
  }

  /// The report.
  public String print() {
    var text = new StringBuilder();
    boolean html = layout == Layout.HTML;
    if (html) {
      text.append("<html><head><title>t</title></head><body>\n");
    }
    for (Part part : report.parts()) {
      switch (part) {
        case Part.Title(String words) -> paragraph(text, words);
        case Part.Heading(String number, String words) -> paragraph(text, number + words);
        case Part.Paragraph(String words) -> paragraph(text, words);
        case Part.Table(int section) -> {
          switch (section) {
            case 2 -> table(text, proactive(), 4);
            case 3 -> requests(text);
            default -> cases(text);
          }
        }
      }
    }
    return text.append(html ? "</body></html>" : "").toString();
  }

  private void paragraph(StringBuilder text, String words) {
    text.append(layout == Layout.HTML ? "<p>" + words + "</p>\n" : words + "\n\n");
  }

  private List<Integer> order(int size) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    if (shuffled) {
      Collections.shuffle(order, random);
    }
    return order;
  }

  private List<List<String>> proactive() {
    FormTable table = facts.form().table("proactive").orElseThrow();
    var grid = new ArrayList<List<String>>();
    String section = "";
    List<List<Integer>> orders = List.of(order(1), order(2), order(3));
    List<String> headed = List.of();
    for (Row row : table.rows()) {
      List<Column> columns =
          orders.get(row.columns().size() - 1).stream().map(row.columns()::get).toList();
      List<String> wordings = columns.stream().map(Column::wording).toList();
      if (!row.group().equals(section) || !wordings.equals(headed)) {
        section = row.group();
        headed = wordings;
        grid.add(padded(List.of(section), 4));
        var header = new ArrayList<>(List.of("信息内容"));
        columns.forEach(column -> header.add(column.wording()));
        grid.add(padded(header, 4));
      }
      var cells = new ArrayList<>(List.of(row.wording()));
      columns.forEach(column -> cells.add(facts.at(table.address(row, column))));
      grid.add(padded(cells, 4));
    }
    return grid;
  }

  private void requests(StringBuilder text) {
    FormTable table = facts.form().table("requests").orElseThrow();
    List<Column> columns = table.rows().getFirst().columns();
    List<Integer> inner = order(5);
    var order = new ArrayList<Integer>(List.of(0));
    inner.forEach(i -> order.add(i + 1));
    if (shuffled && random.nextBoolean()) {
      order.clear();
      inner.forEach(i -> order.add(i + 1));
      order.add(0);
    }
    order.add(6);
    var grid = new ArrayList<List<String>>();
    boolean naturalFirst = order.getFirst() == 0;
    if (!headerShredded) {
      var first = new ArrayList<String>(List.of("", "", ""));
      order.forEach(c -> first.add(""));
      first.set(3, "申请人情况");
      var second = new ArrayList<String>(Collections.nCopies(10, ""));
      var third = new ArrayList<String>(Collections.nCopies(10, ""));
      second.set(naturalFirst ? 3 : 8, "自然人");
      second.set(naturalFirst ? 4 : 3, "法人或其他组织");
      second.set(9, "总计");
      for (int i = 0; i < 7; i++) {
        int c = order.get(i);
        if (c > 0 && c < 6) {
          third.set(3 + i, columns.get(c).wording());
        }
      }
      for (List<String> row : List.of(first, second, third)) {
        if (lostColumn >= 0 && lostFrom == 0) {
          row.remove(3 + lostColumn);
        }
        grid.add(row);
      }
    }
    List<Row> rows = shuffledWithinGroups(table.rows());
    String group = "";
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      boolean nested = !row.group().isEmpty() && !row.group().startsWith("三");
      boolean fresh = !row.group().equals(group);
      var cells = new ArrayList<String>();
      cells.add(
          row.group().isEmpty()
              ? row.wording()
              : row.group().startsWith("三") && fresh ? row.group() : "");
      cells.add(nested ? (fresh ? row.group() : "") : row.group().isEmpty() ? "" : row.wording());
      cells.add(nested ? row.wording() : "");
      group = row.group();
      order.forEach(c -> cells.add(facts.at(table.address(row, columns.get(c)))));
      if (lostColumn >= 0 && r >= lostFrom && r < lostTo) {
        cells.remove(3 + lostColumn);
      }
      grid.add(cells);
    }
    table(text, grid, 10);
  }

  private List<Row> shuffledWithinGroups(List<Row> rows) {
    var shuffledRows = new ArrayList<Row>(rows);
    if (shuffled) {
      Collections.shuffle(shuffledRows.subList(4, 12), random);
      Collections.shuffle(shuffledRows.subList(15, 20), random);
    }
    return shuffledRows;
  }

  private void cases(StringBuilder text) {
    List<FormTable> tables = facts.form().tables().subList(2, 5);
    List<Integer> order = order(5);
    var first = new ArrayList<String>(Collections.nCopies(15, ""));
    var second = new ArrayList<String>(Collections.nCopies(15, ""));
    var third = new ArrayList<String>(Collections.nCopies(15, ""));
    var figures = new ArrayList<String>();
    first.set(0, "行政复议");
    first.set(5, "行政诉讼");
    second.set(5, "未经复议直接起诉");
    second.set(10, "复议后起诉");
    for (int t = 0; t < 3; t++) {
      for (int i = 0; i < 5; i++) {
        FormTable table = tables.get(t);
        Column column = table.rows().getFirst().columns().get(order.get(i));
        (t == 0 ? second : third).set(5 * t + i, column.wording());
        figures.add(facts.at(table.address(table.rows().getFirst(), column)));
      }
    }
    table(text, List.of(first, second, third, figures), 15);
  }

  private static List<String> padded(List<String> cells, int width) {
    var padded = new ArrayList<>(cells);
    while (padded.size() < width) {
      padded.add("");
    }
    return padded;
  }

  private void table(StringBuilder text, List<List<String>> grid, int width) {
    switch (layout) {
      case TABS -> grid.forEach(row -> text.append(String.join("\t", row)).append("\n"));
      case PIPES -> {
        for (int i = 0; i < grid.size(); i++) {
          text.append("| ").append(String.join(" | ", grid.get(i))).append(" |\n");
          text.append(i == 0 ? "|" + "---|".repeat(width) + "\n" : "");
        }
      }
      case LINES ->
          grid.forEach(row ->
              row.stream()
                  .filter(c -> !c.isEmpty())
                  .forEach(c -> text.append("  ").append(c).append("\n\n")));
      case SPACES ->
          grid.forEach(row ->
              text.append("  ")
                  .append(String.join("   ", row.stream().filter(c -> !c.isEmpty()).toList()))
                  .append("\n"));
      case HTML -> {
        text.append("<table border=1>\n");
        grid.forEach(row ->
            text.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n"));
        text.append("</table>\n");
      }
    }
    text.append("\n");
  }
}
