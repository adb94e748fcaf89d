package gongkai.bench.printers;

import gongkai.bench.printers.MadeUpReport.Part;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// A made-up report with its tables as the form prints them: headings merged over columns, groups
/// merged over rows. Some hands leave the groups unmerged, or write figures wide or in thousands.
public final class FormSheets {

  /// A piece of the report.
  public sealed interface Piece {
    /// A paragraph.
    ///
    /// @param label the number that may stand in a list instead (`一、`)
    record Text(String label, String text, boolean heading) implements Piece {}

    /// A table.
    record Sheet(List<List<Slot>> rows, int columns) implements Piece {}
  }

  /// A cell with the columns and rows that it covers.
  public record Slot(String text, int column, int width, int height, boolean figure) {}

  private final MadeUpReport report;
  private final Facts facts;
  private final Random random;
  private final boolean merged;
  private final int style;

  public FormSheets(MadeUpReport report, Random random) {
    this.report = report;
    this.facts = report.facts();
    this.random = random;
    merged = random.nextInt(4) > 0;
    style = random.nextInt(4);
  }

  /// The whole report.
  public List<Piece> pieces() {
    return report.parts().stream().map(this::piece).toList();
  }

  private Piece piece(Part part) {
    return switch (part) {
      case Part.Title(String text) -> new Piece.Text("", text, true);
      case Part.Heading(String number, String text) -> new Piece.Text(number, text, true);
      case Part.Paragraph(String text) -> new Piece.Text("", text, false);
      case Part.Table(int section) ->
          switch (section) {
            case 2 -> proactive();
            case 3 -> requests();
            default -> cases();
          };
    };
  }

  private static Slot label(String text, int column, int width, int height) {
    return new Slot(text, column, width, height, false);
  }

  private Slot figure(String digits, int column, int width) {
    String text =
        switch (style) {
          case 0 -> {
            var wide = new StringBuilder();
            digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
            yield wide.toString();
          }
          case 1 -> "%,d".formatted(Long.parseLong(digits));
          default -> digits;
        };
    return new Slot(text, column, width, 1, true);
  }

  private Piece.Sheet proactive() {
    FormTable table = facts.form().table("proactive").orElseThrow();
    var rows = new ArrayList<List<Slot>>();
    String group = "";
    for (Row row : table.rows()) {
      int columns = row.columns().size();
      if (!row.group().equals(group)) {
        group = row.group();
        rows.add(List.of(label(group, 0, 7, 1)));
      }
      int width = 6 / columns;
      var head = new ArrayList<>(List.of(label("信息内容", 0, 1, 1)));
      for (int i = 0; i < columns; i++) {
        head.add(label(row.columns().get(i).wording(), 1 + i * width, width, 1));
      }
      if (!rows.contains(head) || rows.getLast().size() == 1) {
        rows.add(head);
      }
      var figures = new ArrayList<>(List.of(label(row.wording(), 0, 1, 1)));
      for (int i = 0; i < columns; i++) {
        String digits = facts.at(table.address(row, row.columns().get(i)));
        figures.add(figure(digits, 1 + i * width, width));
      }
      rows.add(figures);
    }
    return new Piece.Sheet(rows, 7);
  }

  private Piece.Sheet requests() {
    FormTable table = facts.form().table("requests").orElseThrow();
    List<Column> columns = table.rows().getFirst().columns();
    var rows = new ArrayList<List<Slot>>();
    String note = random.nextBoolean() ? "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）" : "";
    rows.add(List.of(label(note, 0, 3, 3), label("申请人情况", 3, 7, 1)));
    rows.add(List.of(label("自然人", 3, 1, 2), label("法人或其他组织", 4, 5, 1), label("总计", 9, 1, 2)));
    var heads = new ArrayList<Slot>();
    for (int i = 1; i < 6; i++) {
      heads.add(label(columns.get(i).wording(), 3 + i, 1, 1));
    }
    rows.add(heads);
    String group = "";
    boolean handled = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Slot>();
      boolean outer = row.group().isEmpty();
      boolean nested = !outer && !row.group().startsWith("三");
      if (outer) {
        cells.add(label(row.wording(), 0, 3, 1));
      } else {
        if (!handled) {
          cells.add(label("三、本年度办理结果", 0, 1, merged ? size(table, r -> !r.group().isEmpty()) : 1));
          handled = true;
        } else if (!merged) {
          cells.add(label("", 0, 1, 1));
        }
        if (!nested) {
          cells.add(label(row.wording(), 1, 2, 1));
        } else {
          if (!row.group().equals(group)) {
            int height = merged ? size(table, r -> r.group().equals(row.group())) : 1;
            cells.add(label(row.group(), 1, 1, height));
          } else if (!merged) {
            cells.add(label("", 1, 1, 1));
          }
          cells.add(label(row.wording(), 2, 1, 1));
        }
      }
      group = row.group();
      for (int i = 0; i < 7; i++) {
        cells.add(figure(facts.at(table.address(row, columns.get(i))), 3 + i, 1));
      }
      rows.add(cells);
    }
    return new Piece.Sheet(rows, 10);
  }

  private static int size(FormTable table, Predicate<Row> rows) {
    return (int) table.rows().stream().filter(rows).count();
  }

  private Piece.Sheet cases() {
    var results = new ArrayList<Slot>();
    var below = new ArrayList<Slot>();
    var figures = new ArrayList<Slot>();
    List<FormTable> tables = facts.form().tables().subList(2, 5);
    for (int t = 0; t < 3; t++) {
      Row row = tables.get(t).rows().getFirst();
      for (int i = 0; i < 5; i++) {
        Column column = row.columns().get(i);
        (t == 0 ? results : below).add(label(column.wording(), 5 * t + i, 1, t == 0 ? 2 : 1));
        figures.add(figure(facts.at(tables.get(t).address(row, column)), 5 * t + i, 1));
      }
    }
    results.add(label("未经复议直接起诉", 5, 5, 1));
    results.add(label("复议后起诉", 10, 5, 1));
    var first = List.of(label("行政复议", 0, 5, 1), label("行政诉讼", 5, 10, 1));
    return new Piece.Sheet(List.of(first, results, below, figures), 15);
  }
}
