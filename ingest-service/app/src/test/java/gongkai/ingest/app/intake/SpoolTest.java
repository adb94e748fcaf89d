package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.ingest.app.intake.Spool.OverLimit;
import gongkai.ingest.app.intake.Spool.Whole;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 65_535, 65_536, 200_000})
  void theBytesOnDiskAreTheBytesThatCameAndTheHashIsTheirs(int size) throws Exception {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    var spooled = new Spool(folder).read(new ByteArrayInputStream(bytes), 200_000);
    try (var whole = assertInstanceOf(Whole.class, spooled)) {
      assertArrayEquals(bytes, Files.readAllBytes(whole.file()));
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)),
          whole.sha256());
      assertEquals(size, whole.size());
    }
    assertEquals(0, left());
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 600, 70_000})
  void aStreamBeyondTheLimitIsNotKept(int size) throws Exception {
    var spool = new Spool(folder);
    assertInstanceOf(OverLimit.class, spool.read(new ByteArrayInputStream(new byte[size]), 10));
    assertEquals(0, left());
  }

  @Test
  void aStreamThatBreaksOffLeavesNothingBehind() throws Exception {
    var broken =
        new FilterInputStream(new ByteArrayInputStream(new byte[10_000])) {
          @Override
          public int read(byte[] into, int at, int most) throws IOException {
            if (in.available() < 9_000) {
              throw new IOException("connection reset");
            }
            return super.read(into, at, Math.min(most, 600));
          }
        };
    var spool = new Spool(folder);
    Assertions.assertThrows(IOException.class, () -> spool.read(broken, 10_000));
    assertEquals(0, left());
  }

  @Test
  void whatAKilledServiceLeftIsRemovedOnceItIsOld() throws Exception {
    var old = Files.createTempFile(folder, "gongkai-ingest-", "");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3_700)));
    Files.createTempFile(folder, "gongkai-ingest-", "");
    var unused = new Spool(folder);
    Assertions.assertNotNull(unused);
    assertEquals(1, left());
  }

  private long left() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }
}
