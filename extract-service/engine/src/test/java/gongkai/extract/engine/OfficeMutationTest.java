package gongkai.extract.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import gongkai.bench.printers.Facts;
import gongkai.bench.printers.FormSheets;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Zips;
import gongkai.extract.RejectionReason;
import gongkai.extract.form.Form2021;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// Office files with bytes changed, cut off or doubled, and with the markup inside them mangled:
/// each is answered by a report or by a reason.
class OfficeMutationTest {

  private static final int MUTATIONS = Mutations.of(5, 1_000);
  private static final long LONGEST_MILLIS = 10_000;

  @Test
  void everyMutationIsAnswered() throws IOException {
    List<byte[]> documents = documents();
    Random random = new Random(11);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] document = documents.get(i % documents.size());
      boolean zip = document[0] == 'P' && random.nextBoolean();
      byte[] mutated = zip ? mangled(document, random) : mutated(document, random);
      long start = System.nanoTime();
      try {
        if (Extractor.standard().extract(new Submission("m" + i, mutated))
            instanceof Reading.Unreadable(RejectionReason reason, String message)) {
          assertNotEquals(RejectionReason.READER_FAILED, reason);
          assertTrue(message.length() > 10, message);
        }
      } catch (RuntimeException | Error e) {
        fail("mutation " + i + " of seed 11", e);
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      assertTrue(millis < LONGEST_MILLIS, "mutation " + i + " took " + millis + " ms");
    }
  }

  private static List<byte[]> documents() throws IOException {
    var documents = new ArrayList<byte[]>();
    Random random = new Random(5);
    List<FormSheets.Piece> pieces =
        new FormSheets(MadeUpReport.plain(Facts.random(Form2021.FORM, random)), random).pieces();
    documents.add(OfficeReportsTest.docx(pieces, random));
    documents.add(OfficeReportsTest.xlsx(pieces, random));
    documents.add(OfficeReportsTest.xls(pieces, random));
    documents.add(OfficeReportsTest.ofd(pieces, random));
    documents.add(
        Files.readAllBytes(
            Path.of("src/test/resources/corpus/doc/columns-known-by-their-edges/report.doc")));
    return documents;
  }

  private static byte[] mutated(byte[] document, Random random) {
    byte[] mutated = document.clone();
    for (int i = random.nextInt(30); i >= 0; i--) {
      mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
    }
    if (random.nextInt(4) == 0) {
      int from = random.nextInt(mutated.length);
      int length = Math.min(random.nextInt(2000), mutated.length - from);
      System.arraycopy(mutated, random.nextInt(mutated.length - length), mutated, from, length);
    }
    return random.nextInt(10) == 0
        ? java.util.Arrays.copyOf(mutated, 9 + random.nextInt(mutated.length - 9))
        : mutated;
  }

  /// The same package with pieces of its markup deleted, doubled, or replaced.
  private static byte[] mangled(byte[] document, Random random) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    var names = new ArrayList<>(parts.keySet());
    for (int i = random.nextInt(6); i >= 0; i--) {
      parts.compute(
          names.get(random.nextInt(names.size())),
          (name, text) -> mangled(text == null ? "" : text, random));
    }
    var zips = new Zips();
    parts.forEach(zips::with);
    return zips.bytes();
  }

  private static String mangled(String text, Random random) {
    String[] tags = text.split("(?=<)", -1);
    if (tags.length < 3) {
      return text;
    }
    int at = 1 + random.nextInt(tags.length - 1);
    switch (random.nextInt(4)) {
      case 0 -> tags[at] = "";
      case 1 -> tags[at] = tags[at] + tags[1 + random.nextInt(tags.length - 1)];
      case 2 -> tags[at] = tags[at].replaceAll("[0-9]+", String.valueOf(random.nextInt()));
      default ->
          tags[at] = tags[at].replaceAll("'[^']*'", "'" + "9".repeat(random.nextInt(12)) + "'");
    }
    return String.join("", tags);
  }
}
