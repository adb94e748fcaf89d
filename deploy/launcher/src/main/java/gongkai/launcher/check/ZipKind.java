package gongkai.launcher.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// What a file is, as far as ZIP goes. Told by its bytes; its name is not asked.
enum ZipKind {
  /// No ZIP.
  OTHER,
  /// One document that is packed as a ZIP, such as a DOCX or an OFD.
  DOCUMENT,
  /// Files packed together.
  ARCHIVE,
  /// Begins as a ZIP, but what is in it cannot be told.
  BROKEN;

  private static final int LOCAL = 0x04034b50;
  private static final int END = 0x06054b50;
  private static final int LOCAL_SIZE = 30;
  private static final int END_SIZE = 22;
  private static final int HEAD = 1024;

  private static final Pattern MARK =
      Pattern.compile("/?(\\[content_types]\\.xml|ofd\\.xml|mimetype)");
  private static final Pattern PART =
      Pattern.compile(MARK.pattern() + "|/?(_rels|docprops|word|xl|ppt|doc_0)/.*");

  /// Looks at a file from its beginning.
  static ZipKind of(SeekableByteChannel file) throws IOException {
    // Not closed: that would close the file.
    byte[] head = Channels.newInputStream(file).readNBytes(HEAD);
    int signature = head.length < 4 ? 0 : little(head).getInt(0);
    if (signature != LOCAL && signature != END) {
      return OTHER;
    }
    int stated = statedEntries(file);
    try (var zip = open(file)) {
      var entries = Collections.list(zip.getEntries());
      if ((entries.size() & 0xFFFF) != stated && stated != 0xFFFF) {
        return BROKEN; // the list breaks off: what is behind would be lost without a word
      }
      boolean isDocument =
          entries.stream().anyMatch(entry -> MARK.matcher(normal(entry.getName())).matches());
      return isDocument ? DOCUMENT : ARCHIVE;
    } catch (IOException | RuntimeException _) {
      return PART.matcher(normal(firstName(head))).matches() ? DOCUMENT : BROKEN;
    }
  }

  /// Opens a ZIP.
  static ZipFile open(SeekableByteChannel file) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get();
  }

  /// The lower sixteen bits of the number of entries, as the end of the ZIP states it; -1 where it
  /// has no end.
  private static int statedEntries(SeekableByteChannel file) throws IOException {
    file.position(Math.max(0, file.size() - END_SIZE - 0xFFFF));
    byte[] tail = Channels.newInputStream(file).readAllBytes();
    for (int at = tail.length - END_SIZE; at >= 0; at--) {
      if (little(tail).getInt(at) == END) {
        return Short.toUnsignedInt(little(tail).getShort(at + 10));
      }
    }
    return -1;
  }

  private static String firstName(byte[] head) {
    int length = head.length < LOCAL_SIZE ? 0 : Short.toUnsignedInt(little(head).getShort(26));
    return LOCAL_SIZE + length > head.length
        ? ""
        : new String(head, LOCAL_SIZE, length, ISO_8859_1);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String normal(String name) {
    return name.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
