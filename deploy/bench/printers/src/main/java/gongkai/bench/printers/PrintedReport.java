package gongkai.bench.printers;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// A file, and what stands in it.
///
/// @param name the file's name
/// @param bytes its content
/// @param cells the number printed in each cell
/// @param empty cells that stand there with nothing or a filler (—, /) in them, so that no number
///   may be shown; a cell that is in neither was left out
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record PrintedReport(
    String name, byte[] bytes, Map<CellAddress, BigDecimal> cells, Set<CellAddress> empty) {

  public PrintedReport {
    cells = Map.copyOf(cells);
    empty = Set.copyOf(empty);
    if (!Collections.disjoint(cells.keySet(), empty)) {
      throw new IllegalArgumentException("a cell with a number is not empty");
    }
  }

  /// A file that holds every cell of the report.
  public static PrintedReport whole(String name, byte[] bytes, MadeUpReport report) {
    return part(name, bytes, report, cell -> true);
  }

  /// A file that holds some cells of the report.
  public static PrintedReport part(
      String name, byte[] bytes, MadeUpReport report, Predicate<CellAddress> holds) {
    var cells = new HashMap<CellAddress, BigDecimal>();
    report
        .facts()
        .figures()
        .forEach((cell, figure) -> {
          if (holds.test(cell)) {
            cells.put(cell, BigDecimal.valueOf(figure));
          }
        });
    return new PrintedReport(name, bytes, cells, Set.of());
  }

  /// The same report in another file.
  public PrintedReport as(byte[] converted) {
    return new PrintedReport(name, converted, cells, empty);
  }
}
