package gongkai.extract.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers in Chinese characters: 十二, 三百零五, 二〇二四, and the mixed 1.2万.
final class ChineseNumeral {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 16;

  private ChineseNumeral() {}

  /// The number; empty when the text is not one.
  static Optional<BigDecimal> read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    if (text.charAt(0) <= '9') {
      return mixed(text.substring(0, text.length() - 1), last);
    }
    if (unit(text.charAt(0)) > 10) {
      return Optional.empty(); // 百, 万: a unit of nothing
    }
    boolean positional = text.length() > 1;
    for (int i = 0; i < text.length(); i++) {
      if (digit(text.charAt(i)) < 0) {
        positional = false;
        if (unit(text.charAt(i)) == 0) {
          return Optional.empty();
        }
      }
    }
    return positional ? inPlaces(text) : Optional.of(BigDecimal.valueOf(withUnits(text)));
  }

  /// 1.2万, 3千.
  private static Optional<BigDecimal> mixed(String number, char unit) {
    if (unit(unit) == 0 || number.isEmpty()) {
      return Optional.empty();
    }
    int points = 0;
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '.' && i > 0 && i < number.length() - 1) {
        points++;
      } else if (c < '0' || c > '9') {
        return Optional.empty();
      }
    }
    if (points > 1) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number).multiply(BigDecimal.valueOf(unit(unit)));
    return Optional.of(value.signum() == 0 ? BigDecimal.ZERO : wholeIfWhole(value));
  }

  private static BigDecimal wholeIfWhole(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /// 二〇二四: every character is a decimal place.
  private static Optional<BigDecimal> inPlaces(String text) {
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return Optional.of(BigDecimal.valueOf(value));
  }

  private static long withUnits(String text) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      long unit = unit(c);
      if (unit == 0) {
        digit = digit(c);
      } else if (unit >= 10_000) {
        total = (total + section + Math.max(digit, 0)) * unit;
        section = 0;
        digit = -1;
      } else {
        section += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      }
    }
    return total + section + Math.max(digit, 0);
  }

  /// The value of one digit, -1 for another character.
  static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两', '兩' -> 2;
      case '壹' -> 1;
      case '贰' -> 2;
      case '叁' -> 3;
      case '肆' -> 4;
      case '伍' -> 5;
      case '陆' -> 6;
      case '柒' -> 7;
      case '捌' -> 8;
      case '玖' -> 9;
      default -> DIGITS.indexOf(c);
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      default -> 0;
    };
  }
}
