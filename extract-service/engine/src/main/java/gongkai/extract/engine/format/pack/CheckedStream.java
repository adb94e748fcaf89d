package gongkai.extract.engine.format.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/// An unpacked part that counts what comes out and, at its end, compares the check sum: a flipped
/// bit must not become another figure.
final class CheckedStream extends FilterInputStream {

  private final CRC32 crc = new CRC32();
  private final long wanted;
  private long left;

  CheckedStream(InputStream in, long limit, long crc) {
    super(in);
    left = limit;
    wanted = crc;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    if (read > 0) {
      left -= read;
      if (left < 0) {
        throw new ZipPackage.TooLong();
      }
      crc.update(into, offset, read);
    } else if (read < 0 && crc.getValue() != wanted) {
      throw new IOException("check sum");
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] over = new byte[(int) Math.min(count, 8192)];
    return Math.max(0, read(over, 0, over.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
