package gongkai.bench.accuracy;

import gongkai.bench.docs.DocsPage;
import gongkai.bench.docs.MarkdownTable;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PdfPrinter;
import gongkai.bench.printers.PdfStyle.Borders;
import gongkai.extract.engine.Extractor;
import gongkai.extract.engine.Reading;
import gongkai.extract.engine.Submission;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench peers`.
@Command(
    name = "peers",
    description = {
      "Reads the same made-up PDF files with ours, with tabula-java, with OpenDataLoader PDF (fetched"
          + " by npm) and with PDFBox's own text, compares, and writes deploy/docs/peers.md.",
      "A row is recovered if all its figures stand with its label, in order; the others know"
          + " nothing of the form, so this is all that can be asked of them."
    })
final class PeersCommand implements Callable<Integer> {

  private static final int USUAL = 12;

  private static final String INTRODUCTION =
      """
      # 同类比较 Peers

      `deploy/gongkai bench peers` 生成。The same made-up PDF files (three pages or so, 12 with each kind
      of border), read by ours, by two readers of tables, and by PDFBox's text, which knows no tables.

      - 整行 recovered: all figures of a row stand with its label, in order. Only ours knows the form, so
        this is all that can be asked of the others; ours must also have put each figure in its cell.
      - 秒/页 seconds a page: by the clock, when each has read the same files once before. They depend on
        the machine and on what else it does: compare them with each other.

      """;

  private static final List<String> HEADS =
      List.of(
          "边框 borders",
          "读取程序 reader",
          "行 rows",
          "整行 recovered",
          "单元格 cells",
          "正确 right",
          "秒/页 seconds a page");

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--documents",
      paramLabel = "N",
      description = "Files with each kind of border, 12 unless told.")
  private @Nullable Integer documents;

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Sheet(MadeUpReport report, byte[] bytes, int pages) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = line.getOut();
    var complaints = new StringBuilder();
    Optional<Path> openDataLoader = OpenDataLoader.program(complaints);
    if (openDataLoader.isEmpty()) {
      line.getErr().println(OpenDataLoader.MISSING + complaints);
      line.getErr().flush();
    }
    var table = new MarkdownTable(2, HEADS);
    for (Borders borders : Borders.values()) {
      List<Sheet> sheets = sheets(borders, documents == null ? USUAL : documents);
      List<byte[]> files = sheets.stream().map(Sheet::bytes).toList();
      table.row(row(borders, "gongkai", ours(sheets)));
      table.row(row(borders, "tabula 1.0.5", peer(sheets, PeerProcess.tabula(files, "guess"))));
      table.row(
          row(borders, "tabula 1.0.5, lattice", peer(sheets, PeerProcess.tabula(files, "ruled"))));
      if (openDataLoader.isPresent()) {
        PeerProcess.Found found = PeerProcess.openDataLoader(files, openDataLoader.get());
        table.row(
            row(borders, "OpenDataLoader PDF " + OpenDataLoader.VERSION, peer(sheets, found)));
      }
      table.row(row(borders, "PDFBox text", stripped(sheets)));
      out.println(borders + " is done");
      out.flush();
    }
    out.println();
    out.println(table);
    if (openDataLoader.isPresent() && documents == null) {
      new DocsPage("peers.md").write(INTRODUCTION + table, out);
    }
    out.flush();
    return openDataLoader.isPresent() ? 0 : 1;
  }

  private static List<Sheet> sheets(Borders borders, int documents) throws IOException {
    var sheets = new ArrayList<Sheet>();
    for (int i = 0; i < documents; i++) {
      MadeUpReport report = MadeUpReport.numbered(i);
      byte[] bytes = new PdfPrinter(report, new Random(i), borders).print();
      try (PDDocument document = Loader.loadPDF(bytes)) {
        sheets.add(new Sheet(report, bytes, document.getNumberOfPages()));
      }
    }
    return sheets;
  }

  /// What one reader made of the files with one kind of border.
  private static final class Score {
    private int rows;
    private int recovered;
    private int cells;
    private int right;
    private int pages;
    private double seconds;

    void add(FormRow row, int found) {
      rows++;
      cells += row.figures().size();
      right += found;
      recovered += found == row.figures().size() ? 1 : 0;
    }

    void add(Sheet sheet, List<List<String>> found) {
      pages += sheet.pages();
      FormRow.of(sheet.report().facts()).forEach(row -> add(row, row.found(found)));
    }
  }

  private static List<String> row(Borders borders, String reader, Score score) {
    return List.of(
        borders.toString(),
        reader,
        String.valueOf(score.rows),
        String.valueOf(score.recovered),
        String.valueOf(score.cells),
        String.valueOf(score.right),
        MarkdownTable.number(score.pages == 0 ? 0 : score.seconds / score.pages, 3));
  }

  private static Score ours(List<Sheet> sheets) {
    sheets.forEach(sheet -> Extractor.standard().extract(new Submission("", sheet.bytes())));
    var score = new Score();
    for (Sheet sheet : sheets) {
      long start = System.nanoTime();
      Reading reading = Extractor.standard().extract(new Submission("", sheet.bytes()));
      score.seconds += (System.nanoTime() - start) / 1e9;
      score.pages += sheet.pages();
      for (FormRow row : FormRow.of(sheet.report().facts())) {
        int right = 0;
        for (int i = 0; i < row.cells().size(); i++) {
          right += isRead(reading, row.cells().get(i), row.figures().get(i)) ? 1 : 0;
        }
        score.add(row, right);
      }
    }
    return score;
  }

  private static boolean isRead(Reading reading, CellAddress address, String figure) {
    if (!(reading instanceof Reading.Extracted(var report))) {
      return false;
    }
    CellValue cell = report.at(address);
    return cell.isRead()
        && cell.value().filter(v -> v.compareTo(new BigDecimal(figure)) == 0).isPresent();
  }

  private static Score stripped(List<Sheet> sheets) throws IOException {
    for (Sheet sheet : sheets) {
      text(sheet);
    }
    var score = new Score();
    for (Sheet sheet : sheets) {
      long start = System.nanoTime();
      String text = text(sheet);
      score.seconds += (System.nanoTime() - start) / 1e9;
      score.add(sheet, text.lines().map(row -> plain(List.of(row.split("\\s+", -1)))).toList());
    }
    return score;
  }

  private static String text(Sheet sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  private static Score peer(List<Sheet> sheets, PeerProcess.Found found) {
    var score = new Score();
    score.seconds = found.seconds();
    for (int i = 0; i < sheets.size(); i++) {
      score.add(sheets.get(i), found.rows().get(i).stream().map(PeersCommand::plain).toList());
    }
    return score;
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(FormRow::plain).filter(cell -> !cell.isEmpty()).toList();
  }
}
