package gongkai.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `bench peers`.
@Command(
    name = "peers",
    description = {
      "Reads the same made-up PDF files with ours, with tabula-java and with PDFBox's own text, and"
          + " compares.",
      "A row is recovered if all its figures stand with its label, in order; tabula and PDFBox know"
          + " nothing of the form, so this is all that can be asked of them."
    })
final class PeersCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "12",
      description = "Files with each kind of border, ${DEFAULT-VALUE} unless told.")
  private int documents;

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Sheet(MadeUpReport report, byte[] bytes, int pages) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("| borders | reader | rows | recovered | cells | right | seconds a page |");
    out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    for (Borders borders : Borders.values()) {
      List<Sheet> sheets = sheets(borders);
      out.println(line(borders, "gongkai", ours(sheets)));
      out.println(line(borders, "tabula 1.0.5", tabula(sheets, "guess")));
      out.println(line(borders, "tabula 1.0.5, lattice", tabula(sheets, "ruled")));
      out.println(line(borders, "PDFBox text", stripped(sheets)));
      out.flush();
    }
    return 0;
  }

  private List<Sheet> sheets(Borders borders) throws IOException {
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

  private static String line(Borders borders, String reader, Score score) {
    return "| %s | %s | %d | %d | %d | %d | %.3f |"
        .formatted(
            borders,
            reader,
            score.rows,
            score.recovered,
            score.cells,
            score.right,
            score.pages == 0 ? 0 : score.seconds / score.pages);
  }

  private static Score ours(List<Sheet> sheets) {
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
    var score = new Score();
    for (Sheet sheet : sheets) {
      long start = System.nanoTime();
      String text;
      try (PDDocument document = Loader.loadPDF(sheet.bytes())) {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        text = stripper.getText(document);
      }
      score.seconds += (System.nanoTime() - start) / 1e9;
      score.add(sheet, text.lines().map(line -> cells(line, "\\s+")).toList());
    }
    return score;
  }

  /// Runs in a process of its own: it needs another PDFBox than ours.
  private static Score tabula(List<Sheet> sheets, String pages)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("gongkai-peers");
    try {
      for (int i = 0; i < sheets.size(); i++) {
        Files.write(folder.resolve("%04d.pdf".formatted(i)), sheets.get(i).bytes());
      }
      var score = new Score();
      score.seconds = run(folder, pages);
      for (int i = 0; i < sheets.size(); i++) {
        List<String> rows = Files.readAllLines(folder.resolve("%04d.rows".formatted(i)));
        score.add(sheets.get(i), rows.stream().map(row -> cells(row, "\t")).toList());
      }
      return score;
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static double run(Path folder, String pages) throws IOException, InterruptedException {
    Path target =
        Path.of(System.getProperty("gongkai.repository", ".")).resolve("deploy/bench/peers/target");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                target.resolve("bench-peers-0.1.0.jar") + ":" + target.resolve("lib/*"),
                "gongkai.bench.peers.TabulaRows",
                folder.toString(),
                pages)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("tabula ended with " + process.exitValue());
    }
    return Double.parseDouble(printed.lines().toList().getLast());
  }

  private static List<String> cells(String row, String divider) {
    return Arrays.stream(row.split(divider))
        .map(FormRow::plain)
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
