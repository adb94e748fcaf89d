package gongkai.extract.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import gongkai.bench.printers.QuineZip;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class QuineZipTest {

  @Test
  void itHoldsItself() throws IOException {
    byte[] zip = QuineZip.bytes();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertNotNull(in.getNextEntry());
      assertArrayEquals(zip, in.readAllBytes());
    }
  }
}
