package gongkai.bench.rules;

import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table of a draft, drawn as the form draws it.
///
/// @param columns how many columns it has
/// @param rows its cells, row by row; what a cell above or beside covers is not among them
record Sheet(int columns, List<List<Cell>> rows) {

  /// A cell, with how many columns and rows it covers.
  record Cell(String text, int across, int down, Optional<CellAddress> address) {}

  /// A table by the part of the form: `proactive`, `requests` or `cases`.
  static Sheet of(Draft draft, String table) {
    return switch (table) {
      case "proactive" -> proactive(draft);
      case "requests" -> requests(draft);
      default -> cases(draft);
    };
  }

  private static Cell label(Draft draft, String text, int across, int down) {
    return new Cell(draft.label(text), across, down, Optional.empty());
  }

  private static Cell figure(Draft draft, CellAddress cell, int across) {
    return new Cell(draft.text(cell), across, 1, Optional.of(cell));
  }

  private static FormTable table(Draft draft, String name) {
    return draft.figures.form().table(name).orElseThrow();
  }

  private static Sheet proactive(Draft draft) {
    FormTable table = table(draft, "proactive");
    Map<String, List<Row>> items = new LinkedHashMap<>();
    table
        .rows()
        .forEach(row -> items.computeIfAbsent(row.group(), g -> new ArrayList<>()).add(row));
    var rows = new ArrayList<List<Cell>>();
    items.forEach((item, members) -> {
      rows.add(List.of(label(draft, item, 4, 1)));
      List<Column> columns = members.getFirst().columns();
      var heads = new ArrayList<>(List.of(label(draft, "信息内容", 1, 1)));
      for (int i = 0; i < columns.size(); i++) {
        heads.add(label(draft, columns.get(i).wording(), width(columns, i), 1));
      }
      rows.add(heads);
      for (Row row : members) {
        var cells = new ArrayList<>(List.of(label(draft, row.wording(), 1, 1)));
        for (int i = 0; i < columns.size(); i++) {
          cells.add(figure(draft, table.address(row, columns.get(i)), width(columns, i)));
        }
        rows.add(cells);
      }
    });
    return new Sheet(4, rows);
  }

  private static int width(List<Column> columns, int at) {
    return at < columns.size() - 1 ? 1 : 4 - columns.size();
  }

  private static Sheet requests(Draft draft) {
    FormTable table = table(draft, "requests");
    List<Column> columns = table.rows().getFirst().columns();
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        List.of(
            label(draft, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), label(draft, "申请人情况", 7, 1)));
    rows.add(
        List.of(
            label(draft, columns.getFirst().wording(), 1, 2),
            label(draft, "法人或其他组织", 5, 1),
            label(draft, columns.getLast().wording(), 1, 2)));
    rows.add(columns.subList(1, 6).stream().map(c -> label(draft, c.wording(), 1, 1)).toList());
    long outcomes = table.rows().stream().filter(row -> !row.group().isEmpty()).count();
    String group = "";
    boolean begun = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Cell>();
      if (row.group().isEmpty()) {
        cells.add(label(draft, row.wording(), 3, 1));
      } else {
        if (!begun) {
          cells.add(label(draft, "三、本年度办理结果", 1, (int) outcomes));
          begun = true;
        }
        if (row.group().startsWith("三")) {
          cells.add(label(draft, row.wording(), 2, 1));
        } else {
          if (!row.group().equals(group)) {
            long members = table.rows().stream().filter(r -> r.group().equals(row.group())).count();
            cells.add(label(draft, row.group(), 1, (int) members));
          }
          cells.add(label(draft, row.wording(), 1, 1));
        }
      }
      group = row.group();
      columns.forEach(column -> cells.add(figure(draft, table.address(row, column), 1)));
      rows.add(cells);
    }
    return new Sheet(10, rows);
  }

  private static Sheet cases(Draft draft) {
    var results = new ArrayList<Cell>();
    var below = new ArrayList<Cell>();
    var figures = new ArrayList<Cell>();
    for (String name : Figures.CASES) {
      FormTable table = table(draft, name);
      Row row = table.rows().getFirst();
      boolean tall = name.equals("reconsideration");
      for (Column column : row.columns()) {
        (tall ? results : below).add(label(draft, column.wording(), 1, tall ? 2 : 1));
        figures.add(figure(draft, table.address(row, column), 1));
      }
    }
    results.add(label(draft, "未经复议直接起诉", 5, 1));
    results.add(label(draft, "复议后起诉", 5, 1));
    return new Sheet(
        15,
        List.of(
            List.of(label(draft, "行政复议", 5, 1), label(draft, "行政诉讼", 10, 1)),
            results,
            below,
            figures));
  }

  /// The texts by row and column, each where its cell begins and nothing where one is covered; what
  /// was lost is left out, so that the rest of its row moves up.
  List<List<String>> lines(Draft draft) {
    String[][] texts = new String[rows.size()][columns];
    for (int r = 0; r < rows.size(); r++) {
      int c = 0;
      for (Cell cell : rows.get(r)) {
        while (texts[r][c] != null) {
          c++;
        }
        for (int y = r; y < r + cell.down(); y++) {
          for (int x = c; x < c + cell.across(); x++) {
            boolean lost = cell.address().filter(draft.lost::contains).isPresent();
            texts[y][x] = lost ? LOST : y == r && x == c ? cell.text() : "";
          }
        }
      }
    }
    var lines = new ArrayList<List<String>>();
    for (String[] row : texts) {
      lines.add(Arrays.stream(row).filter(text -> !text.equals(LOST)).toList());
    }
    return lines;
  }

  private static final String LOST = "\0";
}
