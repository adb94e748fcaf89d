package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentRefused.Reason;
import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.intake.Spool.Whole;
import gongkai.ingest.app.intake.Unpacking.NotTaken;
import gongkai.ingest.app.intake.Unpacking.Taken;
import gongkai.ingest.app.ledger.Arrival;
import gongkai.ingest.app.ledger.ArrivalIds;
import gongkai.ingest.app.ledger.Entry;
import gongkai.ingest.app.ledger.FileName;
import gongkai.ingest.app.zip.Zips;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
  private static final int LARGEST = 10_000_000;
  private static final byte[] NOISE = noise();

  @TempDir Path folder;

  @Test
  void everyFileIsAnArrivalThatNamesTheZip() throws IOException {
    var zip = arrival();
    var taken = taken(zip, Zips.zip().with("县/甲.html", "甲").with("乙.txt", "乙").bytes());
    var first = assertInstanceOf(Entry.Document.class, taken.entries().getFirst());
    assertEquals("年报.zip!/乙.txt", first.arrival().name().path());
    assertEquals("乙.txt", first.arrival().name().name());
    assertEquals(Optional.of(zip.id()), first.arrival().archive());
    assertEquals(3, first.arrival().size());
    assertEquals("text/plain", first.mediaType());
    assertEquals("年报.zip!/县/甲.html", taken.entries().getLast().arrival().name().path());
  }

  @Test
  void aBadFileIsRefusedOnItsOwnAndTheOthersGoOn() throws IOException {
    var inner = Zips.zip().with("x.txt", "x").bytes();
    var docx = Zips.zip().with("[Content_Types].xml", "x").with("word/document.xml", "x").bytes();
    var zip =
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
            .bytes();
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
    assertEquals(expected, reasons(taken(arrival(), zip)));
  }

  @Test
  void aLockedOrDamagedOrOversizedFileIsRefusedOnItsOwn() throws IOException {
    var zip =
        Zips.zip()
            .with("1.bin", NOISE)
            .with("2.bin", NOISE)
            .with("3.bin", new byte[LARGEST + 1])
            .with("4.bin", NOISE)
            .bytes();
    assertEquals(
        Map.of("1.bin", "encrypted", "2.bin", "corrupt", "3.bin", "too-large", "4.bin", "-"),
        reasons(taken(arrival(), Zips.damaged(Zips.locked(zip, 0), 1))));
  }

  @Test
  void aZipInWhichEverythingNeedsAPasswordIsRefusedAsAWhole() throws IOException {
    var zip = Zips.zip().with("1.txt", "甲").with("2.txt", "乙").bytes();
    assertRefused(Reason.ENCRYPTED, Zips.locked(Zips.locked(zip, 0), 1));
  }

  @Test
  void aZipWithoutAFileIsRefused() throws IOException {
    assertRefused(Reason.EMPTY, Zips.zip().bytes());
    assertRefused(Reason.EMPTY, Zips.zip().with("a/", "").with("a/.DS_Store", "x").bytes());
  }

  @Test
  void aZipOfMoreThanTwoThousandEntriesIsRefused() throws IOException {
    var most = Zips.zip();
    var tooMany = Zips.zip().with("too many", "x");
    for (int i = 0; i < 2_000; i++) {
      most.with(i + ".txt", "x");
      tooMany.with(i + ".txt", "x");
    }
    assertEquals(2_000, taken(arrival(), most.bytes()).entries().size());
    assertRefused(Reason.TOO_LARGE, tooMany.bytes());
  }

  @Test
  void aBombIsRefusedByWhatItStates() throws IOException {
    var bomb = Zips.zip();
    for (int i = 0; i < 7; i++) {
      bomb.with(i + ".txt", new byte[LARGEST]);
    }
    assertRefused(Reason.TOO_LARGE, bomb.bytes());
  }

  @Test
  void aBombThatStatesLessIsRefusedByWhatComesOut() throws IOException {
    var bomb = Zips.zip();
    for (int i = 0; i < 7; i++) {
      bomb.with(i + ".txt", new byte[LARGEST]);
    }
    assertRefused(Reason.TOO_LARGE, Zips.statingSize(bomb.bytes(), 100));
  }

  @Test
  void nothingIsLeftOnTheDisk() throws IOException {
    taken(arrival(), Zips.zip().with("1.txt", "甲").with("2.txt", "").bytes());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  private void assertRefused(Reason reason, byte[] zip) throws IOException {
    var refusal = assertInstanceOf(NotTaken.class, look(arrival(), zip)).refusal();
    assertEquals(reason, refusal.reason());
    assertTrue(refusal.message().startsWith("压缩包"), refusal.message());
  }

  private static Map<String, String> reasons(Taken taken) {
    var reasons = new LinkedHashMap<String, String>();
    for (var entry : taken.entries()) {
      var path = entry.arrival().name().path();
      reasons.put(
          path.substring(path.indexOf("!/") + 2),
          entry instanceof Entry.Refused refused ? refused.reason().word() : "-");
    }
    return reasons;
  }

  private Taken taken(Arrival arrival, byte[] zip) throws IOException {
    return assertInstanceOf(Taken.class, look(arrival, zip));
  }

  private Unpacking.Contents look(Arrival arrival, byte[] zip) throws IOException {
    var spool = new Spool(folder);
    var settings = new IngestSettings("test", LARGEST, Duration.ofSeconds(1), "");
    var unpacking = new Unpacking(spool, new ArrivalIds(Clock.systemUTC()), settings);
    try (var whole =
        assertInstanceOf(
            Whole.class, spool.read(new ByteArrayInputStream(zip), Integer.MAX_VALUE))) {
      return unpacking.look(arrival, whole);
    }
  }

  private static Arrival arrival() {
    return new Arrival(
        new ArrivalIds(Clock.systemUTC()).next(),
        new FileName("年报.zip"),
        1_000,
        Instant.now(),
        Optional.empty(),
        Optional.empty());
  }

  private static byte[] noise() {
    var noise = new byte[1_000];
    new Random(1).nextBytes(noise);
    return noise;
  }
}
