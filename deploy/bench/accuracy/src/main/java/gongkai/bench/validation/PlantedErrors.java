package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.extract.report.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Errors that an author made: clearly printed figures that break an equation, as a slip of the
/// keyboard leaves them. What is printed is what has to be read.
final class PlantedErrors {

  private PlantedErrors() {}

  /// The wrong figures of a report, one to three.
  static Map<CellAddress, Long> in(Facts facts, Random random) {
    List<CellAddress> cells =
        facts.form().addresses().stream()
            .filter(address -> !address.table().equals("proactive"))
            .toList();
    var wrong = new TreeMap<CellAddress, Long>();
    int many = 1 + random.nextInt(3);
    while (wrong.size() < many) {
      CellAddress cell = cells.get(random.nextInt(cells.size()));
      wrong.put(cell, slip(facts.figure(cell), random));
    }
    return wrong;
  }

  private static long slip(long figure, Random random) {
    long slipped =
        switch (random.nextInt(5)) {
          case 0 -> figure + 1;
          case 1 -> figure * 10; // a zero too many
          case 2 -> figure / 10; // a digit too few
          case 3 -> Long.parseLong(new StringBuilder().append(figure).reverse().toString());
          default -> figure + 1 + random.nextInt(30);
        };
    return slipped == figure ? figure + 2 : slipped;
  }

  static Facts planted(Facts facts, Map<CellAddress, Long> wrong) {
    var figures = new HashMap<>(facts.figures());
    figures.putAll(wrong);
    return new Facts(facts.form(), figures);
  }
}
