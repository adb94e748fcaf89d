package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Narrative;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Statement;
import gongkai.bench.printers.TunedLayouts;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static MadeUpReport with(MadeUpReport report, List<Statement> statements) {
    Narrative n = report.narrative();
    return new MadeUpReport(
        report.author(),
        report.year(),
        report.facts(),
        new Narrative(n.overview(), n.problems(), n.matters(), n.closing(), statements));
  }

  /// Counts a report as if its text stated this instead of what it states.
  private static Tally counted(MadeUpReport report, List<Statement> statements) {
    PrintedReport printed = TunedLayouts.all().getFirst().print(report, new Random(1));
    Reading reading = Extractor.standard().extract(new Submission(printed.name(), printed.bytes()));
    var tally = new Tally();
    tally.add(with(report, statements), printed, reading, 1, "test");
    return tally;
  }

  @Test
  void aStatedQuantityWithAnotherValueIsWrong() {
    MadeUpReport report = MadeUpReport.numbered(1);
    List<Statement> stated = report.narrative().statements();
    var altered =
        stated.stream()
            .map(s ->
                s.equals(stated.getFirst())
                    ? new Statement(s.quantity(), s.value().add(BigDecimal.ONE))
                    : s)
            .toList();
    Tally tally = counted(report, altered);
    assertEquals(1, tally.untrue(), tally.faults()::toString);
    assertEquals(0, tally.invented());
    assertEquals(stated.size() - 1, tally.found());
  }

  @Test
  void aQuantityThatNoSentenceStatesIsInvented() {
    MadeUpReport report = MadeUpReport.numbered(1);
    List<Statement> stated = report.narrative().statements();
    Tally tally = counted(report, stated.subList(1, stated.size()));
    assertEquals(1, tally.invented(), tally.faults()::toString);
    assertEquals(0, tally.untrue());
  }

  @Test
  void aNumberInAnEmptyCellIsWrongAndABlankIsRight() {
    var count = new CellCount();
    Source somewhere = Source.inText("7", 1, 0);
    assertTrue(count.empty(CellValue.read(BigDecimal.ZERO, somewhere)));
    assertFalse(count.empty(CellValue.blank(somewhere)));
    assertFalse(count.empty(CellValue.dash(somewhere)));
    assertFalse(count.empty(CellValue.absent()));
    assertEquals(4, count.cells());
    assertEquals(2, count.right());
    assertEquals(1, count.missed());
    assertEquals(1, count.wrong());
    assertEquals(1, count.silentlyWrong());
  }
}
