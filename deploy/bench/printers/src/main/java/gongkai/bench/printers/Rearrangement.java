package gongkai.bench.printers;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Puts the rows below one heading, and columns side by side, into another order. Each keeps its
/// label, so that only who reads the labels reads the figures right.
final class Rearrangement {

  private Rearrangement() {}

  static Form of(Form form, Random random) {
    List<Integer> ofThree = order(3, 0, 3, random);
    List<Integer> applicants = order(7, 1, 6, random);
    List<Integer> results = order(5, 0, 5, random);
    var tables = new ArrayList<FormTable>();
    for (FormTable table : form.tables()) {
      List<Row> rows =
          rows(table.rows(), random).stream()
              .map(row ->
                  switch (row.columns().size()) {
                    case 3 -> with(row, ofThree);
                    case 5 -> with(row, results);
                    case 7 -> with(row, applicants);
                    default -> row;
                  })
              .toList();
      tables.add(new FormTable(table.name(), table.title(), table.section(), rows));
    }
    return new Form(form.version(), tables, form.equations());
  }

  /// The numbers below `size`, those from `from` to `to` in another order.
  private static List<Integer> order(int size, int from, int to, Random random) {
    var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order.subList(from, to), random);
    return order;
  }

  private static Row with(Row row, List<Integer> order) {
    List<Column> columns = order.stream().map(row.columns()::get).toList();
    return new Row(row.name(), row.wording(), row.group(), columns);
  }

  private static List<Row> rows(List<Row> rows, Random random) {
    var rearranged = new ArrayList<Row>(rows);
    for (int from = 0; from < rows.size(); ) {
      String group = rows.get(from).group();
      int to = from + 1;
      while (to < rows.size() && rows.get(to).group().equals(group)) {
        to++;
      }
      if (!group.isEmpty() && !group.startsWith("三")) {
        Collections.shuffle(rearranged.subList(from, to), random);
      }
      from = to;
    }
    return rearranged;
  }
}
