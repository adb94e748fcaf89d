package gongkai.extract.engine.institution;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Takes the accidents of lettering out of Chinese text, so that names compare by what they say:
/// fullwidth forms, spaces inside names (`新绛县 2021 年`), traditional characters.
///
/// Folded text is for comparing. It can differ from a correct spelling (乾县 folds to 干县), so names
/// are folded on both sides and shown from the data.
final class Lettering {
  private static final char[] SIMPLIFIED = new char[Character.MAX_VALUE + 1];

  /// Marks above and below letters: no name has any, and sorting a long run of them takes the
  /// normalizer time that grows with its square.
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  static {
    for (String line : ResourceLines.of("simplified.txt")) {
      for (int i = 0; i + 1 < line.length(); i += 2) {
        SIMPLIFIED[line.charAt(i)] = line.charAt(i + 1);
      }
    }
    // NFKC does these too; here for text that must keep its length
    for (char wide = '！'; wide <= '～'; wide++) {
      SIMPLIFIED[wide] = (char) (wide - '！' + '!');
    }
  }

  private Lettering() {}

  /// Folds a stretch of text and drops all white space in it, line breaks too.
  static String fold(String text) {
    String bare = MARKS.matcher(text).replaceAll("");
    String plain =
        Normalizer.isNormalized(bare, Normalizer.Form.NFKC)
            ? bare
            : Normalizer.normalize(bare, Normalizer.Form.NFKC);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInvisible(c)) {
        folded.append(foldCharacter(c));
      }
    }
    return folded.toString();
  }

  /// Folds character by character: every offset in the result is the same offset in `text`.
  static String foldInPlace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIMPLIFIED[text.charAt(i)] != 0) {
        char[] folded = text.toCharArray();
        for (int k = i; k < folded.length; k++) {
          folded[k] = foldCharacter(folded[k]);
        }
        return new String(folded);
      }
    }
    return text;
  }

  private static char foldCharacter(char c) {
    char simple = SIMPLIFIED[c];
    return simple == 0 ? c : simple;
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF';
  }
}
