package gongkai.extract.engine.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.zip.CRC32;

/// A picture file whose head promises thirty thousand dots square, and in which nothing else is.
final class HugePicture {

  private static final int SIDE = 30_000;

  private HugePicture() {}

  static byte[] png() {
    byte[] head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(ISO_8859_1))
            .putInt(SIDE)
            .putInt(SIDE)
            .put(new byte[] {8, 0, 0, 0, 0})
            .array();
    var sum = new CRC32();
    sum.update(head);
    return ByteBuffer.allocate(8 + 4 + head.length + 4)
        .put("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1))
        .putInt(13)
        .put(head)
        .putInt((int) sum.getValue())
        .array();
  }

  /// The same as a part of a web page.
  static String inPage() {
    return "<img src='data:image/png;base64,%s'>"
        .formatted(Base64.getEncoder().encodeToString(png()));
  }
}
