package gongkai.extract.engine.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as they are written under reports: 2022 年 2 月 8 日, 二〇二四年二月十九日, 2022-02-08.
final class Dates {

  private static final Pattern ARABIC =
      Pattern.compile("(?<!\\d)(20\\d\\d)[年\\-./](\\d{1,2})[月\\-./](\\d{1,2})(?!\\d)日?");

  private static final Pattern CHINESE =
      Pattern.compile("([二][〇○零ＯO0][〇○零ＯO0一二三四五六七八九]{2})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日");

  private static final int LONGEST = 200;

  private Dates() {}

  /// A date within a text.
  ///
  /// @param date the day
  /// @param before the text before it, without blanks
  /// @param after the text behind it, without blanks
  record Found(LocalDate date, String before, String after) {
    boolean isAlone() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /// The last date in a short text.
  static Optional<Found> last(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String compact = compact(text);
    return last(ARABIC.matcher(compact), compact).or(() -> last(CHINESE.matcher(compact), compact));
  }

  private static Optional<Found> last(Matcher matcher, String text) {
    Optional<Found> found = Optional.empty();
    while (matcher.find()) {
      String before = text.substring(0, matcher.start());
      String after = text.substring(matcher.end());
      Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), matcher.group(3));
      found = day.map(date -> new Found(date, before, after));
    }
    return found;
  }

  /// The day; the 31st of June is none.
  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// A number of a date in Arabic digits or Chinese ones, a round letter taken for 〇.
  static int number(String text) {
    if (text.charAt(0) <= '9') {
      return Integer.parseInt(text);
    }
    return ChineseNumeral.read(text.replace('O', '〇').replace('Ｏ', '〇').replace('0', '〇'))
        .map(java.math.BigDecimal::intValue)
        .orElse(0);
  }

  /// A text without blanks, its digits in their plain form.
  static String compact(String text) {
    var compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '０' && c <= '９') {
        compact.append((char) (c - '０' + '0'));
      } else if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\u3000') {
        compact.append(c);
      }
    }
    return compact.toString();
  }
}
