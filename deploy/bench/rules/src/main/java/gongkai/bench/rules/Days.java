package gongkai.bench.rules;

import java.time.LocalDate;

/// Days as they are written under a report.
final class Days {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Days() {}

  /// A day such as 二〇二四年一月十二日.
  static String inWords(LocalDate day) {
    var year = new StringBuilder();
    String.valueOf(day.getYear()).chars().forEach(digit -> year.append(DIGITS.charAt(digit - '0')));
    return year + "年" + inWords(day.getMonthValue()) + "月" + inWords(day.getDayOfMonth()) + "日";
  }

  private static String inWords(int number) {
    String ones = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    if (number < 10) {
      return ones;
    }
    return (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十" + ones;
  }
}
