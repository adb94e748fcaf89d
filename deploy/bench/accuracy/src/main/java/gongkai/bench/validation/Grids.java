package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Role;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Lays the tables of the form out as grids, in the order in which the form lists rows and columns.
final class Grids {

  private static final String HANDLED = "三、本年度办理结果";
  private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  /// Choices that authors make.
  ///
  /// @param flat headings of groups stand in rows of their own, above one column of labels
  /// @param note the heading of table three explains how its rows add up
  /// @param tall the label 三、本年度办理结果 is written downwards
  /// @param tallHeads the headings of narrow columns are written downwards
  /// @param apart sections two and four are printed as several tables
  record Style(boolean flat, boolean note, boolean tall, boolean tallHeads, boolean apart) {}

  private final Form form;
  private final FilledCells filling;
  private final Style style;

  Grids(Form form, FilledCells filling, Style style) {
    this.form = form;
    this.filling = filling;
    this.style = style;
  }

  /// The tables of a section.
  List<Grid> section(int section) {
    List<FormTable> tables =
        form.tables().stream().filter(table -> table.section() == section).toList();
    return switch (section) {
      case 2 -> proactive(tables.getFirst());
      case 3 -> List.of(style.flat() ? flat(tables.getFirst()) : requests(tables.getFirst()));
      default ->
          style.apart()
              ? tables.stream().map(table -> cases(List.of(table))).toList()
              : List.of(cases(tables));
    };
  }

  private static Grid grid(List<Double> columns, int head, List<Cell> cells) {
    var sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    int rows = 1 + sorted.stream().mapToInt(Cell::lastRow).max().orElse(0);
    double sum = columns.stream().mapToDouble(Double::doubleValue).sum();
    return new Grid(columns.stream().map(share -> share / sum).toList(), rows, head, sorted);
  }

  private List<Grid> proactive(FormTable table) {
    int widest = table.rows().stream().mapToInt(row -> row.columns().size()).max().orElse(1);
    var columns = new ArrayList<>(List.of(1.25));
    columns.addAll(Collections.nCopies(widest, 1.0));
    var grids = new ArrayList<Grid>();
    var cells = new ArrayList<Cell>();
    String group = "";
    List<Column> heads = List.of();
    int at = 0;
    for (Row row : table.rows()) {
      if (!row.group().equals(group) || !row.columns().equals(heads)) {
        group = row.group();
        heads = row.columns();
        if (style.apart() && !cells.isEmpty()) {
          grids.add(grid(columns, 2, cells));
          cells.clear();
          at = 0;
        }
        cells.add(new Cell(at++, 0, 1, widest + 1, group, Role.HEAD));
        cells.add(new Cell(at, 0, 1, 1, "信息内容", Role.HEAD));
        spread(at++, widest, heads.stream().map(Column::wording).toList(), Role.HEAD, cells);
      }
      cells.add(new Cell(at, 0, 1, 1, row.wording(), Role.LABEL));
      var numbers = row.columns().stream().map(c -> filling.text(table.address(row, c))).toList();
      spread(at++, widest, numbers, Role.NUMBER, cells);
    }
    grids.add(grid(columns, style.apart() ? 2 : 0, cells));
    return grids;
  }

  /// Texts over all columns but the first; the last takes those that are left over.
  private static void spread(
      int row, int columns, List<String> texts, Role role, List<Cell> cells) {
    int each = texts.size() == 1 ? columns : Math.max(1, columns / texts.size());
    for (int i = 0; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      int width = last ? columns - each * i : each;
      cells.add(new Cell(row, 1 + each * i, 1, width, texts.get(i), role));
    }
  }

