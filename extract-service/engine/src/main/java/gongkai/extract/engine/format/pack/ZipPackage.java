package gongkai.extract.engine.format.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.InputFormat.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// A ZIP in memory as its central directory lists it.
///
/// Nothing is unpacked before it is asked for, and then only as a stream that stops at a limit: the
/// sizes that a ZIP states of itself are not believed.
public final class ZipPackage {

  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;

  /// The longest comment at the end of a ZIP, and the record before it.
  private static final int FARTHEST_END = 0xFFFF + 22;

  /// An office file has some twenty parts, one with many pictures some hundreds.
  private static final int MOST_ENTRIES = 20_000;

  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private record Entry(int offset, int method, int packed, long crc, boolean encrypted) {}

  private final byte[] bytes;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private ZipPackage(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Whether a document begins as a ZIP does and has a part whose name starts so: in the list at
  /// its end or, where the end is lost, among the parts that are left.
  public static boolean holds(byte[] bytes, String start) {
    if (bytes.length < 4 || buffer(bytes).getInt(0) != LOCAL) {
      return false;
    }
    var zip = new ZipPackage(bytes);
    try {
      zip.readDirectory();
    } catch (Refusal refusal) {
      zip.readLocalHeaders();
    }
    String wanted = start.toLowerCase(Locale.ROOT);
    return zip.entries.keySet().stream().anyMatch(name -> name.startsWith(wanted));
  }

  /// Opens a ZIP.
  public static ZipPackage open(byte[] bytes) throws Refusal {
    var zip = new ZipPackage(bytes);
    zip.readDirectory();
    return zip;
  }

  /// The names of the parts, in small letters, with `/` between folders and none at the start.
  public Set<String> names() {
    return entries.keySet();
  }

  /// A part's bytes as a stream that throws {@link TooLong} behind the limit, and another {@link
  /// IOException} where they are not what was packed; empty when there is no such part.
  ///
  /// @throws Refusal when it is encrypted or packed in a way that is not known
  Optional<InputStream> stream(String name, long limit) throws Refusal {
    Entry entry = entries.get(normal(name));
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.encrypted) {
      throw new Refusal(RejectionReason.ENCRYPTED, "文件设有打开密码，请去掉密码后重新上传。");
    }
    int start = entry.offset + 30;
    ByteBuffer buffer = buffer(bytes);
    if (start > bytes.length || buffer.getInt(entry.offset) != LOCAL) {
      throw corrupt();
    }
    start += Short.toUnsignedInt(buffer.getShort(entry.offset + 26));
    start += Short.toUnsignedInt(buffer.getShort(entry.offset + 28));
    if (start > bytes.length || entry.packed > bytes.length - start) {
      throw corrupt();
    }
    var packed = new ByteArrayInputStream(bytes, start, entry.packed);
    InputStream unpacked =
        switch (entry.method) {
          case STORED -> packed;
          case DEFLATED -> inflated(packed);
          default -> throw corrupt();
        };
    return Optional.of(new CheckedStream(unpacked, limit, entry.crc));
  }

  /// A part's bytes; empty when there is no such part, or it is longer than the limit or broken.
  public Optional<byte[]> bytes(String name, long limit) throws Refusal {
    Optional<InputStream> stream = stream(name, limit);
    if (stream.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = stream.get()) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static InputStream inflated(InputStream packed) {
    var inflater = new Inflater(true);
    return new InflaterInputStream(packed, inflater, 1 << 15) {
      @Override
      public void close() throws IOException {
        super.close();
        inflater.end();
      }
    };
  }

  /// What is thrown when a part goes beyond its limit.
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("too long");
    }
  }

  private static Refusal corrupt() {
    return new Refusal(RejectionReason.CORRUPT, "文件不完整或已损坏（压缩结构读不通），可能没有上传完，请用原软件打开确认、另存后重新上传。");
  }

  private void readDirectory() throws Refusal {
    ByteBuffer buffer = buffer(bytes);
    int end = bytes.length - 22;
    while (end >= 0 && end >= bytes.length - FARTHEST_END && buffer.getInt(end) != END) {
      end--;
    }
    if (end < 0 || buffer.getInt(end) != END) {
      throw corrupt();
    }
    int at = buffer.getInt(end + 16);
    while (at >= 0 && at + 46 <= end && buffer.getInt(at) == CENTRAL) {
      int nameLength = Short.toUnsignedInt(buffer.getShort(at + 28));
      int extra = Short.toUnsignedInt(buffer.getShort(at + 30));
      int comment = Short.toUnsignedInt(buffer.getShort(at + 32));
      int offset = buffer.getInt(at + 42);
      int packed = buffer.getInt(at + 20);
      if (at + 46 + nameLength > end || offset < 0 || packed < 0) {
        throw corrupt();
      }
      boolean encrypted = (buffer.getShort(at + 8) & 1) != 0;
      long crc = Integer.toUnsignedLong(buffer.getInt(at + 16));
      int method = Short.toUnsignedInt(buffer.getShort(at + 10));
      add(at + 46, nameLength, new Entry(offset, method, packed, crc, encrypted));
      at += 46 + nameLength + extra + comment;
    }
    if (entries.isEmpty()) {
      throw corrupt();
    }
  }

  /// The parts of a ZIP without its end, by name only.
  private void readLocalHeaders() {
    ByteBuffer buffer = buffer(bytes);
    for (int at = 0; at + 30 <= bytes.length && entries.size() < MOST_ENTRIES; at++) {
      if (bytes[at] == 'P' && buffer.getInt(at) == LOCAL) {
        int nameLength = Short.toUnsignedInt(buffer.getShort(at + 26));
        if (at + 30 + nameLength <= bytes.length) {
          add(at + 30, nameLength, new Entry(at, DEFLATED, 0, 0, false));
        }
      }
    }
  }

  /// The first of two parts of one name counts.
  private void add(int at, int length, Entry entry) {
    if (entries.size() < MOST_ENTRIES) {
      entries.putIfAbsent(normal(new String(bytes, at, length, UTF_8)), entry);
    }
  }

  private static String normal(String name) {
    String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return slashed.startsWith("/") ? slashed.substring(1) : slashed;
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
