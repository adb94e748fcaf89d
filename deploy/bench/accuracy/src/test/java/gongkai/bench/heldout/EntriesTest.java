package gongkai.bench.heldout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntriesTest {

  private record Written(MadeUpReport report, Entries entries) {}

  private static final List<Written> ALL = written();

  private static List<Written> written() {
    var all = new ArrayList<Written>();
    for (int i = 0; i < 300; i++) {
      MadeUpReport report = HeldOutReports.numbered(3_000_000 + i);
      all.add(new Written(report, Entries.of(report, new Random(i))));
    }
    return all;
  }

  @Test
  void everyCellHasANumberOrIsEmpty() {
    for (Written written : ALL) {
      PrintedReport printed = written.entries().printed("", new byte[0]);
      var all = new HashSet<>(printed.cells().keySet());
      all.addAll(printed.empty());
      assertEquals(new HashSet<>(written.report().facts().form().addresses()), all);
    }
  }

  @Test
  void onlyASlipChangesAFigureAndOnlyMoneyHasAFraction() {
    for (Written written : ALL) {
      for (Map.Entry<CellAddress, BigDecimal> cell : written.entries().cells().entrySet()) {
        BigDecimal meant = BigDecimal.valueOf(written.report().facts().figure(cell.getKey()));
        boolean same = meant.compareTo(cell.getValue().setScale(0, RoundingMode.DOWN)) == 0;
        assertEquals(!written.entries().slips().contains(cell.getKey()), same, cell::toString);
        assertTrue(
            cell.getValue().scale() == 0 || cell.getKey().column().equals("amount"),
            cell::toString);
      }
    }
  }

  @Test
  void oneReportOfThreeHasSlips() {
    long slipped = ALL.stream().filter(w -> !w.entries().slips().isEmpty()).count();
    assertTrue(slipped > 70 && slipped < 130, () -> slipped + " of " + ALL.size());
    ALL.forEach(w -> assertTrue(w.entries().slips().size() <= 3));
  }

  @Test
  void onlyZerosAreLeftOut() {
    long some = 0;
    for (Written written : ALL) {
      PrintedReport printed = written.entries().printed("", new byte[0]);
      some += printed.empty().isEmpty() ? 0 : 1;
      printed
          .empty()
          .forEach(cell -> assertEquals(0, written.report().facts().figure(cell), cell::toString));
    }
    assertTrue(some > 30, "left out in " + some);
  }
}
