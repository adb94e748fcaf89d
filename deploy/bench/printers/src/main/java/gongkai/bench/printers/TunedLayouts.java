package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.PdfStyle.Borders;
import gongkai.bench.printers.PicturePrinter.Container;
import gongkai.bench.printers.Printer.Layout;
import gongkai.extract.form.FormTable;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The layouts that were looked at while the readers were written. Half of the reports have rows
/// and columns rearranged.
public final class TunedLayouts {

  private record Named(String format, String name, Print printing) implements ReportLayout {
    @Override
    public PrintedReport print(MadeUpReport report, Random random) {
      return printing.print(report, random);
    }

    @Override
    public Optional<String> missing() {
      boolean letters = format.startsWith("picture") && !OutlinedLetters.available();
      return letters ? Optional.of(OutlinedLetters.MISSING) : Optional.empty();
    }
  }

  @FunctionalInterface
  private interface Print {
    PrintedReport print(MadeUpReport report, Random random);
  }

  @FunctionalInterface
  private interface WholePrint {
    byte[] print(MadeUpReport report, Random random);
  }

  @FunctionalInterface
  private interface SheetsPrint {
    byte[] print(List<FormSheets.Piece> pieces, Random random);
  }

  private TunedLayouts() {}

  /// All of them.
  public static List<ReportLayout> all() {
    var layouts = new ArrayList<ReportLayout>();
    layouts.add(characters("html", "plain", Layout.HTML));
    layouts.add(sheets("html", "merged", (pieces, r) -> new HtmlPrinter(r).print(pieces)));
    for (Layout layout : List.of(Layout.TABS, Layout.LINES, Layout.SPACES)) {
      layouts.add(characters("text", layout.name(), layout));
      layouts.add(damaged("text-damaged", layout.name(), layout));
    }
    layouts.add(characters("markdown", "pipes", Layout.PIPES));
    layouts.add(damaged("markdown-damaged", "pipes", Layout.PIPES));
    ReportLayout docx = sheets("docx", "docx", (pieces, r) -> new DocxPrinter(r).print(pieces));
    layouts.add(docx);
    layouts.add(new ConvertedLayout(docx, "docx", "doc", "doc"));
    layouts.add(
        sheets(
            "xlsx",
            "xlsx",
            (pieces, r) -> new SpreadsheetPrinter(new XSSFWorkbook(), r).print(pieces)));
    layouts.add(
        sheets(
            "xls",
            "xls",
            (pieces, r) -> new SpreadsheetPrinter(new HSSFWorkbook(), r).print(pieces)));
    layouts.add(sheets("ofd", "ofd", (pieces, r) -> new OfdPrinter(r).print(pieces)));
    for (Borders borders : Borders.values()) {
      String format = borders == Borders.NONE ? "pdf-unruled" : "pdf";
      layouts.add(
          whole(format, borders.name(), (report, r) -> new PdfPrinter(report, r, borders).print()));
    }
    ReportLayout paged = sheets("pdf", "docx", (pieces, r) -> DocxPrinter.paged(r).print(pieces));
    layouts.add(new ConvertedLayout(paged, "docx", "pdf", "pdf"));
    for (int dotsPerInch : new int[] {200, 150}) {
      var printer = new PicturePrinter(dotsPerInch);
      for (Container container : Container.values()) {
        layouts.add(
            whole(
                "picture-" + dotsPerInch,
                container.name(),
                (report, r) -> printer.print(report, r, container)));
      }
    }
    return List.copyOf(layouts);
  }

  private static ReportLayout whole(String format, String name, WholePrint print) {
    return new Named(
        format,
        name,
        (report, random) -> {
          MadeUpReport arranged = arranged(report, random);
          return PrintedReport.whole(fileName(report), print.print(arranged, random), report);
        });
  }

  private static ReportLayout sheets(String format, String name, SheetsPrint print) {
    return whole(
        format,
        name,
        (report, random) -> print.print(new FormSheets(report, random).pieces(), random));
  }

  private static ReportLayout characters(String format, String name, Layout layout) {
    return whole(
        format,
        name,
        (report, random) -> new Printer(report, layout, random, false).print().getBytes(UTF_8));
  }

  /// A transcript in which some rows of `requests` have lost a column.
  private static ReportLayout damaged(String format, String name, Layout layout) {
    return new Named(
        format,
        name,
        (report, random) -> {
          int column = random.nextInt(7);
          int from = random.nextBoolean() ? 0 : random.nextInt(20);
          int to = from + 1 + random.nextInt(26);
          boolean headed = random.nextInt(4) > 0;
          // a column without its label is known by the form's own order alone
          MadeUpReport arranged = headed && from > 0 ? arranged(report, random) : report;
          var printer = new Printer(arranged, layout, random, false).losing(column, from, to);
          if (!headed) {
            printer.withoutHeader();
          }
          Set<CellAddress> lost = lost(arranged, column, from, to);
          byte[] bytes = printer.print().getBytes(UTF_8);
          return PrintedReport.part(fileName(report), bytes, report, cell -> !lost.contains(cell));
        });
  }

  private static Set<CellAddress> lost(MadeUpReport report, int column, int from, int to) {
    FormTable requests = report.facts().form().table("requests").orElseThrow();
    var lost = new HashSet<CellAddress>();
    List<FormTable.Row> rows = requests.rows();
    for (FormTable.Row row : rows.subList(from, Math.min(to, rows.size()))) {
      lost.add(requests.address(row, row.columns().get(column)));
    }
    return lost;
  }

  private static MadeUpReport arranged(MadeUpReport report, Random random) {
    return random.nextBoolean() ? report.rearranged(random) : report;
  }

  /// Says nothing that would help a reader.
  private static String fileName(MadeUpReport report) {
    return "年报" + report.year();
  }
}
