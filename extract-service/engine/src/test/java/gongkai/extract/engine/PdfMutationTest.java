package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PdfPrinter;
import gongkai.bench.printers.PdfStyle.Borders;
import gongkai.extract.RejectionReason;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// PDF files with bytes changed, cut out, doubled and cut off: each is answered, soon, and by a
/// reason that says what is wrong.
class PdfMutationTest {

  private static final int MUTATIONS = Mutations.of(1, 400);
  private static final long LONGEST_MILLIS = 15_000;
  private static final Set<RejectionReason> REASONS =
      Set.of(
          RejectionReason.CORRUPT,
          RejectionReason.ENCRYPTED,
          RejectionReason.UNSUPPORTED_FORMAT,
          RejectionReason.TOO_LARGE,
          RejectionReason.NOT_A_REPORT);

  @Test
  void everyMutationIsAnswered() throws IOException {
    List<byte[]> documents = documents();
    Random random = new Random(42);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] mutated = mutate(documents.get(i % documents.size()), random);
      long start = System.nanoTime();
      try {
        switch (Extractor.standard().extract(new Submission("m" + i, mutated))) {
          case Reading.Extracted(var report) ->
              report
                  .cells()
                  .forEach((address, cell) ->
                      assertTrue(
                          cell.state() == CellState.ABSENT
                              || cell.state() == CellState.ILLEGIBLE
                              || cell.source().isPresent(),
                          address + " " + cell));
          case Reading.Unreadable(var reason, var message) ->
              assertTrue(REASONS.contains(reason), reason + " " + message);
        }
      } catch (RuntimeException e) {
        fail("mutation " + i + " of seed 42", e);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < LONGEST_MILLIS, "mutation " + i + " took " + millis + " ms");
    }
  }

  private static List<byte[]> documents() throws IOException {
    var documents = new ArrayList<byte[]>();
    for (Borders borders : Borders.values()) {
      var random = new Random(documents.size());
      var report = MadeUpReport.plain(Facts.random(Form2021.FORM, random));
      documents.add(new PdfPrinter(report, random, borders).print());
    }
    Optional<Path> samples = PublishedSamplesTest.above("shared/samples");
    if (samples.isPresent()) {
      documents.add(Files.readAllBytes(samples.get().resolve("reports/hongze_2023.pdf")));
    }
    return documents;
  }

  private static byte[] mutate(byte[] document, Random random) {
    byte[] mutated = document.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int from = random.nextInt(mutated.length);
      int length =
          Math.min(mutated.length - from, 1 + random.nextInt(random.nextInt(4) == 0 ? 500 : 5));
      switch (random.nextInt(5)) {
        case 0 -> mutated[from] = (byte) random.nextInt(256);
        case 1 -> Arrays.fill(mutated, from, from + length, (byte) '0');
        case 2 ->
            System.arraycopy(
                mutated, from, mutated, random.nextInt(mutated.length - length + 1), length);
        case 3 -> { // in a structure, where there is one: digits, names
          int at = from;
          while (at < mutated.length - 1 && !(mutated[at] >= '0' && mutated[at] <= '9')) {
            at++;
          }
          mutated[at] = (byte) ('0' + random.nextInt(10));
        }
        default -> {
          if (random.nextInt(10) == 0) {
            mutated = Arrays.copyOf(mutated, from + 1);
          }
        }
      }
    }
    return mutated;
  }
}
