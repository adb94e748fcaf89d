package gongkai.bench.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class PageLayoutsTest {

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int REPORTS = 4;

  @Test
  void everyFormatHasSeveralLayoutsOfDifferentNames() {
    Map<String, Long> formats =
        PageLayouts.all().stream()
            .collect(Collectors.groupingBy(ReportLayout::format, Collectors.counting()));
    List.of("pdf", "pdf-unruled", "docx", "xlsx", "doc", "picture-200", "picture-150", "ofd")
        .forEach(format -> assertTrue(formats.getOrDefault(format, 0L) >= 3, format));
    var names = new HashSet<String>();
    PageLayouts.all().forEach(layout -> assertTrue(names.add(layout.name()), layout.name()));
  }

  @Test
  void everyCellHasANumberOrIsEmpty() {
    for (int number = 0; number < 40; number++) {
      MadeUpReport report = MadeUpReport.numbered(number);
      FilledCells filling = FilledCells.of(report, new Random(number));
      var all = new HashSet<>(filling.cells().keySet());
      all.addAll(filling.empty());
      assertEquals(new HashSet<>(report.facts().form().addresses()), all);
    }
  }

  @Test
  void drawnPdfsHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    for (ReportLayout layout : PageLayouts.all()) {
      if (!(layout instanceof PdfLayout) || layout.missing().isPresent()) {
        continue;
      }
      for (int number = 0; number < REPORTS; number++) {
        PrintedReport printed = print(layout, number);
        try (var document = Loader.loadPDF(printed.bytes())) {
          assertHolds(printed, numbers(new PDFTextStripper().getText(document)));
        }
      }
    }
  }

  @Test
  void wordDocumentsHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    for (ReportLayout layout : of("docx")) {
      for (int number = 0; number < REPORTS; number++) {
        PrintedReport printed = print(layout, number);
        var text = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(printed.bytes()))) {
          collect(document.getTables(), text);
        }
        assertHolds(printed, numbers(String.join(" ", text)));
      }
    }
  }

  private static void collect(List<XWPFTable> tables, List<String> text) {
    tables.stream()
        .flatMap(table -> table.getRows().stream())
        .flatMap(row -> row.getTableCells().stream())
        .forEach(cell -> {
          cell.getParagraphs().forEach(paragraph -> text.add(paragraph.getText()));
          collect(cell.getTables(), text);
        });
  }

  @Test
  void workbooksHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    for (ReportLayout layout : of("xlsx")) {
      for (int number = 0; number < REPORTS; number++) {
        PrintedReport printed = print(layout, number);
        var text = new StringBuilder();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(printed.bytes()))) {
          for (Sheet sheet : book) {
            for (Row row : sheet) {
              row.forEach(cell -> text.append(' ').append(text(cell)));
            }
          }
        }
        assertHolds(printed, numbers(text.toString()));
      }
    }
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? Long.toString(Math.round(cell.getNumericCellValue()))
        : cell.getStringCellValue();
  }

  @Test
  void theSameNumberGivesTheSameFile() {
    for (ReportLayout layout : PageLayouts.all()) {
      boolean converted = layout instanceof WordLayout word && !word.ending().equals("docx");
      boolean slow = layout instanceof PictureLayout picture && picture.scan().dpi() > 150;
      if (converted || slow || layout.missing().isPresent()) {
        continue;
      }
      PrintedReport one = print(layout, 5);
      PrintedReport other = print(layout, 5);
      assertEquals(one.cells(), other.cells(), layout.name());
      assertEquals(one.empty(), other.empty(), layout.name());
      assertTrue(Arrays.equals(one.bytes(), other.bytes()), layout.name());
    }
  }

  private static List<ReportLayout> of(String format) {
    return PageLayouts.all().stream().filter(layout -> layout.format().equals(format)).toList();
  }

  private static PrintedReport print(ReportLayout layout, int number) {
    MadeUpReport report = MadeUpReport.numbered(number);
    return layout.print(
        number % 2 == 0 ? report : report.rearranged(new Random(number)), new Random(number));
  }

  private static Map<String, Long> numbers(String text) {
    return DIGITS
        .matcher(text.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""))
        .results()
        .collect(Collectors.groupingBy(found -> found.group(), Collectors.counting()));
  }

  private static void assertHolds(PrintedReport printed, Map<String, Long> found) {
    var wanted = new HashMap<String, Long>();
    printed.cells().values().forEach(v -> wanted.merge(v.toPlainString(), 1L, Long::sum));
    wanted.forEach((number, times) ->
        assertTrue(
            found.getOrDefault(number, 0L) >= times,
            () -> printed.name() + " holds " + number + " less than " + times + " times"));
  }

  /// The other tests pass over layouts whose programs are missing; this one is skipped in sight.
  @Test
  void everyLayoutCanBePrintedHere() {
    PageLayouts.all()
        .forEach(
            layout -> assumeTrue(layout.missing().isEmpty(), () -> layout.missing().orElse("")));
  }
}
