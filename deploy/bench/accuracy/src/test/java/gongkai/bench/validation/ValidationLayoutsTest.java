package gongkai.bench.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.Program;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.printers.ReportLayout.Order;
import gongkai.bench.validation.Manuscript.Block;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ValidationLayoutsTest {

  private static final List<String> FORMATS =
      List.of(
          "html",
          "text",
          "markdown",
          "docx",
          "doc",
          "xlsx",
          "ofd",
          "pdf",
          "pdf-unruled",
          "picture-200",
          "picture-150");

  /// Formats that other programs, or the clock, have a hand in.
  private static final Set<String> NOT_BYTE_BY_BYTE =
      Set.of("doc", "xlsx", "pdf", "pdf-unruled", "picture-200", "picture-150");

  @Test
  void everyFormatHasTwoLayoutsAtLeast() {
    Map<String, Long> many =
        ValidationLayouts.all().stream()
            .collect(Collectors.groupingBy(ReportLayout::format, Collectors.counting()));
    assertEquals(Set.copyOf(FORMATS), many.keySet());
    many.forEach((format, layouts) -> assertTrue(layouts >= 2, format));
  }

  @Test
  void noTwoLayoutsOfAFormatHaveOneName() {
    var names = new HashSet<String>();
    for (ReportLayout layout : ValidationLayouts.all()) {
      assertTrue(names.add(layout.format() + " " + layout.name()), layout.name());
    }
  }

  @Test
  void theSameNumbersGiveTheSameFile() {
    MadeUpReport report = ValidationReports.numbered(7);
    for (ReportLayout layout : ValidationLayouts.all()) {
      if (!NOT_BYTE_BY_BYTE.contains(layout.format()) && layout.missing().isEmpty()) {
        PrintedReport one = layout.print(report, new Random(5));
        PrintedReport other = layout.print(report, new Random(5));
        assertArrayEquals(one.bytes(), other.bytes(), layout.format() + " " + layout.name());
        assertEquals(one.cells(), other.cells());
        assertEquals(one.empty(), other.empty());
      }
    }
  }

  @Test
  void everyCellOfTheFormHoldsANumberOrIsEmpty() {
    int empties = 0;
    for (int number = 0; number < 200; number++) {
      MadeUpReport report = ValidationReports.numbered(number);
      PrintedReport printed =
          Manuscript.of(report, new Random(number)).printed("txt", new byte[0], new Random(1));
      var cells = new HashSet<>(printed.cells().keySet());
      cells.addAll(printed.empty());
      assertEquals(Set.copyOf(report.facts().form().addresses()), cells);
      printed
          .cells()
          .forEach((cell, figure) -> {
            long whole = report.facts().figure(cell);
            assertEquals(whole, figure.longValue(), cell::path);
            assertTrue(cell.column().equals("amount") || figure.scale() == 0, cell::path);
          });
      empties += printed.empty().isEmpty() ? 0 : 1;
    }
    assertTrue(empties > 20 && empties < 100, "of 200 reports with empty cells: " + empties);
  }

  @Test
  void everyTableCoversItsPlacesOnceAndShowsEveryFigure() {
    for (int number = 0; number < 200; number++) {
      var manuscript = Manuscript.of(ValidationReports.numbered(number), new Random(number));
      var texts =
          manuscript.blocks().stream()
              .filter(Block.Table.class::isInstance)
              .flatMap(block -> ((Block.Table) block).grid().placed().stream())
              .filter(placed -> placed.cell().kind() == Grid.Kind.FIGURE)
              .map(placed -> placed.cell().text())
              .sorted()
              .toList();
      var figures = manuscript.figures();
      var expected =
          manuscript.report().facts().form().addresses().stream()
              .map(figures::text)
              .sorted()
              .toList();
      assertEquals(expected, texts);
    }
  }

  @Test
  void severalDocumentsGoThroughLibreOfficeInOneGo() {
    ReportLayout doc =
        ValidationLayouts.all().stream()
            .filter(layout -> layout.format().equals("doc"))
            .findFirst()
            .orElseThrow();
    assumeTrue(doc.missing().isEmpty(), () -> doc.missing().orElseThrow());
    var files =
        doc.printAll(
            List.of(
                new Order(ValidationReports.numbered(1), new Random(1)),
                new Order(ValidationReports.numbered(2), new Random(2))));
    assertEquals(2, files.size());
    byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    for (PrintedReport file : files) {
      assertArrayEquals(compound, Arrays.copyOf(file.bytes(), 4));
    }
  }

  @Test
  void aLayoutSaysWhatItMisses() {
    for (ReportLayout layout : ValidationLayouts.all()) {
      layout.missing().ifPresent(why -> assertTrue(why.contains("apt-get install"), why));
    }
    assertTrue(Program.SOFFICE.need().contains("libreoffice-writer"));
  }
}
