package gongkai.extract.engine.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds out in which encoding a text is written.
///
/// What a page claims is not asked: pages in GBK that call themselves UTF-8 are common. Text that
/// is valid UTF-8 is UTF-8; otherwise the encoding wins in which the text reads most like Chinese.
/// A contest between three encodings needs no statistics beyond the commonest characters of these
/// reports: read in a wrong encoding, none of them appears.
final class TextDecoding {

  /// How many bytes decide, from the first that is not ASCII.
  private static final int SAMPLE = 1 << 17;

  /// The commonest characters of these reports, simplified and traditional.
  private static final String COMMON = "的公开政府信息工作年度报告申请情况理主动处和一二三是不在行为法人開報請況處總計";

  private static final List<Charset> NARROW =
      List.of(UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));

  private static final List<Charset> WIDE_TOO =
      Stream.concat(NARROW.stream(), Stream.of(UTF_16LE, UTF_16BE)).toList();

  private TextDecoding() {}

  /// The text; empty when the bytes are no text in any encoding known.
  static Optional<String> decode(byte[] bytes) {
    return byMark(bytes)
        .or(() -> strictly(bytes))
        .or(() -> bestGuess(bytes))
        .map(TextDecoding::tidy);
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return looksLikeText(text) ? Optional.of(text) : Optional.empty();
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty(); // then it is written in another encoding, or damaged
    }
  }

  private static Optional<String> bestGuess(byte[] bytes) {
    int start = firstBeyondAscii(bytes);
    int length = Math.min(bytes.length - start, SAMPLE);
    Charset best = UTF_8;
    int highest = Integer.MIN_VALUE;
    for (Charset candidate : holdsNul(bytes) ? WIDE_TOO : NARROW) {
      int score = score(new String(bytes, start, length, candidate));
      if (score > highest) {
        best = candidate;
        highest = score;
      }
    }
    String text = new String(bytes, best);
    return looksLikeText(text) ? Optional.of(text) : Optional.empty();
  }

  /// Where the sample starts: a page may begin with scripts of any length, and a letter of ASCII
  /// tells nothing. An even offset, so that pairs of bytes stay pairs; the byte before it is ASCII.
  private static int firstBeyondAscii(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at - at % 2;
  }

  /// Text in pairs of bytes holds some for its line feeds, digits and tags; other text holds none.
  private static boolean holdsNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isOdd(c)) {
        score -= 4;
      } else if (c >= 0x4E00 && COMMON.indexOf(c) >= 0) {
        score += 3;
      }
    }
    return score;
  }

  /// Whether few characters are ones that no text holds; damaged text may hold some.
  private static boolean looksLikeText(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (isOdd(text.charAt(i))) {
        odd++;
      }
    }
    return odd * 40 <= length;
  }

  private static boolean isOdd(char c) {
    return c == '\uFFFD'
        || (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0xE000 && c < 0xF900);
  }

  /// Without marks and NULs, which no reader of text expects.
  private static String tidy(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\0') < 0 ? unmarked : unmarked.replace('\0', ' ');
  }
}
