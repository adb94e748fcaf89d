package gongkai.search.app.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What is left of a character when only its meaning counts: compatibility forms become plain
/// (NFKC), letters small, quotation marks and dashes one of each, and white space nothing at all.
///
/// White space means nothing because converters break lines and put blanks where the author did
/// not: `2023 年`, `２０２３年` and `2023\n年` are one phrase.
///
/// ```
/// Folding.fold("２０２３ 年（ＡＢ）")  →  "2023年(ab)"
/// ```
public final class Folding {

  private static final String DOUBLE_QUOTES = "“”„‟〝〞〟＂";
  private static final String SINGLE_QUOTES = "‘’‚‛＇";
  private static final String DASHES = "‐‑‒–—―−－─";

  private Folding() {}

  /// Folds a text.
  public static String fold(String text) {
    var folded = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> folded.append(fold(codePoint)));
    return folded.toString();
  }

  /// Folds one character; empty for white space and for what has no width.
  public static String fold(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return Character.toString(codePoint);
    }
    if (isNothing(codePoint)) {
      return "";
    }
    if (DOUBLE_QUOTES.indexOf(codePoint) >= 0) {
      return "\"";
    }
    if (SINGLE_QUOTES.indexOf(codePoint) >= 0) {
      return "'";
    }
    if (DASHES.indexOf(codePoint) >= 0) {
      return "-";
    }
    var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return plain.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }

  private static boolean isNothing(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /// The folding as rules of OpenSearch's `mapping` character filter, one for every character of
  /// the basic plane that folding changes.
  public static List<String> rules() {
    return IntStream.rangeClosed(0, 0xFFFF)
        .filter(codePoint -> !Character.isSurrogate((char) codePoint))
        .filter(Character::isDefined)
        .filter(codePoint -> !fold(codePoint).equals(Character.toString(codePoint)))
        .mapToObj(
            codePoint -> escaped(Character.toString(codePoint)) + "=>" + escaped(fold(codePoint)))
        .toList();
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
    return escaped.toString();
  }
}
