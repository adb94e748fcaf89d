package gongkai.extract.engine;

import gongkai.extract.form.Form;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Figures of a made-up report that satisfy every equation of the form, none of them zero where the
/// equations allow it.
record Facts(Form form, Map<CellAddress, Long> figures) {

  static Facts random(Form form, Random random) {
    Map<CellAddress, Long> figures = new HashMap<>();
    FormTable requests = form.table("requests").orElseThrow();
    List<FormTable.Column> columns = requests.rows().getFirst().columns();
    for (FormTable.Column column : columns.subList(0, 6)) {
      long handled = 0;
      for (FormTable.Row row : requests.rows().subList(2, requests.rows().size() - 2)) {
        long value = 1L + random.nextInt(random.nextInt(10) == 0 ? 2000 : 40);
        figures.put(requests.address(row, column), value);
        handled += value;
      }
      long carried = 1L + random.nextInt(30);
      long brought = 1L + random.nextInt(30);
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
      addresses.subList(0, 4).forEach(a -> figures.put(a, 1L + random.nextInt(90)));
      figures.put(addresses.get(4), sum(figures, addresses.subList(0, 4)));
    }
    FormTable proactive = form.table("proactive").orElseThrow();
    proactive.addresses().forEach(a -> figures.put(a, 1L + random.nextInt(20_000)));
    return new Facts(form, figures);
  }

  private static long sum(Map<CellAddress, Long> figures, List<CellAddress> addresses) {
    return addresses.stream().mapToLong(a -> figures.getOrDefault(a, 0L)).sum();
  }

  String at(CellAddress address) {
    return String.valueOf(figures.getOrDefault(address, 0L));
  }
}
