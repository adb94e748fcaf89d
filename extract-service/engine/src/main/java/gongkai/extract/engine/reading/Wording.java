package gongkai.extract.engine.reading;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// A label or heading reduced to what carries its meaning.
///
/// Width, spaces, punctuation, brackets, quotes, traditional characters and the style of the number
/// in front do not: 「２、其他法律 行政法規禁止公開」 and “2.其他法律行政法规禁止公开” have the same body.
///
/// @param body letters and digits only, simplified, without the number in front
/// @param numbering the style of the number in front
/// @param ordinal that number, 0 without one
record Wording(String body, Numbering numbering, int ordinal) {

  /// How a label is numbered.
  enum Numbering {
    NONE,
    /// 一、 or 第一部分
    CHINESE,
    /// （一）
    BRACKETED,
    /// 1. or 1、 or (1)
    ARABIC
  }

  private static final String ORDINALS = "一二三四五六七八九十";
  private static final int LONGEST_ORDINAL = 5;

  /// Marks above and below letters: sorting a long run of them takes the normalizer time that grows
  /// with its square.
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /// Wordings of the form, which are few and asked for often.
  private static final Map<String, Wording> OFFICIAL = new ConcurrentHashMap<>();

  /// Reads a label of the form.
  static Wording ofOfficial(String wording) {
    return OFFICIAL.computeIfAbsent(wording, Wording::of);
  }

  /// Reads a label.
  static Wording of(String printed) {
    String text = fold(printed, false);
    int start = 0;
    if (text.startsWith("第")) {
      start = 1;
    } else if (text.startsWith("(")) {
      start = 1;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST_ORDINAL && isOrdinal(text.charAt(end))) {
      end++;
    }
    if (end == start || end == text.length()) {
      return new Wording(letters(text), Numbering.NONE, 0);
    }
    boolean arabic = text.charAt(start) <= '9';
    int ordinal = ordinal(text.substring(start, end));
    String rest = text.substring(end);
    if (text.startsWith("第")) {
      return rest.startsWith("部分") && rest.length() > 2
          ? new Wording(letters(rest.substring(2)), Numbering.CHINESE, ordinal)
          : new Wording(letters(text), Numbering.NONE, 0);
    }
    char mark = rest.charAt(0);
    if (start == 1 && mark == ')') {
      Numbering style = arabic ? Numbering.ARABIC : Numbering.BRACKETED;
      return new Wording(letters(rest), style, ordinal);
    }
    if (start == 0 && (arabic ? ".、,:)" : "、.,:,").indexOf(mark) >= 0) {
      Numbering style = arabic ? Numbering.ARABIC : Numbering.CHINESE;
      return new Wording(letters(rest), style, ordinal);
    }
    return new Wording(letters(text), Numbering.NONE, 0);
  }

  /// Letters and digits of a text, width and script folded, everything else left out.
  static String letters(String text) {
    return fold(text, true);
  }

  private static boolean isOrdinal(char c) {
    return (c >= '0' && c <= '9') || ORDINALS.indexOf(c) >= 0;
  }

  private static int ordinal(String text) {
    if (text.charAt(0) <= '9') {
      return text.chars().allMatch(Character::isDigit) && text.length() < 4
          ? Integer.parseInt(text)
          : 0;
    }
    return ChineseNumeral.read(text).map(java.math.BigDecimal::intValue).orElse(0);
  }

  private static String fold(String printed, boolean lettersOnly) {
    String text =
        needsNormalizing(printed)
            ? Normalizer.normalize(MARKS.matcher(printed).replaceAll(""), Normalizer.Form.NFKC)
            : printed;
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        c = (char) (c - 0xFEE0);
      }
      if (c < 0x80 ? isLetter(c) : isIdeograph(c) || Character.isLetterOrDigit(c)) {
        folded.append(c < 0x4E00 ? c : Simplified.of(c));
      } else if (!lettersOnly && !Character.isWhitespace(c) && c != '\u00A0' && c != '\u3000') {
        folded.append(c == '．' || c == '。' || c == '﹒' ? '.' : c);
      }
    }
    return folded.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  /// Radicals, compatibility ideographs and ligatures, as PDF fonts without a good map leave them.
  private static boolean needsNormalizing(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x2E80 && c <= 0x2FDF)
          || (c >= 0x2460 && c <= 0x24FF)
          || (c >= 0xF900 && c <= 0xFAFF)
          || (c >= 0xFE30 && c <= 0xFE6F)) {
        return true;
      }
    }
    return false;
  }
}
