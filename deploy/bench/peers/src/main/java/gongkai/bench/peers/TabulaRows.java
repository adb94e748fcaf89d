package gongkai.bench.peers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.Table;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/// Reads the tables of every `*.pdf` in a folder with tabula-java, and leaves the rows of each
/// beside it, in `*.rows`: one a line, cells divided by tabs. The last line that it prints is the
/// time that the reading took, in seconds, after all were read once before.
public final class TabulaRows {
  // Held here: a logger that nobody holds forgets its level.
  private static final Logger ROOT = Logger.getLogger("");

  private TabulaRows() {}

  /// Reads a folder.
  ///
  /// @param args the folder, and `ruled` if every page is to be read by its lines
  public static void main(String[] args) throws IOException {
    ROOT.setLevel(Level.OFF);
    File[] files =
        Objects.requireNonNull(
            new File(args[0]).listFiles((folder, name) -> name.endsWith(".pdf")), args[0]);
    Arrays.sort(files);
    for (File file : files) {
      rows(file, isRuled(args)); // warms up
    }
    long nanos = 0;
    for (File file : files) {
      long start = System.nanoTime();
      List<String> rows = rows(file, isRuled(args));
      nanos += System.nanoTime() - start;
      Files.write(Path.of(file.getPath().replaceAll("pdf$", "rows")), rows);
    }
    System.out.println(nanos / 1e9);
  }

  private static boolean isRuled(String[] args) {
    return args.length > 1 && args[1].equals("ruled");
  }

  /// The rows as its command line finds them by itself, ruled pages by their lines and others by
  /// their gaps, or as it does when told that all are ruled.
  @SuppressWarnings("rawtypes") // as tabula declares its cells
  private static List<String> rows(File file, boolean allRuled) throws IOException {
    var rows = new ArrayList<String>();
    var ruled = new SpreadsheetExtractionAlgorithm();
    var aligned = new BasicExtractionAlgorithm();
    try (PDDocument document = PDDocument.load(file);
        var extractor = new ObjectExtractor(document)) {
      for (var pages = extractor.extract(); pages.hasNext(); ) {
        Page page = pages.next();
        List<? extends Table> tables =
            allRuled || ruled.isTabular(page) ? ruled.extract(page) : aligned.extract(page);
        for (Table table : tables) {
          table
              .getRows()
              .forEach(row ->
                  rows.add(String.join("\t", row.stream().map(c -> cell(c.getText())).toList())));
        }
      }
    }
    return rows;
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", "");
  }
}
