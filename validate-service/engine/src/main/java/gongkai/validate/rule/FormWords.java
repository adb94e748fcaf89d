package gongkai.validate.rule;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How messages name rows, columns and sums: in the words of the form.
public final class FormWords {

  /// Sums of up to this many cells are written out; in longer ones the zeros are only counted.
  private static final int WRITTEN_OUT = 7;

  private FormWords() {}

  /// The label of a cell's row, with the heading above it; the title in a case table.
  public static String row(Form form, CellAddress cell) {
    return form.table(cell.table()).stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.name().equals(cell.row()))
        .map(FormTable.Row::fullWording)
        .findFirst()
        .orElse(cell.row());
  }

  /// The heading of a cell's column.
  public static String column(Form form, CellAddress cell) {
    return form.table(cell.table()).stream()
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.name().equals(cell.row()))
        .flatMap(row -> row.columns().stream())
        .filter(column -> column.name().equals(cell.column()))
        .map(FormTable.Column::wording)
        .findFirst()
        .orElse(cell.column());
  }

  /// The title of a table; the name where the form has no such table.
  public static String table(Form form, String name) {
    return form.table(name).map(FormTable::title).orElse(name);
  }

  /// A number as people write it.
  public static String number(BigDecimal number) {
    return number.toPlainString();
  }

  /// A sum written out: `“自然人”3＋“商业企业”0＝3`. A single cell is just its name and number.
  ///
  /// @param byRow whether cells are named by their rows, as those of one column, or by their
  ///   columns
  public static String sum(ReportFacts facts, Sum sum, boolean byRow) {
    var terms = new ArrayList<String>();
    int zeros = 0;
    for (CellAddress cell : sum.cells()) {
      var value = facts.value(cell);
      if (sum.cells().size() > WRITTEN_OUT && value.isPresent() && value.get().signum() == 0) {
        zeros++;
      } else {
        terms.add(
            "“%s”%s"
                .formatted(
                    byRow ? row(facts.form(), cell) : column(facts.form(), cell),
                    value.map(FormWords::number).orElseGet(() -> "（" + state(facts, cell) + "）")));
      }
    }
    String rest = zeros == 0 ? "" : terms.isEmpty() ? zeros + " 项均为 0" : "（其余 " + zeros + " 项为 0）";
    String written = String.join("＋", terms) + rest;
    return sum.cells().size() == 1 ? written : written + "＝" + number(sum.known());
  }

  /// Several cells in the words of the form, the rest counted.
  public static String cells(Form form, List<CellAddress> cells, int atMost) {
    String named = String.join("、", cells.stream().limit(atMost).map(form::describe).toList());
    return cells.size() <= atMost ? named : named + "等 " + cells.size() + " 格";
  }

  private static String state(ReportFacts facts, CellAddress cell) {
    return switch (facts.state(cell)) {
      case BLANK -> "空白";
      case DASH -> "横线";
      case ILLEGIBLE -> "看不清";
      case ABSENT -> "缺";
      case READ, INFERRED, CORRECTED -> "";
    };
  }
}
