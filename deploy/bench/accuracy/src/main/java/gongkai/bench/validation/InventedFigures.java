package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up figures that satisfy every equation of the form.
///
/// A busy office has a figure in nine cells of ten, small ones mostly and some in thousands; a
/// quiet one has two or three applications all year.
final class InventedFigures {

  private final Form form;
  private final Random random;
  private final boolean quiet;
  private final boolean regulates;
  private final Map<CellAddress, Long> figures = new HashMap<>();

  private InventedFigures(Form form, Random random, boolean quiet, boolean regulates) {
    this.form = form;
    this.random = random;
    this.quiet = quiet;
    this.regulates = regulates;
  }

  static Facts of(Form form, Random random, boolean quiet, boolean regulates) {
    var invented = new InventedFigures(form, random, quiet, regulates);
    invented.proactive();
    invented.requests();
    invented.cases();
    return new Facts(form, invented.figures);
  }

  private long figure(int usual) {
    if (random.nextInt(20) < (quiet ? 18 : 2)) {
      return 0;
    }
    double stretched = -Math.log(1 - random.nextDouble()) * usual;
    return 1 + (long) Math.min(stretched, 40.0 * usual);
  }

  private void proactive() {
    for (CellAddress address : table("proactive").addresses()) {
      boolean regulation = address.row().equals("regulations");
      long value = regulation && !regulates ? 0 : figure(regulation ? 9 : 700);
      boolean fell = address.column().equals("change") && random.nextInt(3) == 0;
      figures.put(address, fell ? -(value % 40) : value);
    }
  }

  private void requests() {
    FormTable table = table("requests");
    List<Row> rows = table.rows();
    List<Column> columns = rows.getFirst().columns();
    for (Column column : columns.subList(0, columns.size() - 1)) {
      int usual = column.name().equals("naturalPerson") ? 25 : 6;
      long handled = 0;
      for (Row row : rows.subList(2, rows.size() - 2)) {
        long value = figure(usual);
        handled += value;
        figures.put(table.address(row, column), value);
      }
      long carried = figure(usual);
      long brought = Math.min(figure(usual), handled + carried);
      put("broughtForward", column, brought);
      put("newlyReceived", column, handled + carried - brought);
      put("totalHandled", column, handled);
      put("carriedForward", column, carried);
    }
    for (Row row : rows) {
      long total = 0;
      for (Column column : columns.subList(0, columns.size() - 1)) {
        total += figures.getOrDefault(table.address(row, column), 0L);
      }
      figures.put(table.address(row, columns.getLast()), total);
    }
  }

  private void put(String row, Column column, long value) {
    figures.put(CellAddress.of("requests", row, column.name()), value);
  }

  private void cases() {
    for (String name : List.of("reconsideration", "litigationDirect", "litigationAfterReview")) {
      List<CellAddress> addresses = table(name).addresses();
      long total = 0;
      for (CellAddress address : addresses.subList(0, 4)) {
        long value = figure(11);
        total += value;
        figures.put(address, value);
      }
      figures.put(addresses.getLast(), total);
    }
  }

  private FormTable table(String name) {
    return form.table(name).orElseThrow();
  }
}
