package gongkai.validate.rules.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number with a measure word, as it stands in a sentence: 1,204件, 3.6万余条, 28.6%.
///
/// Numbers in Chinese numerals are not taken: whoever needs every item of a list has to look for
/// them ({@link #NUMERAL}).
///
/// @param value the number, 万 multiplied out
/// @param places the digits printed behind the point
/// @param unit the measure word
/// @param approximate 余, 多, 近, 约 and their like stand beside the number
/// @param start where the number starts
/// @param end where the measure word ends
record Count(BigDecimal value, int places, String unit, boolean approximate, int start, int end) {

  /// A count in Chinese numerals.
  static final Pattern NUMERAL =
      Pattern.compile("[一二两三四五六七八九十百千]+(?:余|多)?(?:件|条|份|篇|次|期|场|个|项|起|封|人|名|本|张)");

  private static final String NUMBER =
      "(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.(\\d+))?\\s*(万)?\\s*(余|多)?\\s*";
  private static final String UNIT = "件次|人次|万人次|件|条|份|篇|次|期|场|个|项|起|封|宗|户|%";
  private static final String ROUNDED = "(以上|左右|上下)?";

  private static final Pattern COUNT = Pattern.compile(NUMBER + "(" + UNIT + ")" + ROUNDED);

  /// Persons, books and sheets too; not 人均, 名单, 本局.
  private static final Pattern ANY_COUNT =
      Pattern.compile(
          NUMBER
              + "("
              + UNIT
              + "|人(?![均民员大])|名(?![单称义列])|本(?![局县市区州旗镇乡街单部机年月级科院委办])|张(?!贴))"
              + ROUNDED);

  private static final List<String> ROUND =
      List.of("近", "约", "超", "超过", "逾", "不足", "至少", "不少于", "不低于");
  private static final int ROUND_WORDS = 5;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /// The counts of a sentence, in order.
  static List<Count> in(String sentence) {
    return in(sentence, COUNT);
  }

  /// The counts of a sentence, with those of persons, books and sheets (90人, 12名, 30本), in order.
  static List<Count> ofAnything(String sentence) {
    return in(sentence, ANY_COUNT);
  }

  private static List<Count> in(String sentence, Pattern pattern) {
    String plain = plain(sentence);
    var counts = new ArrayList<Count>();
    Matcher matcher = pattern.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (!isDigit(plain.charAt(at))) {
        at++;
      } else if (matcher.region(at, plain.length()).lookingAt()) {
        counts.add(count(plain, matcher));
        at = matcher.end(5);
      } else {
        at = endOfNumber(plain, at);
      }
    }
    return counts;
  }

  private static Count count(String sentence, Matcher matcher) {
    String digits = matcher.group(1).replace(",", "").replace("，", "");
    String fraction = matcher.group(2) == null ? "" : matcher.group(2);
    var number = new BigDecimal(fraction.isEmpty() ? digits : digits + "." + fraction);
    boolean tenThousands = matcher.group(3) != null;
    boolean round =
        matcher.group(4) != null
            || matcher.group(6) != null
            || (tenThousands && !fraction.isEmpty())
            || isRound(sentence, matcher.start());
    return new Count(
        tenThousands ? number.multiply(TEN_THOUSAND) : number,
        fraction.length(),
        matcher.group(5),
        round,
        matcher.start(),
        matcher.end(5));
  }

  private static boolean isRound(String sentence, int at) {
    String before = sentence.substring(Math.max(0, at - ROUND_WORDS), at).stripTrailing();
    return ROUND.stream().anyMatch(before::endsWith);
  }

  private static int endOfNumber(String sentence, int at) {
    int end = at;
    while (end < sentence.length()
        && (isDigit(sentence.charAt(end)) || sentence.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The sentence with plain digits and signs in place of fullwidth ones, each in its place.
  private static String plain(String sentence) {
    if (sentence.chars().noneMatch(Count::isFullwidth)) {
      return sentence;
    }
    var plain = new StringBuilder(sentence);
    for (int i = 0; i < plain.length(); i++) {
      if (isFullwidth(plain.charAt(i))) {
        plain.setCharAt(i, (char) (plain.charAt(i) - '！' + '!'));
      }
    }
    return plain.toString();
  }

  private static boolean isFullwidth(int c) {
    return (c >= '０' && c <= '９') || c == '．' || c == '％';
  }

  boolean isPercentage() {
    return unit.equals("%");
  }
}
