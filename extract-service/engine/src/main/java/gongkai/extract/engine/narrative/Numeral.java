package gongkai.extract.engine.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as it is written, in digits (12,345 or 1.2万) or in words (十二, 三百零五).
///
/// @param value its value
/// @param end the offset behind it
/// @param words written in Chinese words throughout
/// @param about an 余, 多 or 来 stands inside or behind it
record Numeral(BigDecimal value, int end, boolean words, boolean about) {

  private static final String WORDS = "零一二三四五六七八九";
  private static final String ABOUT = "余多来几";
  private static final int LONGEST = 20;

  /// 3千万亿: more scales than this are no number.
  private static final int MOST_SCALES = 3;

  /// Reads the number that starts at an offset; null if none does.
  static @Nullable Numeral at(Passage text, int start) {
    char first = text.near(start);
    return isDigit(first) ? digits(text, start) : words(text, start);
  }

  private static @Nullable Numeral digits(Passage text, int start) {
    int end = start;
    var digits = new StringBuilder();
    while (isDigit(text.near(end)) && digits.length() < LONGEST) {
      digits.append(text.at(end++));
    }
    while (digits.length() <= 12 && isGroup(text, start, end)) {
      digits.append(text.between(end + 1, end + 4));
      end += 4;
    }
    if (text.near(end) == '.' && isDigit(text.near(end + 1))) {
      digits.append('.');
      for (end++; isDigit(text.near(end)) && digits.length() < LONGEST; end++) {
        digits.append(text.at(end));
      }
      if (text.near(end) == '.') {
        return null; // 1.2.3 numbers a paragraph
      }
    }
    return digits.length() > 18
        ? null
        : scaled(text, new BigDecimal(digits.toString()), end, false);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Three digits behind a comma, and no fourth: a thousands separator, not the next clause.
  private static boolean isGroup(Passage text, int start, int end) {
    return text.near(end) == '，'
        && end - start <= 15
        && isDigit(text.near(end + 1))
        && isDigit(text.near(end + 2))
        && isDigit(text.near(end + 3))
        && !isDigit(text.near(end + 4))
        && text.near(end + 4) != '%'
        && text.near(start) != '0'
        && (end - start <= 3 || text.near(end - 4) == '，');
  }

  private static @Nullable Numeral words(Passage text, int start) {
    long total = 0;
    long section = 0;
    int digit = -1;
    long lastScale = 1;
    int end = start;
    for (; end < start + 16; end++) {
      char c = text.near(end);
      int d = digit(c);
      if (d >= 0) {
        if (digit > 0) {
          break; // 三四件 is no number
        }
        digit = d;
        continue;
      }
      long scale = scale(c);
      if (scale == 0 || (scale >= 10_000 && end == start)) {
        break;
      }
      if (scale >= 10_000) {
        long counted = section + Math.max(digit, 0);
        total = total > scale ? total + counted * scale : (total + counted) * scale;
        section = 0;
      } else {
        section += (digit < 0 ? 1 : digit) * scale;
      }
      lastScale = scale;
      digit = -1;
    }
    if (end == start || (end == start + 1 && scale(text.near(start)) >= 100)) {
      return null;
    }
    boolean elliptic = digit > 0 && lastScale >= 100 && digit(text.near(end - 2)) < 0;
    long tail = digit < 0 ? 0 : elliptic ? digit * lastScale / 10 : digit; // 三百五 is 350
    return scaled(
        text,
        fraction(text, BigDecimal.valueOf(total + section + tail), end),
        point(text, end),
        true);
  }

  /// The offset behind a decimal fraction in words, 点五; the same offset if there is none.
  private static int point(Passage text, int start) {
    int end = start + 1;
    while (text.near(start) == '点' && end < start + 5 && digit(text.near(end)) >= 0) {
      end++;
    }
    return end > start + 1 ? end : start;
  }

  private static BigDecimal fraction(Passage text, BigDecimal whole, int start) {
    var digits = new StringBuilder(whole.toPlainString()).append('.');
    for (int i = start + 1; i < point(text, start); i++) {
      digits.append(digit(text.at(i)));
    }
    return digits.charAt(digits.length() - 1) == '.' ? whole : new BigDecimal(digits.toString());
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇' -> 0;
      case '两' -> 2;
      default -> WORDS.indexOf(c);
    };
  }

  private static long scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  /// Takes in what multiplies the number and what makes it approximate: 1.2万余, 10余万, 3千多.
  private static Numeral scaled(Passage text, BigDecimal value, int end, boolean words) {
    boolean about = false;
    int scales = 0;
    while (true) {
      char c = text.near(end);
      if (ABOUT.indexOf(c) >= 0 && !about) {
        about = true;
      } else if (scale(c) > 0 && scales < MOST_SCALES && (!words || about)) {
        scales++;
        value = value.multiply(BigDecimal.valueOf(scale(c)));
      } else {
        break;
      }
      end++;
    }
    return new Numeral(plain(value), end, words, about);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
