package gongkai.ingest.app.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that come out of a ZIP, all files together, and stops at the limits: the sizes
/// that a ZIP states of itself are not believed.
public final class Meter {
  private final ZipLimits limits;
  private final long packed;
  private long unpacked;

  /// @param packed the size of the ZIP
  public Meter(ZipLimits limits, long packed) {
    this.limits = limits;
    this.packed = packed;
  }

  /// More bytes came out than the limits allow.
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(long unpacked) {
      super("more than " + unpacked + " bytes unpacked");
    }
  }

  /// The same bytes, counted; reading throws {@link TooMuch} when they are too many.
  public InputStream counting(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int read() throws IOException {
        int read = in.read();
        count(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int at, int most) throws IOException {
        int read = in.read(into, at, most);
        count(Math.max(0, read));
        return read;
      }
    };
  }

  private void count(int more) throws TooMuch {
    unpacked += more;
    if (limits.isTooMuch(unpacked, packed)) {
      throw new TooMuch(unpacked);
    }
  }
}
