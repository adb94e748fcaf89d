package gongkai.extract.engine.reading;

import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The labels of one table of a form, ready to be looked up.
///
/// @param table the table
/// @param rows row labels
/// @param columns column headings
/// @param groups headings above rows (（三）不予公开) and above columns (申请人情况): known words that are
///   neither row nor column
/// @param broken column headings broken over lines
record TableLabels(
    FormTable table,
    Lexicon<Row> rows,
    Lexicon<Column> columns,
    Lexicon<String> groups,
    BrokenColumnHeader broken) {

  /// Words of the printed form that head columns or sub-tables and hold no figures.
  static final List<String> HEADINGS =
      List.of(
          "申请人情况",
          "法人或其他组织",
          "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
          "信息内容",
          "第二十条第（一）项",
          "第二十条第（五）项",
          "第二十条第（六）项",
          "第二十条第（八）项",
          "第二十条第（九）项");

  static TableLabels of(FormTable table) {
    var rows = new Lexicon<Row>();
    var columns = new Lexicon<Column>();
    var groups = new Lexicon<String>();
    Set<String> seen = new HashSet<>();
    for (Row row : table.rows()) {
      rows.add(row.wording(), row);
      if (!row.group().isEmpty()) {
        rows.addVariant(Wording.of(row.fullWording()).body(), row, row.wording());
        rows.addVariant(Wording.letters(row.fullWording()), row, row.wording());
        if (seen.add(row.group())) {
          groups.add(row.group(), row.group());
        }
      }
      for (Column column : row.columns()) {
        if (seen.add(column.wording())) {
          columns.add(column.wording(), column);
        }
      }
    }
    if (table.rows().stream().anyMatch(row -> row.name().startsWith("other."))) {
      groups.add("（六）其他处理", "（六）其他处理");
    }
    HEADINGS.forEach(heading -> groups.add(heading, heading));
    return new TableLabels(table, rows, columns, groups, BrokenColumnHeader.of(table));
  }
}
