package gongkai.bench.printers;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Figures of a made-up report that satisfy every equation of the form.
///
/// @param form the form with its rows and columns in the order in which they are printed
/// @param figures one for every cell of the form
public record Facts(Form form, Map<CellAddress, Long> figures) {

  public Facts {
    figures = Map.copyOf(figures);
  }

  /// Figures of which none is zero where the equations allow it.
  public static Facts random(Form form, Random random) {
    return random(form, random, false);
  }

  /// Figures of which nine in ten are zero before they are added up, as in most reports.
  public static Facts sparse(Form form, Random random) {
    return random(form, random, true);
  }

  private static Facts random(Form form, Random random, boolean sparse) {
    Map<CellAddress, Long> figures = new HashMap<>();
    FormTable requests = form.table("requests").orElseThrow();
    List<FormTable.Column> columns = requests.rows().getFirst().columns();
    for (FormTable.Column column : columns.subList(0, 6)) {
      long handled = 0;
      for (FormTable.Row row : requests.rows().subList(2, requests.rows().size() - 2)) {
        long value = count(random.nextInt(10) == 0 ? 2000 : 40, random, sparse);
        figures.put(requests.address(row, column), value);
        handled += value;
      }
      long carried = count(30, random, sparse);
      long brought = Math.min(count(30, random, sparse), handled + carried);
      figures.put(CellAddress.of("requests", "totalHandled", column.name()), handled);
      figures.put(CellAddress.of("requests", "carriedForward", column.name()), carried);
      figures.put(CellAddress.of("requests", "broughtForward", column.name()), brought);
      figures.put(
          CellAddress.of("requests", "newlyReceived", column.name()), handled + carried - brought);
    }
    for (FormTable.Row row : requests.rows()) {
      figures.put(
          requests.address(row, columns.get(6)),
          sum(
              figures,
              requests.addresses().stream()
                  .filter(a -> a.row().equals(row.name()))
                  .limit(6)
                  .toList()));
    }
    for (FormTable table : form.tables().subList(2, 5)) {
      List<CellAddress> addresses = table.addresses();
      addresses.subList(0, 4).forEach(a -> figures.put(a, count(90, random, sparse)));
      figures.put(addresses.get(4), sum(figures, addresses.subList(0, 4)));
    }
    FormTable proactive = form.table("proactive").orElseThrow();
    proactive.addresses().forEach(a -> figures.put(a, count(20_000, random, sparse)));
    return new Facts(form, figures);
  }

  private static long count(int most, Random random, boolean sparse) {
    long value = 1L + random.nextInt(most);
    return sparse && random.nextInt(10) > 0 ? 0 : value;
  }

  private static long sum(Map<CellAddress, Long> figures, List<CellAddress> addresses) {
    return addresses.stream().mapToLong(a -> figures.getOrDefault(a, 0L)).sum();
  }

  /// The figure of a cell, 0 where the form has none.
  public long figure(CellAddress address) {
    return figures.getOrDefault(address, 0L);
  }

  /// The figure of a cell as digits.
  public String at(CellAddress address) {
    return String.valueOf(figure(address));
  }

  /// The same figures on a form with rows and columns in another order, each with its label.
  public Facts rearranged(Random random) {
    return new Facts(Rearrangement.of(form, random), figures);
  }
}
