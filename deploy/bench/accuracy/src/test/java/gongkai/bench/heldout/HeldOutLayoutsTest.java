package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class HeldOutLayoutsTest {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  /// Those of the first reports that have the most to print.
  private static final List<MadeUpReport> REPORTS =
      IntStream.range(3_000_000, 3_000_060)
          .mapToObj(HeldOutReports::numbered)
          .filter(
              report -> report.facts().figures().values().stream().filter(f -> f != 0).count() > 60)
          .limit(3)
          .toList();

  @Test
  void everyFormatHasSeveralLayoutsOfDifferentNames() {
    Map<String, Long> formats =
        HeldOutLayouts.all().stream()
            .collect(Collectors.groupingBy(ReportLayout::format, Collectors.counting()));
    List.of("html", "text", "markdown", "docx", "doc", "xlsx", "pdf", "pdf-unruled", "ofd")
        .forEach(format -> assertTrue(formats.getOrDefault(format, 0L) >= 3, format));
    List.of("picture-200", "picture-150")
        .forEach(format -> assertTrue(formats.getOrDefault(format, 0L) >= 2, format));
    var names = new HashSet<String>();
    HeldOutLayouts.all().forEach(layout -> assertTrue(names.add(layout.name()), layout.name()));
  }

  @Test
  void webPagesHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    assertHolds("html", HeldOutLayoutsTest::page);
  }

  private static String page(PrintedReport printed) {
    Charset charset = printed.name().startsWith("html-old") ? Charset.forName("GBK") : UTF_8;
    return new String(printed.bytes(), charset)
        .replaceAll("(?i)</?(td|tr|table|section|p|br|div)\\b[^>]*>", " ")
        .replaceAll("<[^>]*>", "");
  }

  @Test
  void textsHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    assertHolds("text", printed -> new String(printed.bytes(), UTF_8));
    assertHolds(
        "markdown", printed -> new String(printed.bytes(), UTF_8).replaceAll("<[^>]*>", " "));
  }

  @Test
  void documentsHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    assertHolds(
        "docx",
        printed -> {
          var text = new StringBuilder();
          try (var document = new XWPFDocument(new ByteArrayInputStream(printed.bytes()))) {
            document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .forEach(cell -> text.append(cell).append(' '));
          }
          return text.toString();
        });
    assertHolds(
        "doc",
        printed -> {
          try (var document = new WordExtractor(new ByteArrayInputStream(printed.bytes()))) {
            return document.getText();
          }
        });
  }

  @Test
  void workbooksHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    assertHolds(
        "xlsx",
        printed -> {
          var text = new StringBuilder();
          try (var book = new XSSFWorkbook(new ByteArrayInputStream(printed.bytes()))) {
            book.forEach(sheet ->
                sheet.forEach(row ->
                    row.forEach(cell ->
                        text.append(' ')
                            .append(
                                cell.getCellType() == CellType.NUMERIC
                                    ? Long.toString(Math.round(cell.getNumericCellValue()))
                                    : cell.getStringCellValue()))));
          }
          return text.toString();
        });
  }

  @Test
  void pagesHoldEveryNumberAsOftenAsItIsPrinted() throws IOException {
    TextOf text =
        printed -> {
          try (var document = Loader.loadPDF(printed.bytes())) {
            return new PDFTextStripper().getText(document);
          }
        };
    assertHolds("pdf", text);
    assertHolds("pdf-unruled", text);
  }

  /// A piece of text may be one letter, so that what stands side by side is not told.
  @Test
  void packagesHoldAllDigitsThatArePrinted() throws IOException {
    for (PrintedReport printed : printed("ofd")) {
      var text = new StringBuilder();
      try (var zip = new ZipInputStream(new ByteArrayInputStream(printed.bytes()))) {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().endsWith("Content.xml")) {
            text.append(new String(zip.readAllBytes(), UTF_8).replaceAll("<[^>]*>", ""));
          }
        }
      }
      String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
      String cells = String.join("", wanted(printed));
      for (char digit = '0'; digit <= '9'; digit++) {
        assertTrue(count(plain, digit) >= count(cells, digit), printed.name() + " " + digit);
      }
    }
  }

  private static long count(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }

  @Test
  void picturesAreOneForEachPage() throws IOException {
    for (ReportLayout layout : layouts("picture-150")) {
      if (layout.missing().isEmpty()) {
        PrintedReport printed = layout.print(REPORTS.getFirst(), new Random(1));
        try (var document = Loader.loadPDF(printed.bytes())) {
          assertTrue(document.getNumberOfPages() > 1);
          for (var page : document.getPages()) {
            var names = new ArrayList<>();
            page.getResources().getXObjectNames().forEach(names::add);
            assertEquals(1, names.size());
          }
        }
      }
    }
  }

  @Test
  void theSameRandomNumbersGiveTheSameFigures() {
    for (ReportLayout layout : HeldOutLayouts.all()) {
      if (!(layout instanceof Converted)) {
        PrintedReport one = layout.print(REPORTS.getFirst(), new Random(5));
        PrintedReport other = layout.print(REPORTS.getFirst(), new Random(5));
        assertEquals(one.cells(), other.cells(), layout.name());
        assertEquals(one.empty(), other.empty(), layout.name());
      }
    }
  }

  /// The other tests pass over layouts whose programs are missing; this one is skipped in sight.
  @Test
  void everyLayoutCanBePrintedHere() {
    HeldOutLayouts.all()
        .forEach(
            layout -> assumeTrue(layout.missing().isEmpty(), () -> layout.missing().orElse("")));
  }

  private interface TextOf {
    String in(PrintedReport printed) throws IOException;
  }

  private static void assertHolds(String format, TextOf text) throws IOException {
    for (PrintedReport printed : printed(format)) {
      String plain =
          Normalizer.normalize(text.in(printed), Normalizer.Form.NFKC)
              .replaceAll("(?<=[0-9]),(?=[0-9]{3})", "");
      Map<String, Long> found =
          NUMBER
              .matcher(plain)
              .results()
              .collect(Collectors.groupingBy(match -> match.group(), Collectors.counting()));
      var times = new HashMap<String, Long>();
      wanted(printed).forEach(number -> times.merge(number, 1L, Long::sum));
      times.forEach((number, many) ->
          assertTrue(
              found.getOrDefault(number, 0L) >= many,
              () -> printed.name() + " holds " + number + " less than " + many + " times"));
    }
  }

  private static List<String> wanted(PrintedReport printed) {
    return printed.cells().values().stream().map(n -> n.abs().toPlainString()).toList();
  }

  private static List<ReportLayout> layouts(String format) {
    return HeldOutLayouts.all().stream().filter(l -> l.format().equals(format)).toList();
  }

  private static List<PrintedReport> printed(String format) {
    var printed = new ArrayList<PrintedReport>();
    for (ReportLayout layout : layouts(format)) {
      if (layout.missing().isEmpty()) {
        var orders =
            REPORTS.stream().map(r -> new ReportLayout.Order(r, new Random(r.year()))).toList();
        printed.addAll(layout.printAll(orders));
      }
    }
    return printed;
  }
}
