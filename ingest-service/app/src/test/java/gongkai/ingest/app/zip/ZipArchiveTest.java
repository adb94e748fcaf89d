package gongkai.ingest.app.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.zip.Meter.TooMuch;
import gongkai.ingest.app.zip.ZipArchive.Damaged;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
  void namesAreReadInTheCharsetsThatAreCommonInChina(String charset) throws IOException {
    var zip = Zips.zip(Charset.forName(charset)).with("运城市/稷山县2023年.html", "甲").bytes();
    assertEquals(List.of("运城市/稷山县2023年.html"), names(zip));
  }

  @Test
  void aNameThatIsUtf8WithoutAMarkIsReadAsUtf8() {
    assertEquals("报告.txt", EntryName.decoded("报告.txt".getBytes(UTF_8)));
    assertEquals("报告.txt", EntryName.decoded("报告.txt".getBytes(Charset.forName("GBK"))));
    assertEquals("report.txt", EntryName.decoded("report.txt".getBytes(UTF_8)));
  }

  @Test
  void foldersAndWhatSystemsLeaveInThemAreLeftOutAndCounted() throws IOException {
    var zip =
        Zips.zip()
            .with("县/", "")
            .with("县/.DS_Store", "x")
            .with("县/Thumbs.db", "x")
            .with("县/desktop.ini", "x")
            .with("__MACOSX/县/._甲.html", "x")
            .with("县/._甲.html", "x")
            .with("县/甲.html", "甲")
            .with("县/.htaccess", "kept: nobody knows what it is");
    try (var archive = open(zip.bytes())) {
      assertEquals(List.of("县/.htaccess", "县/甲.html"), names(archive));
      assertEquals(6, archive.leftOut());
    }
  }

  @Test
  void filesComeInTheOrderOfTheirNamesWithTheirBytes() throws IOException {
    var zip = Zips.zip().with("2.txt", "二").with("10.txt", "十").with("1\\甲.txt", "甲").bytes();
    try (var archive = open(zip)) {
      assertEquals(List.of("1/甲.txt", "10.txt", "2.txt"), names(archive));
      assertEquals("十", text(archive, archive.files().get(1)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/etc/passwd", "\\windows\\win.ini", "C:\\报告.txt", "d:报告.txt"})
  void aNameThatBeginsAtTheRootIsAbsolute(String name) throws IOException {
    try (var archive = open(Zips.zip().with(name, "x").bytes())) {
      assertTrue(archive.files().getFirst().name().isAbsolute());
    }
  }

  @Test
  void anOrdinaryNameIsNot() throws IOException {
    try (var archive = open(Zips.zip().with("县：2023/a:b.txt", "x").bytes())) {
      assertFalse(archive.files().getFirst().name().isAbsolute());
    }
  }

  @Test
  void aFileThatNeedsAPasswordIsKnownByTheDirectory() throws IOException {
    var zip = Zips.zip().with("1.txt", "甲").with("2.txt", "乙").bytes();
    try (var archive = open(Zips.locked(zip, 1))) {
      assertFalse(archive.files().getFirst().isEncrypted());
      assertTrue(archive.files().getLast().isEncrypted());
    }
  }

  @Test
  void aDamagedFileIsNoticedAndTheOthersAreNot() throws IOException {
    var noise = new byte[5_000];
    new Random(3).nextBytes(noise);
    var zip = Zips.zip().with("1.bin", noise).with("2.txt", "乙").bytes();
    try (var archive = open(Zips.damaged(zip, 0))) {
      assertThrows(Damaged.class, () -> text(archive, archive.files().getFirst()));
      assertEquals("乙", text(archive, archive.files().getLast()));
    }
  }

  @Test
  void entriesAreCountedBeforeAnythingIsOpened() throws IOException {
    var zip = Zips.zip().with("a/", "");
    for (int i = 0; i < 3_000; i++) {
      zip.with("a/" + i, "");
    }
    assertEquals(3_001, ZipArchive.entries(file(zip.bytes())));
    assertThrows(Damaged.class, () -> ZipArchive.entries(file("no ZIP".getBytes(UTF_8))));
  }

  @Test
  void aDirectoryThatIsFarTooLongIsNotReadIntoMemory() throws IOException {
    var zip = Zips.zip().with("长".repeat(10_000), "x").with("b", "x").bytes();
    assertThrows(Damaged.class, () -> ZipArchive.entries(file(zip)));
  }

  @Test
  void whatComesOutIsCountedAndStopsAtTheLimits() throws IOException {
    var zip = Zips.zip().with("1", new byte[60_000]).with("2", new byte[60_000]).bytes();
    var limits = new ZipLimits(10, 1_000_000, 100_000, 100);
    try (var archive = open(zip)) {
      var meter = new Meter(limits, zip.length);
      try (var one = meter.counting(archive.open(archive.files().getFirst()))) {
        assertEquals(60_000, one.readAllBytes().length);
      }
      try (var two = meter.counting(archive.open(archive.files().getLast()))) {
        assertThrows(TooMuch.class, two::readAllBytes);
      }
    }
  }

  @Test
  void whatIsSmallMayBePackedAsWellAsItLikes() {
    var limits = ZipLimits.of(100 << 20);
    assertFalse(limits.isTooMuch(64 << 20, 100));
    assertTrue(limits.isTooMuch((64 << 20) + 100, 100));
    assertFalse(limits.isTooMuch(900L << 20, 90L << 20));
    assertTrue(limits.isTooMuch((1000L << 20) + 1, 90L << 20));
  }

  private ZipArchive open(byte[] zip) throws IOException {
    return ZipArchive.open(file(zip));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  private List<String> names(byte[] zip) throws IOException {
    try (var archive = open(zip)) {
      return names(archive);
    }
  }

  private static List<String> names(ZipArchive archive) {
    return archive.files().stream().map(file -> file.name().path()).toList();
  }

  private static String text(ZipArchive archive, PackedFile file) throws IOException {
    try (var bytes = archive.open(file)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }
}
