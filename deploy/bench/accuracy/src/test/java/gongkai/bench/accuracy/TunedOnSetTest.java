package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.TunedLayouts;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The short edition of the bench, on the layouts that the readers were tuned on.
class TunedOnSetTest {

  private static final int DOCUMENTS = 20;

  private static Tally measure(String format, int documents) {
    return LayoutSet.tunedOn().measure(format, documents, (what, printed) -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "text", "markdown", "docx", "xlsx", "xls", "ofd", "pdf"})
  void everyCellFigureAndNameIsReadAsItWasPrinted(String format) {
    Tally tally = measure(format, DOCUMENTS);
    assertEquals(List.of(), tally.faults());
    assertEquals(tally.all().cells(), tally.all().right());
    assertEquals(tally.statements(), tally.found());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text-damaged", "markdown-damaged"})
  void aLostColumnMakesNoFigureSilentlyWrong(String format) {
    Tally tally = measure(format, DOCUMENTS);
    assertEquals(0, tally.all().silentlyWrong(), () -> String.join("\n", tally.faults()));
    assertEquals(0, tally.refused());
  }

  @Test
  void tablesWithoutLinesMakeNoFigureSilentlyWrong() {
    Tally tally = measure("pdf-unruled", 60);
    assertEquals(0, tally.all().silentlyWrong(), () -> String.join("\n", tally.faults()));
    assertTrue(tally.all().right() > 0.99 * tally.all().cells(), tally.all()::toString);
  }

  /// Among the first four of each are tables with double borders.
  @ParameterizedTest
  @CsvSource({"picture-200, 0.999", "picture-150, 0.995"})
  void badScansMakeNoFigureSilentlyWrongAndNearlyAllAreRead(String format, double most) {
    assumeTrue(OutlinedLetters.available(), "fonts-noto-cjk is not installed");
    Tally tally = measure(format, 4);
    assertEquals(0, tally.all().silentlyWrong(), () -> String.join("\n", tally.faults()));
    assertTrue(tally.all().right() >= most * tally.all().cells(), tally.all()::toString);
  }

  @Test
  void theSameNumbersGiveTheSameFile() {
    for (ReportLayout layout : TunedLayouts.all()) {
      boolean pictures = layout.format().startsWith("picture");
      boolean timed = layout.format().equals("xlsx"); // POI writes down when it wrote
      if (!timed && (!pictures || OutlinedLetters.available())) {
        var report = MadeUpReport.numbered(1);
        assertArrayEquals(
            layout.print(report, new Random(1)).bytes(),
            layout.print(report, new Random(1)).bytes(),
            layout.format() + " " + layout.name());
      }
    }
  }

  @Test
  void theReportSaysWhatWasNotMeasured() {
    String markdown =
        new AccuracyReport()
            .with(LayoutSet.tunedOn(), Map.of("html", measure("html", 2)))
            .with(new LayoutSet("留出集 Held-out set", "", 0, List.of()), Map.of())
            .markdown();
    assertTrue(markdown.contains("| html | 2 | 0 |"), markdown);
    assertTrue(markdown.contains("No layout of it was measured"), markdown);
  }
}
