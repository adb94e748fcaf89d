package gongkai.ingest.app.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/// The name of a file as it came, possibly hostile.
///
/// @param path the path below the inbox, or the name that an upload gave, as it came
public record FileName(String path) {
  /// The longest name that is taken, in characters.
  static final int LONGEST = 255;

  private static final int LONGEST_SHOWN = 200;
  private static final int LONGEST_PATH = 1_000;
  private static final int LONGEST_PATH_BYTES = 2_400;
  private static final int LONGEST_SHELVED_BYTES = 160;
  private static final int LONGEST_EXTENSION = 10;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /// What stands after the last slash.
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The name of a file in the ZIP of this name: `a.zip!/folder/b.html`.
  public FileName entry(String entry) {
    return new FileName(path + "!/" + entry);
  }

  /// What is wrong with it and what to do, in Chinese; empty where nothing is.
  public Optional<String> fault() {
    if (name().isBlank()) {
      return Optional.of("文件没有名字。请为文件命名后重新投递。");
    }
    if (path.codePoints().anyMatch(FileName::isControl)) {
      return Optional.of("文件名含有控制字符（如换行）。请改名后重新投递。");
    }
    if (path.contains("..")) {
      return Optional.of("文件名含有“..”，可能指向别的目录。请改名后重新投递。");
    }
    if (name().codePointCount(0, name().length()) > LONGEST) {
      return Optional.of(
          "文件名有%d个字符，超过上限%d个。请缩短后重新投递。"
              .formatted(name().codePointCount(0, name().length()), LONGEST));
    }
    return Optional.empty();
  }

  /// The name with control characters escaped as in Java source, cut to 200 characters before its
  /// extension.
  public String shown() {
    var safe = escaped(name());
    if (safe.codePointCount(0, safe.length()) <= LONGEST_SHOWN) {
      return safe;
    }
    var extension = extension(safe);
    return cut(safe, LONGEST_SHOWN - extension.length()) + extension;
  }

  /// The path with control characters escaped, cut to 1,000 characters and 2,400 bytes of UTF-8: an
  /// index of the ledger holds no more.
  public String shownPath() {
    var shown = cut(escaped(path), LONGEST_PATH);
    return shown.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH_BYTES
        ? shown
        : cutBytes(shown, LONGEST_PATH_BYTES - 3) + "…";
  }

  /// A name that any file system and any S3 server keeps: control characters and separators
  /// replaced, at most 160 bytes of UTF-8, with the extension kept.
  public String shelved() {
    var safe = escaped(name()).replace('\\', '_').replace("..", "__").strip();
    if (safe.getBytes(StandardCharsets.UTF_8).length <= LONGEST_SHELVED_BYTES) {
      return safe.isEmpty() ? "_" : safe;
    }
    var extension = extension(safe);
    return cutBytes(safe, LONGEST_SHELVED_BYTES - extension.length() * 3) + extension;
  }

  /// The dot and what follows; empty when that is too long to be one.
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
  }

  private static String escaped(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (isControl(c)) {
            out.append("\\u").append(HEX.toHexDigits((char) c));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.toString();
  }

  /// Control characters, line separators, marks that turn the direction of writing (which make
  /// `gnp.exe` look like `exe.png`), and halves of surrogate pairs, which no database stores.
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
  }

  private static String cutBytes(String text, int longest) {
    int bytes = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > longest) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at);
  }
}
