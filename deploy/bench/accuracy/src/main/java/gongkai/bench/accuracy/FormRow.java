package gongkai.bench.accuracy;

import gongkai.bench.printers.Facts;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A row of a printed report: its label, and its figures from left to right.
///
/// @param label as `plain` leaves it; empty for the one row of the three case tables
/// @param cells the addresses of the figures
/// @param figures the figures as digits
record FormRow(String label, List<CellAddress> cells, List<String> figures) {

  /// Every row of a report.
  static List<FormRow> of(Facts facts) {
    var rows = new ArrayList<FormRow>();
    var cases = new ArrayList<CellAddress>();
    for (FormTable table : facts.form().tables()) {
      for (Row row : table.rows()) {
        List<CellAddress> cells =
            row.columns().stream().map(column -> table.address(row, column)).toList();
        if (row.name().isEmpty()) {
          cases.addAll(cells);
        } else {
          rows.add(row(row.wording(), cells, facts));
        }
      }
    }
    rows.add(row("", cases, facts));
    return rows;
  }

  private static FormRow row(String label, List<CellAddress> cells, Facts facts) {
    return new FormRow(plain(label), List.copyOf(cells), cells.stream().map(facts::at).toList());
  }

  /// A text without the differences that other readers make: NFKC, no spaces.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  /// How many figures another reader's rows hold in their places: at the end of a row that holds
  /// the label, or, where there is no label, of a row of nothing but so many figures.
  ///
  /// @param rows the cells of each row, `plain`, without empty ones
  int found(List<List<String>> rows) {
    int most = 0;
    for (List<String> row : rows) {
      int before = row.size() - figures.size();
      boolean mine =
          label.isEmpty()
              ? before == 0
              : before > 0 && String.join("", row.subList(0, before)).contains(label);
      if (mine) {
        int same = 0;
        for (int i = 0; i < figures.size(); i++) {
          same += row.get(before + i).equals(figures.get(i)) ? 1 : 0;
        }
        most = Math.max(most, same);
      }
    }
    return most;
  }
}
