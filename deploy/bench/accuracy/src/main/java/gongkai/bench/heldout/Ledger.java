package gongkai.bench.heldout;

import gongkai.bench.printers.Facts;
import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes up the figures of a report, so that every equation of the form holds.
final class Ledger {

  /// How much an office has to do: one in six has nothing, the rest little or much.
  private enum Pace {
    IDLE,
    QUIET,
    BUSY
  }

  private static final List<Pace> PACES =
      List.of(Pace.IDLE, Pace.QUIET, Pace.QUIET, Pace.QUIET, Pace.BUSY, Pace.BUSY);

  private final Form form;
  private final Dice dice;
  private final Pace pace;
  private final Map<CellAddress, Long> figures = new HashMap<>();

  private Ledger(Form form, Dice dice) {
    this.form = form;
    this.dice = dice;
    pace = dice.of(PACES);
  }

  /// Figures on a form.
  static Facts figures(Form form, Dice dice) {
    var ledger = new Ledger(form, dice);
    ledger.requests();
    ledger.cases();
    ledger.proactive();
    return new Facts(form, ledger.figures);
  }

  private void requests() {
    FormTable table = form.table("requests").orElseThrow();
    List<Column> columns = table.rows().getFirst().columns();
    List<Row> outcomes = table.rows().subList(2, table.rows().size() - 2);
    for (int i = 0; i < 6; i++) {
      String column = columns.get(i).name();
      long handled = 0;
      for (Row row : outcomes) {
        long figure = outcome(i == 0, row.name().equals("granted"));
        figures.put(table.address(row, columns.get(i)), figure);
        handled += figure;
      }
      long carried = outcome(i == 0, false);
      long brought = Math.min(outcome(i == 0, false), handled + carried);
      put("requests", "newlyReceived", column, handled + carried - brought);
      put("requests", "broughtForward", column, brought);
      put("requests", "totalHandled", column, handled);
      put("requests", "carriedForward", column, carried);
    }
    for (Row row : table.rows()) {
      long sum =
          row.columns().subList(0, 6).stream()
              .mapToLong(column -> figures.getOrDefault(table.address(row, column), 0L))
              .sum();
      figures.put(table.address(row, columns.get(6)), sum);
    }
  }

  private long outcome(boolean people, boolean granted) {
    return switch (pace) {
      case IDLE -> 0;
      case QUIET ->
          people && (granted || dice.onceIn(4))
              ? dice.between(1, granted ? 25 : 7)
              : dice.onceIn(16) ? dice.between(1, 3) : 0;
      case BUSY ->
          people
              ? dice.between(granted ? 20 : 1, granted ? 460 : 70)
              : dice.onceIn(2) ? dice.between(1, 19) : 0;
    };
  }

  private void cases() {
    for (FormTable table : form.tables().subList(2, 5)) {
      long sum = 0;
      for (CellAddress address : table.addresses().subList(0, 4)) {
        long figure =
            switch (pace) {
              case IDLE -> 0;
              case QUIET -> dice.onceIn(6) ? dice.between(1, 4) : 0;
              case BUSY -> dice.onceIn(3) ? 0 : dice.between(1, 48);
            };
        figures.put(address, figure);
        sum += figure;
      }
      figures.put(table.addresses().get(4), sum);
    }
  }

  private void proactive() {
    FormTable table = form.table("proactive").orElseThrow();
    for (Row row : table.rows()) {
      for (Column column : row.columns()) {
        figures.put(table.address(row, column), published(row.name(), column.name()));
      }
    }
    order("normativeDocuments", "issued", "inForce");
    order("normativeDocuments", "made", "totalDisclosed");
  }

  private long published(String row, String column) {
    if (row.equals("regulations") && !dice.onceIn(20)) {
      return 0;
    }
    return switch (column) {
      case "issued", "made", "disclosed", "repealed" -> dice.onceIn(3) ? 0 : dice.between(1, 16);
      case "inForce", "totalDisclosed" -> dice.onceIn(4) ? 0 : dice.between(1, 190);
      case "previousItems" -> dice.onceIn(4) ? 0 : dice.between(1, 320);
      case "change" -> dice.onceIn(2) ? 0 : dice.between(-24, 40);
      case "items" -> dice.onceIn(3) ? 0 : dice.between(1, 240);
      case "amount" -> dice.onceIn(3) ? 0 : dice.between(1, 9_000);
      default -> pace == Pace.IDLE || dice.onceIn(4) ? 0 : dice.between(1, 24_000);
    };
  }

  /// What an office issues within a year is in force at its end.
  private void order(String row, String part, String whole) {
    var below = CellAddress.of("proactive", row, part);
    var above = CellAddress.of("proactive", row, whole);
    if (figures.containsKey(below) && figures.containsKey(above)) {
      figures.merge(above, figures.getOrDefault(below, 0L), Long::sum);
    }
  }

  private void put(String table, String row, String column, long figure) {
    figures.put(CellAddress.of(table, row, column), figure);
  }
}
