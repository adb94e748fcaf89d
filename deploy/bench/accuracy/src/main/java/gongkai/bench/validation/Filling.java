package gongkai.bench.validation;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// What a clerk typed into the cells: nearly always the figure; where there is nothing to report
/// sometimes nothing or a stroke; in few documents a wrong number.
final class Filling {

  /// What may stand in a cell without a number.
  enum Empties {
    /// Each cell has its number.
    NONE,
    /// Strokes: where cells have no border, one with nothing in it cannot be told from none.
    STROKES,
    /// Nothing at all, or a stroke.
    ANY;

    private List<String> fillers() {
      return switch (this) {
        case NONE -> List.of();
        case STROKES -> List.of("—", "/", "-");
        case ANY -> List.of("", "—", "/", "", "-");
      };
    }
  }

  private final MadeUpReport report;
  private final Labels labels;
  private final Map<CellAddress, String> texts = new HashMap<>();
  private final Map<CellAddress, BigDecimal> cells = new HashMap<>();
  private final Set<CellAddress> empty = new HashSet<>();

  Filling(MadeUpReport report, Random source, Empties empties) {
    this.report = report;
    Random random = Chance.from(source);
    Facts facts = report.facts();
    facts.figures().forEach((cell, figure) -> cells.put(cell, BigDecimal.valueOf(figure)));
    if (random.nextInt(16) == 0) {
      slip(random);
    }
    List<String> fillers = empties.fillers();
    if (!fillers.isEmpty() && random.nextInt(4) == 0) {
      leaveEmpty(fillers.get(random.nextInt(fillers.size())), random);
    }
    labels = Labels.any(random);
    int manner = random.nextInt(12);
    boolean signs = random.nextInt(3) == 0;
    boolean decimals = random.nextInt(3) == 0;
    cells.forEach((cell, number) -> {
      String typed = typed(number, manner);
      if (signs && cell.column().equals("change") && number.signum() > 0) {
        typed = "+" + typed;
      }
      if (decimals && cell.path().equals("proactive.fees.amount")) {
        typed += ".00";
      }
      texts.put(cell, typed);
    });
  }

  private static String typed(BigDecimal number, int manner) {
    return manner == 0
        ? String.format(Locale.ROOT, "%,d", number.longValueExact())
        : number.toPlainString();
  }

  /// A total that was added up or typed wrong.
  private void slip(Random random) {
    FormTable requests = report.facts().form().table("requests").orElseThrow();
    FormTable.Row row = requests.rows().get(random.nextInt(requests.rows().size()));
    FormTable.Column total = row.columns().getLast();
    cells.computeIfPresent(
        requests.address(row, total),
        (cell, number) -> number.add(BigDecimal.valueOf(1L + random.nextInt(3))));
  }

  private void leaveEmpty(String filler, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> emptyWhere(filler, cell -> cell.path().startsWith("proactive.regulations."));
      case 1 -> emptyWhere(filler, cell -> cell.row().equals("carriedForward"));
      case 2 -> emptyWhere(filler, cell -> cell.column().equals("researchInstitution"));
      default ->
          emptyWhere(
              filler,
              cell -> cell.table().startsWith("litigation") || cell.row().equals("coercions"));
    }
  }

  private void emptyWhere(String filler, Predicate<CellAddress> nothingToReport) {
    for (CellAddress cell : report.facts().form().addresses()) {
      BigDecimal number = cells.get(cell);
      boolean regulations = cell.row().equals("regulations");
      if (number != null && nothingToReport.test(cell) && (regulations || number.signum() == 0)) {
        cells.remove(cell);
        empty.add(cell);
        texts.put(cell, filler);
      }
    }
  }

  /// What stands in a cell.
  String text(CellAddress cell) {
    return texts.getOrDefault(cell, "");
  }

  /// A label as this clerk spells it.
  String label(String official) {
    return labels.spelt(official);
  }

  /// The file, with what stands in it.
  PrintedReport printed(String extension, byte[] bytes) {
    return new PrintedReport(
        report.author().name() + report.year() + extension, bytes, cells, empty);
  }
}