  private Grid requests(FormTable table) {
    var cells = new ArrayList<Cell>();
    List<Row> rows = table.rows();
    applicants(rows.getFirst().columns(), 3, cells);
    int head = 3;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      int at = head + i;
      if (row.group().isEmpty()) {
        cells.add(new Cell(at, 0, 1, 3, row.wording(), Role.LABEL));
      } else if (row.group().equals(HANDLED)) {
        cells.add(new Cell(at, 1, 1, 2, row.wording(), Role.LABEL));
      } else {
        cells.add(new Cell(at, 2, 1, 1, row.wording(), Role.LABEL));
        int length = run(rows, i, r -> r.group().equals(row.group()));
        if (i == 0 || !rows.get(i - 1).group().equals(row.group())) {
          cells.add(new Cell(at, 1, length, 1, row.group(), Role.LABEL));
        }
      }
      if (!row.group().isEmpty() && (i == 0 || rows.get(i - 1).group().isEmpty())) {
        int length = run(rows, i, r -> !r.group().isEmpty());
        String label = style.tall() && length >= 9 ? downwards(HANDLED) : HANDLED;
        cells.add(new Cell(at, 0, length, 1, label, Role.LABEL));
      }
      numbers(table, row, at, 3, cells);
    }
    var columns = new ArrayList<>(List.of(0.055, 0.125, 0.27));
    columns.addAll(Collections.nCopies(rows.getFirst().columns().size(), 0.078));
    return grid(columns, head, cells);
  }

  private Grid flat(FormTable table) {
    var cells = new ArrayList<Cell>();
    List<Column> columns = table.rows().getFirst().columns();
    applicants(columns, 1, cells);
    int head = 3;
    int at = head;
    String open = "";
    boolean handled = false;
    for (Row row : table.rows()) {
      boolean inside = !row.group().isEmpty();
      if (inside && !handled) {
        cells.add(new Cell(at++, 0, 1, columns.size() + 1, HANDLED, Role.LABEL));
      }
      handled = inside;
      if (inside && !row.group().equals(HANDLED) && !row.group().equals(open)) {
        cells.add(new Cell(at++, 0, 1, columns.size() + 1, row.group(), Role.LABEL));
      }
      open = row.group();
      cells.add(new Cell(at, 0, 1, 1, row.wording(), Role.LABEL));
      numbers(table, row, at++, 1, cells);
    }
    var widths = new ArrayList<>(List.of(0.42));
    widths.addAll(Collections.nCopies(columns.size(), 0.083));
    return grid(widths, head, cells);
  }

  private void numbers(FormTable table, Row row, int at, int labels, List<Cell> cells) {
    for (int i = 0; i < row.columns().size(); i++) {
      String text = filling.text(table.address(row, row.columns().get(i)));
      cells.add(new Cell(at, labels + i, 1, 1, text, Role.NUMBER));
    }
  }

  /// The three heading rows of table three.
  private void applicants(List<Column> columns, int labels, List<Cell> cells) {
    cells.add(new Cell(0, 0, 3, labels, style.note() ? NOTE : "", Role.HEAD));
    cells.add(new Cell(0, labels, 1, columns.size(), "申请人情况", Role.HEAD));
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (!organization(column)) {
        cells.add(new Cell(1, labels + i, 2, 1, narrow(column.wording()), Role.HEAD));
        continue;
      }
      if (i == 0 || !organization(columns.get(i - 1))) {
        int length = run(columns, i, Grids::organization);
        cells.add(new Cell(1, labels + i, 1, length, "法人或其他组织", Role.HEAD));
      }
      cells.add(new Cell(2, labels + i, 1, 1, narrow(column.wording()), Role.HEAD));
    }
  }

  private static boolean organization(Column column) {
    return !column.name().equals("naturalPerson") && !column.name().equals("total");
  }

  private Grid cases(List<FormTable> tables) {
    var cells = new ArrayList<Cell>();
    int at = 0;
    for (int i = 0; i < tables.size(); i++) {
      FormTable table = tables.get(i);
      Row row = table.rows().getFirst();
      int width = row.columns().size();
      boolean court = court(table);
      if (!court) {
        cells.add(new Cell(0, at, 1, width, table.title(), Role.HEAD));
      } else {
        if (i == 0 || !court(tables.get(i - 1))) {
          int length = run(tables, i, Grids::court);
          cells.add(new Cell(0, at, 1, width * length, "行政诉讼", Role.HEAD));
        }
        cells.add(new Cell(1, at, 1, width, table.title().replaceAll("行政诉讼|[（）]", ""), Role.HEAD));
      }
      boolean two = !court && tables.size() > 1;
      for (Column column : row.columns()) {
        cells.add(new Cell(court ? 2 : 1, at, two ? 2 : 1, 1, narrow(column.wording()), Role.HEAD));
        cells.add(
            new Cell(
                court || two ? 3 : 2,
                at++,
                1,
                1,
                filling.text(table.address(row, column)),
                Role.NUMBER));
      }
    }
    int head = cells.stream().mapToInt(Cell::row).max().orElse(0);
    return grid(Collections.nCopies(at, 1.0), head, cells);
  }

  private static boolean court(FormTable table) {
    return table.name().startsWith("litigation");
  }

  private String narrow(String heading) {
    return style.tallHeads() ? downwards(heading) : heading;
  }

  private static String downwards(String text) {
    return String.join("\n", text.codePoints().mapToObj(Character::toString).toList());
  }

  private static <T> int run(List<T> all, int from, Predicate<T> same) {
    int to = from;
    while (to < all.size() && same.test(all.get(to))) {
      to++;
    }
    return to - from;
  }
}
