package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// What an author writes into the cells of the form: mostly the figures, at times nothing, a filler
/// or a slip of the pen.
///
/// @param texts what stands in each cell
/// @param cells the number that stands there
/// @param empty the cells in which no number stands
record FilledCells(
    Map<CellAddress, String> texts, Map<CellAddress, BigDecimal> cells, Set<CellAddress> empty) {

  private static final List<String> FILLERS = List.of("", "", "—", "/");

  static FilledCells of(MadeUpReport report, Random random) {
    var texts = new HashMap<CellAddress, String>();
    var cells = new HashMap<CellAddress, BigDecimal>();
    var empty = new HashSet<CellAddress>();
    boolean commas = random.nextInt(12) == 0;
    var addresses = new ArrayList<>(report.facts().form().addresses());
    for (CellAddress address : addresses) {
      put(address, report.facts().figure(address), commas, texts, cells);
    }
    Collections.shuffle(addresses, random);
    int left = 0;
    if (random.nextInt(6) == 0) {
      left = 2 + random.nextInt(7);
      String filler = FILLERS.get(random.nextInt(FILLERS.size()));
      for (CellAddress address : addresses.subList(0, left)) {
        texts.put(address, filler);
        cells.remove(address);
        empty.add(address);
      }
    }
    if (random.nextInt(9) == 0) {
      CellAddress address = addresses.get(left);
      put(address, slip(report.facts().figure(address), random), commas, texts, cells);
    }
    return new FilledCells(texts, cells, empty);
  }

  private static void put(
      CellAddress address,
      long figure,
      boolean commas,
      Map<CellAddress, String> texts,
      Map<CellAddress, BigDecimal> cells) {
    texts.put(address, commas ? String.format(Locale.ROOT, "%,d", figure) : Long.toString(figure));
    cells.put(address, BigDecimal.valueOf(figure));
  }

  /// A number that people write instead of the one they mean.
  private static long slip(long figure, Random random) {
    String digits = Long.toString(figure);
    return switch (random.nextInt(3)) {
      case 0 -> figure + 1 + random.nextInt(3);
      case 1 -> Long.parseLong(digits + random.nextInt(10));
      default -> Long.parseLong(new StringBuilder(digits).reverse().toString());
    };
  }

  String text(CellAddress address) {
    return texts.getOrDefault(address, "");
  }

  PrintedReport printed(String name, byte[] bytes) {
    return new PrintedReport(name, bytes, cells, empty);
  }
}
