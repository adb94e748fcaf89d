package gongkai.ingest.app.zip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The directory at the end of a ZIP, looked through without keeping it: a file of 100 MB has room
/// for two million entries, which a library would hold in memory all at once before anybody could
/// count them.
///
/// @param entries how many entries it lists
/// @param bytes how long the list is
/// @param isOfDocument whether one of them marks a document that is packed as a ZIP
record ZipDirectory(long entries, long bytes, boolean isOfDocument) {
  private static final int LOCAL = 0x04034b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int END_64 = 0x06064b50;
  private static final int LOCATOR_64 = 0x07064b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR_64_SIZE = 20;
  private static final int END_64_SIZE = 56;
  private static final int CENTRAL_SIZE = 46;
  private static final int LOCAL_SIZE = 30;

  /// How far into a file that was cut off the names of its first entries are looked for.
  private static final int LOOK = 64 * 1024;

  private static final Pattern MARK =
      Pattern.compile("/?(\\[content_types]\\.xml|ofd\\.xml|mimetype)");
  private static final Pattern PART =
      Pattern.compile(MARK.pattern() + "|/?(_rels|docprops|word|xl|ppt|doc_0)/.*");

  /// Where the entries are listed, and how many there should be.
  private record Place(long start, long entries) {}

  /// Looks through the directory of a ZIP; empty where there is none, or not a whole one.
  static Optional<ZipDirectory> of(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      var place = place(channel);
      if (place.isEmpty() || place.get().start() > channel.size()) {
        return Optional.empty();
      }
      channel.position(place.get().start());
      var directory = read(new BufferedInputStream(Channels.newInputStream(channel), LOOK));
      boolean whole = isSameCount(directory.entries(), place.get().entries());
      return whole ? Optional.of(directory) : Optional.empty();
    } catch (EOFException _) {
      return Optional.empty();
    }
  }

  /// Whether the first entries of a ZIP without its end are those of a document.
  static boolean beginsAsDocument(Path file) throws IOException {
    byte[] head;
    try (var channel = FileChannel.open(file)) {
      head = Channels.newInputStream(channel).readNBytes(LOOK);
    }
    var buffer = little(head);
    for (int at = 0; at + LOCAL_SIZE <= head.length; at++) {
      if (head[at] == 'P' && buffer.getInt(at) == LOCAL) {
        int length = Short.toUnsignedInt(buffer.getShort(at + 26));
        if (at + LOCAL_SIZE + length <= head.length
            && PART.matcher(name(head, at + LOCAL_SIZE, length)).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private static ZipDirectory read(InputStream in) throws IOException {
    long entries = 0;
    long length = 0;
    boolean isOfDocument = false;
    while (true) {
      byte[] bytes = in.readNBytes(CENTRAL_SIZE);
      var header = little(bytes);
      if (bytes.length < CENTRAL_SIZE || header.getInt(0) != CENTRAL) {
        return new ZipDirectory(entries, length, isOfDocument);
      }
      byte[] name = in.readNBytes(Short.toUnsignedInt(header.getShort(28)));
      isOfDocument |= MARK.matcher(name(name, 0, name.length)).matches();
      long rest =
          (long) Short.toUnsignedInt(header.getShort(30))
              + Short.toUnsignedInt(header.getShort(32));
      in.skipNBytes(rest);
      length += CENTRAL_SIZE + name.length + rest;
      entries++;
    }
  }

  private static Optional<Place> place(FileChannel file) throws IOException {
    long tailAt = Math.max(0, file.size() - END_SIZE - 0xFFFF);
    byte[] tail = bytes(file, tailAt, (int) (file.size() - tailAt));
    var buffer = little(tail);
    for (int at = tail.length - END_SIZE; at >= 0; at--) {
      if (buffer.getInt(at) == END) {
        return place(file, tailAt + at, little(bytes(file, tailAt + at, END_SIZE)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Place> place(FileChannel file, long endAt, ByteBuffer end)
      throws IOException {
    if (endAt >= LOCATOR_64_SIZE) {
      var locator = little(bytes(file, endAt - LOCATOR_64_SIZE, LOCATOR_64_SIZE));
      if (locator.getInt(0) == LOCATOR_64) {
        return place64(file, locator.getLong(8));
      }
    }
    long length = Integer.toUnsignedLong(end.getInt(12));
    long offset = Integer.toUnsignedLong(end.getInt(16));
    // Where something stands before the ZIP, its own offsets are too small by that.
    long before = Math.max(0, endAt - length - offset);
    return Optional.of(new Place(offset + before, Short.toUnsignedLong(end.getShort(10))));
  }

  private static Optional<Place> place64(FileChannel file, long at) throws IOException {
    if (at < 0 || at > file.size() - END_64_SIZE) {
      return Optional.empty();
    }
    var end = little(bytes(file, at, END_64_SIZE));
    long start = end.getLong(48);
    return end.getInt(0) == END_64 && start >= 0
        ? Optional.of(new Place(start, end.getLong(32)))
        : Optional.empty();
  }

  /// Older tools write the lower sixteen bits of the count.
  private static boolean isSameCount(long listed, long stated) {
    return listed == stated || (listed & 0xFFFF) == stated;
  }

  private static String name(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, ISO_8859_1).replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(FileChannel file, long at, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, at + buffer.position()) < 0) {
        throw new EOFException();
      }
    }
    return buffer.array();
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
