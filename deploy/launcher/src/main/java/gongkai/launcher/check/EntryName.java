package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;

/// The name of an entry of a ZIP, as ingest-service reads and judges it.
///
/// @param path with `/` between folders
record EntryName(String path) {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);
  private static final int LONGEST = 255;

  /// What systems leave in folders, in small letters.
  private static final Set<String> LITTER =
      Set.of("__macosx", ".ds_store", "thumbs.db", "desktop.ini");

  static EntryName of(ZipArchiveEntry entry) {
    boolean inUnicodeToo = entry.getNameSource() == NameSource.UNICODE_EXTRA_FIELD;
    return new EntryName(
        (inUnicodeToo ? entry.getName() : decoded(entry.getRawName())).replace('\\', '/'));
  }

  /// UTF-8 or, as older Chinese tools write names without a word about it, GBK.
  private static String decoded(byte[] raw) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException _) {
      return new String(raw, GB18030);
    }
  }

  boolean isFolder() {
    return path.endsWith("/");
  }

  /// Whether a system made it and no person.
  boolean isLitter() {
    var parts = path.toLowerCase(Locale.ROOT).split("/", -1);
    return Arrays.stream(parts).anyMatch(LITTER::contains)
        || parts[parts.length - 1].startsWith("._");
  }

  /// What is wrong with it; empty where nothing is.
  Optional<NotRead> fault() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (ABSOLUTE.matcher(path).matches()) {
      return fault("是绝对路径（以“/”或盘符开头）。请改用相对路径重新压缩。");
    }
    if (name.isBlank()) {
      return fault("是空的。请为文件命名后重新压缩。");
    }
    if (path.codePoints().anyMatch(EntryName::isControl)) {
      return fault("含有控制字符（如换行）。请改名后重新压缩。");
    }
    if (path.contains("..")) {
      return fault("含有“..”，可能指向别的目录。请改名后重新压缩。");
    }
    return name.codePointCount(0, name.length()) > LONGEST
        ? fault("超过%d个字符。请缩短后重新压缩。".formatted(LONGEST))
        : Optional.empty();
  }

  private static Optional<NotRead> fault(String what) {
    return Optional.of(new NotRead(RejectionReason.BAD_NAME, "压缩包里的这个文件名" + what));
  }

  /// Control characters, line separators, marks that turn the direction of writing, halves of
  /// surrogate pairs.
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
