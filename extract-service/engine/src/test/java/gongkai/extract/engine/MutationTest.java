package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Printer;
import gongkai.bench.printers.Printer.Layout;
import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Texts, web pages and Markdown with pieces deleted, swapped, doubled and cut off: each is
/// answered, and each cell of an answer has what its state promises.
class MutationTest {

  private static final int MUTATIONS = Mutations.of(3, 2_000);
  private static final long LONGEST_MILLIS = 5_000;

  @Test
  void everyMutationIsAnswered() throws IOException {
    List<List<byte[]>> documents = documents();
    Random random = new Random(42);
    for (int i = 0; i < MUTATIONS; i++) {
      List<byte[]> ofAFormat = documents.get(i % documents.size());
      byte[] mutated = mutate(ofAFormat.get(random.nextInt(ofAFormat.size())), random);
      long start = System.nanoTime();
      try {
        if (Extractor.standard().extract(new Submission("m" + i, mutated))
            instanceof Reading.Extracted(Report report)) {
          check(report, i);
        }
      } catch (RuntimeException e) {
        fail("mutation " + i + " of seed 42", e);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < LONGEST_MILLIS, "mutation " + i + " took " + millis + " ms");
    }
  }

  private static void check(Report report, int i) {
    report
        .cells()
        .forEach((address, cell) ->
            assertTrue(
                cell.state() == CellState.ABSENT
                    || cell.state() == CellState.ILLEGIBLE
                    || cell.source().isPresent(),
                i + " " + address + " " + cell));
  }

  /// The texts, the web pages and the files of Markdown.
  private static List<List<byte[]>> documents() throws IOException {
    var texts = new ArrayList<byte[]>();
    var pages = new ArrayList<byte[]>();
    var marked = new ArrayList<byte[]>();
    for (Layout layout : Layout.values()) {
      for (var form : List.of(Form2021.FORM, Form2021.SINGLE_OTHER_ROW, Form2019.FORM)) {
        Random random = new Random(7);
        var report = MadeUpReport.plain(Facts.random(form, random));
        String text = new Printer(report, layout, random, false).print();
        (layout == Layout.HTML ? pages : texts).add(text.getBytes(UTF_8));
      }
    }
    Path samples =
        PublishedSamplesTest.above("deploy/samples/expected").orElseThrow().resolveSibling("");
    for (Path folder : List.of(samples, Path.of("src/test/resources/corpus"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String name = file.getFileName().toString();
          byte[] bytes = Files.readAllBytes(file);
          if (name.endsWith(".txt")) {
            texts.add(bytes);
          } else if (name.endsWith(".html") && !holdsPicture(bytes)) {
            pages.add(bytes);
          } else if (name.endsWith(".md") && !Set.of("about.md", "README.md").contains(name)) {
            marked.add(bytes);
          }
        }
      }
    }
    return List.of(texts, pages, marked);
  }

  /// Pictures take a second each.
  private static boolean holdsPicture(byte[] page) {
    return new String(page, UTF_8).contains("data:image/");
  }

  private static byte[] mutate(byte[] document, Random random) {
    if (random.nextInt(4) == 0) {
      byte[] mutated = document.clone();
      for (int i = random.nextInt(30); i >= 0; i--) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
      }
      return mutated;
    }
    var text = new StringBuilder(new String(document, UTF_8));
    for (int i = random.nextInt(12); i >= 0 && !text.isEmpty(); i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(random.nextBoolean() ? 8 : 400));
      String piece = text.substring(from, to);
      switch (random.nextInt(5)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length()), piece);
        case 2 -> text.replace(from, to, new StringBuilder(piece).reverse().toString());
        case 3 -> text.replace(from, to, piece.replace('\n', '\t').replace('|', ' '));
        default -> text.setLength(Math.max(10, random.nextInt(20) == 0 ? from : text.length()));
      }
    }
    return text.toString().getBytes(UTF_8);
  }
}
