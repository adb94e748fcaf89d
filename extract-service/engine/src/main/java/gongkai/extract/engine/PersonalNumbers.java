package gongkai.extract.engine;

import gongkai.extract.report.PersonalNumber;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hides citizens' numbers before anything is said about a document: identity numbers, known by
/// their check digit (GB 11643, ISO 7064 MOD 11-2), and mobile numbers.
///
/// A number that only looks like one stays: a count or a sum of money, a part of a longer number,
/// eighteen digits with another check digit. Digits set apart by blanks may be figures of a row:
/// they are a number behind a word for telephone, behind a colon or a bracket, and inside a
/// sentence.
final class PersonalNumbers {

  private static final Pattern IDENTITY =
      Pattern.compile(
          "(?<![\\dA-Za-z.])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]"
              + "(?![\\dA-Za-z])");

  private static final Pattern OLD_IDENTITY =
      Pattern.compile("(?<=身份证[^\\d。；]{0,12})(?<!\\d)[1-9]\\d{14}(?![\\dA-Za-z])");

  private static final String NO_COUNT = "(?![\\dA-Za-z]|[.,，]\\d|\\s*[元件条次人个份万亿%％])";

  private static final Pattern MOBILE =
      Pattern.compile("(?<![\\dA-Za-z.])(?:86-?)?1[3-9]\\d-?\\d{4}-?\\d{4}" + NO_COUNT);

  private static final String SPACED = "1[3-9]\\d ?\\d{4} ?\\d{4}";

  private static final Pattern SPACED_MOBILE =
      Pattern.compile(
          "(?<![\\d.])(?:(?<=(?:电话|手机|联系方式)[^\\d。；]{0,8}|[:(、/] ?|\\+86[ -]?)SPACED|(?<=[一-龥,])SPACED(?=[一-龥。,;、()]))"
                  .replace("SPACED", SPACED)
              + "(?! ?\\d)"
              + NO_COUNT);

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  private static final int FEWEST_DIGITS = 11;

  private static final int REGION = 6;
  private static final int SHOWN_LAST = 4;
  private static final int HIDDEN_BEFORE = 8;

  private PersonalNumbers() {}

  /// The text with such numbers hidden, as long as it was.
  static String hide(String text) {
    if (!mayHoldNumber(text)) {
      return text;
    }
    String digits = narrow(text);
    var hidden = new StringBuilder(text);
    IDENTITY
        .matcher(digits)
        .results()
        .filter(found -> isChecked(found.group()))
        .forEach(found -> hide(hidden, found.start() + REGION, found.end()));
    hideAll(hidden, OLD_IDENTITY.matcher(digits), found -> found.start() + REGION, 0);
    String rest = narrow(hidden.toString());
    hideAll(hidden, MOBILE.matcher(rest), PersonalNumbers::middle, SHOWN_LAST);
    hideAll(hidden, SPACED_MOBILE.matcher(rest), PersonalNumbers::middle, SHOWN_LAST);
    return hidden.toString();
  }

  /// Whether so many digits follow each other, at most one sign between two. This rules out most
  /// texts at once.
  private static boolean mayHoldNumber(String text) {
    int digits = 0;
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        digits = i - last <= 2 ? digits + 1 : 1;
        last = i;
        if (digits == FEWEST_DIGITS) {
          return true;
        }
      }
    }
    return false;
  }

  @FunctionalInterface
  private interface From {
    int of(MatchResult found);
  }

  private static void hideAll(StringBuilder text, Matcher matcher, From from, int shown) {
    matcher.results().forEach(found -> hide(text, from.of(found), found.end() - shown));
  }

  private static int middle(MatchResult found) {
    boolean apart = !Character.isDigit(found.group().charAt(found.group().length() - 5));
    return found.end() - HIDDEN_BEFORE - (apart ? 1 : 0);
  }

  private static void hide(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        text.setCharAt(i, PersonalNumber.HIDDEN);
      }
    }
  }

  /// Whether the last sign of an identity number is the one that the others demand.
  private static boolean isChecked(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  /// The text with its full-width signs, blanks and dashes as ASCII has them.
  private static String narrow(String text) {
    var narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char sign = narrow.charAt(i);
      if (sign > '\uff00' && sign < '\uff5f') {
        narrow.setCharAt(i, (char) (sign - '\ufee0'));
      } else if (sign == '\u3000' || sign == '\u00a0') {
        narrow.setCharAt(i, ' ');
      } else if (sign >= '\u2010' && sign <= '\u2015') {
        narrow.setCharAt(i, '-');
      }
    }
    return narrow.toString();
  }
}
