package gongkai.ingest.app.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/// The name of an entry: only ever a name, never a path on a disk or a key in a bucket.
///
/// @param path as the archive has it, with `/` between folders
public record EntryName(String path) {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

  /// What systems leave in folders, in small letters.
  private static final Set<String> LITTER =
      Set.of("__macosx", ".ds_store", "thumbs.db", "desktop.ini");

  static EntryName of(ZipArchiveEntry entry) {
    boolean inUnicodeToo = entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD;
    return new EntryName(
        (inUnicodeToo ? entry.getName() : decoded(entry.getRawName())).replace('\\', '/'));
  }

  /// Names of old Chinese tools are GBK without a word about it, and some say UTF-8 and are GBK:
  /// what is no UTF-8 is read as GB18030, which holds all of GBK.
  static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      return new String(raw, GB18030);
    }
  }

  boolean isFolder() {
    return path.endsWith("/");
  }

  /// Whether a system made it and no person: `__MACOSX/`, `.DS_Store`, `Thumbs.db`, `desktop.ini`,
  /// and the `._` files that macOS puts beside every file on foreign disks.
  boolean isLitter() {
    var parts = path.toLowerCase(Locale.ROOT).split("/", -1);
    return Arrays.stream(parts).anyMatch(LITTER::contains)
        || parts[parts.length - 1].startsWith("._");
  }

  /// Whether it begins at the root of a disk.
  public boolean isAbsolute() {
    return ABSOLUTE.matcher(path).matches();
  }
}
