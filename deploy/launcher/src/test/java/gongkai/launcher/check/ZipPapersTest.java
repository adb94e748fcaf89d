package gongkai.launcher.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same cases as ingest-service has for a ZIP that is dropped, with the same outcome.
class ZipPapersTest {
  @TempDir Path folder;

  @Test
  void filesComeInTheOrderOfTheirNamesWithTheirBytes() throws IOException {
    var papers =
        papers(Zips.zip(Charset.forName("GBK")).with("新绛县.txt", "新").with("山西\\稷山县.txt", "稷"));
    assertEquals(List.of("稷山县.txt", "新绛县.txt"), papers.stream().map(Paper::name).toList());
    assertEquals(folder.resolve("a.zip") + "!/山西/稷山县.txt", papers.getFirst().file());
    assertEquals("稷", new String(papers.getFirst().content().read(), UTF_8));
  }

  @Test
  void foldersAndWhatSystemsLeaveInThemArePassedOver() throws IOException {
    var papers =
        papers(
            Zips.zip()
                .with("县/", "")
                .with("县/.DS_Store", "x")
                .with("县/Thumbs.db", "x")
                .with("县/desktop.ini", "x")
                .with("__MACOSX/县/._甲.html", "x")
                .with("县/._甲.html", "x")
                .with("县/甲.html", "甲")
                .with("县/.htaccess", "kept: nobody knows what it is"));
    assertEquals(List.of(".htaccess", "甲.html"), papers.stream().map(Paper::name).toList());
  }

  @Test
  void aBadFileIsNotReadAndTheOthersGoOn() throws IOException {
    var inner = Zips.zip().with("x.txt", "x").bytes();
    var docx = Zips.zip().with("[Content_Types].xml", "x").with("word/document.xml", "x").bytes();
    var expected = new LinkedHashMap<String, String>();
    expected.put("../../etc/passwd", "bad-name");
    expected.put("/root.txt", "bad-name");
    expected.put("C:/boot.ini", "bad-name");
    expected.put("a\nb.txt", "bad-name");
    expected.put("好.txt", "-");
    expected.put("半个.zip", "corrupt");
    expected.put("报告.docx", "-");
    expected.put("改了名的压缩包.txt", "unsupported-format");
    expected.put("空.txt", "empty");
    expected.put("里面.zip", "unsupported-format");
    expected.put("长".repeat(256) + ".txt", "bad-name");
    assertEquals(
        expected,
        reasons(
            Zips.zip()
                .with("../../etc/passwd", "root")
                .with("/root.txt", "root")
                .with("C:\\boot.ini", "root")
                .with("a\nb.txt", "x")
                .with("长".repeat(256) + ".txt", "x")
                .with("空.txt", "")
                .with("里面.zip", inner)
                .with("改了名的压缩包.txt", inner)
                .with("半个.zip", "PK\u0003\u0004 not really")
                .with("报告.docx", docx)
                .with("好.txt", "好")
                .bytes()));
  }

  @Test
  void aLockedOrDamagedFileIsNotReadAndTheOthersGoOn() throws IOException {
    var noise = new byte[1_000];
    new Random(1).nextBytes(noise);
    var zip = Zips.zip().with("1.bin", noise).with("2.bin", noise).with("3.bin", noise).bytes();
    assertEquals(
        Map.of("1.bin", "encrypted", "2.bin", "corrupt", "3.bin", "-"),
        reasons(Zips.damaged(Zips.locked(zip, 0), 1)));
  }

  @Test
  void aZipThatIsNotToBeUnpackedIsOneFileThatIsNotRead() throws IOException {
    var zip = Zips.zip().with("1.txt", "甲").with("2.txt", "乙").bytes();
    assertEquals(Map.of("", "encrypted"), reasons(Zips.locked(Zips.locked(zip, 0), 1)));
    assertEquals(Map.of("", "corrupt"), reasons(Arrays.copyOf(zip, zip.length / 2)));
    assertEquals(Map.of("", "empty"), reasons(Zips.zip().with("a/", "").bytes()));
    zip[new String(zip, ISO_8859_1).lastIndexOf("PK\u0001\u0002")] = 'Q';
    assertEquals(Map.of("", "corrupt"), reasons(zip));
  }

