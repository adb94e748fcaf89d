package gongkai.validate.repair;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Report;
import gongkai.extract.report.Source;
import gongkai.validate.rule.ExampleReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongUnaryOperator;

/// Makes `requests` tables that satisfy all 39 equations: a few dozen requests of all kinds, most
/// cells zero, as in published reports.
final class RandomTables {

  private static final String TABLE = "requests";

  private final Random random;
  private final Form form;

  RandomTables(long seed, Form form) {
    this.random = new Random(seed);
    this.form = form;
  }

  /// A consistent table.
  Map<CellAddress, Long> next() {
    var cells = new LinkedHashMap<CellAddress, Long>();
    FormTable table = form.table(TABLE).orElseThrow();
    var columns = table.rows().getFirst().columns().stream().map(FormTable.Column::name).toList();
    for (String column : columns.subList(0, columns.size() - 1)) {
      long handled = 0;
      for (String row : outcomes(table)) {
        long count = random.nextInt(4) == 0 ? random.nextInt(20) : 0;
        cells.put(at(row, column), count);
        handled += count;
      }
      long carried = random.nextInt(6);
      long brought = random.nextInt((int) Math.min(handled + carried, 5) + 1);
      cells.put(at("totalHandled", column), handled);
      cells.put(at("carriedForward", column), carried);
      cells.put(at("broughtForward", column), brought);
      cells.put(at("newlyReceived", column), handled + carried - brought);
    }
    for (FormTable.Row row : table.rows()) {
      long total = 0;
      for (String column : columns.subList(0, columns.size() - 1)) {
        total += cells.getOrDefault(at(row.name(), column), 0L);
      }
      cells.put(at(row.name(), "total"), total);
    }
    return cells;
  }

  /// The same table with this many different cells wrong, by a digit or by a few.
  Map<CellAddress, Long> spoil(Map<CellAddress, Long> cells, int howMany) {
    return spoil(cells, howMany, this::otherThan);
  }

  /// The same table with this many different cells wrong by one.
  Map<CellAddress, Long> spoilByOne(Map<CellAddress, Long> cells, int howMany) {
    return spoil(
        cells, howMany, right -> right == 0 || random.nextBoolean() ? right + 1 : right - 1);
  }

  private Map<CellAddress, Long> spoil(
      Map<CellAddress, Long> cells, int howMany, LongUnaryOperator otherThan) {
    var spoilt = new LinkedHashMap<>(cells);
    var left = new ArrayList<>(cells.keySet());
    for (int i = 0; i < howMany; i++) {
      CellAddress cell = left.remove(random.nextInt(left.size()));
      spoilt.put(cell, otherThan.applyAsLong(cells.getOrDefault(cell, 0L)));
    }
    return spoilt;
  }

  /// Another number that a slip of the pen would make of this one.
  long otherThan(long right) {
    while (true) {
      long wrong =
          switch (random.nextInt(4)) {
            case 0 -> right + 1 + random.nextInt(9);
            case 1 -> right - 1 - random.nextInt(9);
            case 2 -> right * 10 + random.nextInt(10);
            default -> right - right % 10 + random.nextInt(10);
          };
      if (wrong >= 0 && wrong != right) {
        return wrong;
      }
    }
  }

  /// A report that holds these cells.
  Report report(Map<CellAddress, Long> cells) {
    Report blank =
        ExampleReport.report(
            form.addresses().contains(new CellAddress("requests.other.total"))
                ? "requests.other.total 0"
                : "");
    var all = new LinkedHashMap<>(blank.cells());
    cells.forEach((address, value) ->
        all.put(
            address, CellValue.read(BigDecimal.valueOf(value), Source.inText(value + "", 1, 0))));
    return with(blank, all);
  }

  private static Report with(Report report, Map<CellAddress, CellValue> cells) {
    return new Report(
        report.title(),
        report.year(),
        report.form(),
        report.carrier(),
        report.signedOn(),
        report.publishedOn(),
        report.institution(),
        report.sections(),
        cells,
        report.narrative(),
        report.tables(),
        report.alteredWordings(),
        report.signature(),
        report.letter(),
        report.doubts());
  }

  private static List<String> outcomes(FormTable table) {
    return table.rows().stream()
        .map(FormTable.Row::name)
        .filter(row ->
            !List.of("newlyReceived", "broughtForward", "totalHandled", "carriedForward")
                .contains(row))
        .toList();
  }

  private static CellAddress at(String row, String column) {
    return CellAddress.of(TABLE, row, column);
  }
}
