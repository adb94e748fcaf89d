package gongkai.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.ConvertedLayout;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Program;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.TunedLayouts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

  @Test
  void whatAnotherHandConvertedToDocIsReadAsItWasPrinted() {
    assumeTrue(Program.SOFFICE.isInstalled(), Program.SOFFICE.need());
    Tally tally = measure("doc", 10);
    assertEquals(List.of(), tally.faults());
    assertEquals(tally.all().cells(), tally.all().right());
  }

  @Test
  void convertedFilesKeepTheOrderInWhichTheyWerePrinted() {
    List<ReportLayout> layouts = List.of(new Suffixed("a"), new Suffixed("b"));
    var set = new LayoutSet("", "", 0, MadeUpReport::numbered, layouts);
    var samples = set.print("text", 3, 20);
    var seen = new HashSet<String>();
    for (int i = 0; i < samples.size(); i++) {
      LayoutSet.Sample sample = samples.get(i);
      assertEquals(3 + i, sample.number());
      String expected = MadeUpReport.numbered(3 + i).author().name() + sample.layout().name();
      assertEquals(expected, new String(sample.printed().bytes(), UTF_8));
      seen.add(sample.layout().name());
    }
    assertEquals(Set.of("a", "b"), seen);
  }

  /// Prints the author's name, and puts its own behind it when all are printed.
  private record Suffixed(String name) implements ReportLayout {
    @Override
    public String format() {
      return "text";
    }

    @Override
    public PrintedReport print(MadeUpReport report, Random random) {
      return PrintedReport.whole("", report.author().name().getBytes(UTF_8), report);
    }

    @Override
    public List<PrintedReport> printAll(List<Order> orders) {
      return orders.stream()
          .map(order -> print(order.report(), order.random()))
          .map(p -> p.as((new String(p.bytes(), UTF_8) + name).getBytes(UTF_8)))
          .toList();
    }
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
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
    Tally tally = measure(format, 4);
    assertEquals(0, tally.all().silentlyWrong(), () -> String.join("\n", tally.faults()));
    assertTrue(tally.all().right() >= most * tally.all().cells(), tally.all()::toString);
  }

  @Test
  void theSameNumbersGiveTheSameFile() {
    for (ReportLayout layout : TunedLayouts.all()) {
      boolean timed = // POI and LibreOffice write down when they wrote
          layout.format().equals("xlsx") || layout instanceof ConvertedLayout;
      if (!timed && layout.missing().isEmpty()) {
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
            .with(
                new LayoutSet("验证集 Validation set", "", 0, MadeUpReport::numbered, List.of()),
                Map.of())
            .with(LayoutSet.validation(), Map.of(), Map.of("doc", "soffice is not installed"))
            .markdown();
    assertTrue(markdown.contains("| html | 2 | 0 |"), markdown);
    assertTrue(markdown.contains("Left out: `doc`, soffice is not installed."), markdown);
    assertTrue(markdown.contains("No layout of it was measured"), markdown);
  }

  @Test
  void aSetThatWasNotMeasuredAgainKeepsItsFigures() {
    var tunedOn =
        new AccuracyReport().with(LayoutSet.tunedOn(), Map.of("html", measure("html", 2)));
    var validation = new AccuracyReport().with(LayoutSet.validation(), Map.of());
    String both = validation.merged(tunedOn.markdown());
    assertTrue(both.startsWith(tunedOn.markdown()), both);
    assertEquals(both, tunedOn.merged(both));
  }
}