  @Test
  void aZipOfMoreThanTwoThousandEntriesIsNotUnpacked() throws IOException {
    var tooMany = Zips.zip();
    for (int i = 0; i < 2_001; i++) {
      tooMany.with(i + ".txt", "x");
    }
    assertEquals(Map.of("", "too-large"), reasons(tooMany.bytes()));
  }

  @Test
  void aBombIsNotUnpackedWhateverItStates() throws IOException {
    var bomb = Zips.zip();
    for (int i = 0; i < 7; i++) {
      bomb.with(i + ".txt", new byte[10_000_000]);
    }
    assertEquals(Map.of("", "too-large"), reasons(bomb.bytes()));
    assertEquals(Map.of("", "too-large"), reasons(Zips.statingSize(bomb.bytes(), 100)));
  }

  @Test
  void aDocumentThatIsPackedAsAZipIsReadAsItIs() throws IOException {
    var docx = Zips.zip().with("[Content_Types].xml", "x").with("word/document.xml", "x").bytes();
    assertEquals(Map.of("", "-"), reasons(docx));
    assertEquals(Map.of("", "-"), reasons(Arrays.copyOf(docx, docx.length / 2)));
  }

  @Test
  void whatIsRefusedHasItsFingerprintToo() throws IOException {
    var inner = Zips.zip().with("x.txt", "x").bytes();
    var zip = Zips.zip().with("../坏.txt", "坏").with("里面.zip", inner).with("锁.txt", "锁").bytes();
    var fingerprints = new LinkedHashMap<String, String>();
    for (var paper : papers(Zips.locked(zip, 2))) {
      String fingerprint;
      try {
        fingerprint = paper.fingerprint().read();
      } catch (IOException e) {
        fingerprint = "none";
      }
      fingerprints.put(paper.name(), fingerprint);
    }
    assertEquals(
        Map.of(
            "坏.txt", Fingerprint.of("坏".getBytes(UTF_8)),
            "里面.zip", Fingerprint.of(inner),
            "锁.txt", "none"),
        fingerprints);
    var broken = Arrays.copyOf(zip, zip.length / 2);
    assertEquals(Fingerprint.of(broken), papers(broken).getFirst().fingerprint().read());
  }

  @Test
  void aZipThatHoldsItselfIsOpenedOnce() throws IOException {
    byte[] zip;
    try (var in = ZipPapersTest.class.getResourceAsStream("/a-zip-that-holds-itself.zip")) {
      zip = Objects.requireNonNull(in).readAllBytes();
    }
    try (var unpacked = new ZipInputStream(new ByteArrayInputStream(zip))) {
      unpacked.getNextEntry();
      assertArrayEquals(zip, unpacked.readAllBytes());
    }
    assertEquals(Map.of("report/report/report/report.zip", "unsupported-format"), reasons(zip));
  }

  /// By the name in the ZIP, empty for the ZIP itself: why it is not read, or a dash.
  private Map<String, String> reasons(byte[] zip) throws IOException {
    var reasons = new LinkedHashMap<String, String>();
    for (var paper : papers(zip)) {
      int name = paper.file().indexOf("!/");
      String reason;
      try {
        // An empty file is for the readers to refuse, in a ZIP as outside.
        reason = paper.content().read().length == 0 ? "empty" : "-";
      } catch (NotRead e) {
        reason = e.reason().word();
      }
      reasons.put(name < 0 ? "" : paper.file().substring(name + 2), reason);
    }
    return reasons;
  }

  private List<Paper> papers(Zips zip) throws IOException {
    return papers(zip.bytes());
  }

  private List<Paper> papers(byte[] zip) throws IOException {
    return Papers.of(List.of(Files.write(folder.resolve("a.zip"), zip)));
  }
}
