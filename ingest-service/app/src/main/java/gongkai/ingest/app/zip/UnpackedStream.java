package gongkai.ingest.app.zip;

import gongkai.ingest.app.zip.ZipArchive.Damaged;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.util.zip.CRC32;

/// The bytes of an entry, compared with its checksum at the end. Whatever the unpacking throws over
/// foreign bytes becomes {@link Damaged}.
final class UnpackedStream extends FilterInputStream {
  private final CRC32 sum = new CRC32();
  private final long expected;

  UnpackedStream(InputStream in, long expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int at, int most) throws IOException {
    int read;
    try {
      read = in.read(into, at, most);
    } catch (ClosedChannelException e) {
      throw e; // this service is being stopped: nothing is wrong with the entry
    } catch (IOException | RuntimeException e) {
      throw new Damaged("the entry cannot be unpacked", e);
    }
    if (read > 0) {
      sum.update(into, at, read);
    } else if (read < 0 && sum.getValue() != expected) {
      throw new Damaged("the entry does not have its checksum");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
