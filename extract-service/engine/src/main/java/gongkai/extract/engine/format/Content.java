package gongkai.extract.engine.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The bytes of a document and, where they spell one, its text.
public final class Content {

  private final byte[] bytes;

  private boolean isDecoded;

  private @Nullable String text;

  Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The document itself; nobody writes to it.
  byte[] bytes() {
    return bytes;
  }

  /// The first bytes, each as the character of that number: what magic numbers are compared with.
  String magic(int length) {
    return new String(bytes, 0, Math.min(bytes.length, length), ISO_8859_1);
  }

  /// Whether these characters of ASCII stand anywhere in the bytes.
  boolean holds(String ascii) {
    for (int i = 0; i + ascii.length() <= bytes.length; i++) {
      int same = 0;
      while (same < ascii.length() && bytes[i + same] == ascii.charAt(same)) {
        same++;
      }
      if (same == ascii.length()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the bytes are text in an encoding known.
  boolean isText() {
    return decoded() != null;
  }

  /// The bytes decoded, line ends as they are, without a byte order mark; of what is text.
  String text() {
    return Objects.requireNonNull(decoded(), "no text");
  }

  /// The first characters, for looking at what the text is.
  String head(int characters) {
    return text().substring(0, Math.min(text().length(), characters));
  }

  /// Decoded when first asked for: a picture is none, and large.
  private @Nullable String decoded() {
    if (!isDecoded) {
      text = TextDecoding.decode(bytes).orElse(null);
      isDecoded = true;
    }
    return text;
  }
}
