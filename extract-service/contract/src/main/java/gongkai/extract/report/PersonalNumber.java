package gongkai.extract.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A citizen's number that stands in the document and that extraction has hidden: everything said
/// about the document shows `138████5678` in its place, only the archived file has the number.
///
/// Authors who hide a number themselves write `*` or ×, so that {@link #HIDDEN} tells what we hid.
/// What is hidden is as long as what was printed: offsets stay what they were.
///
/// @param kind what sort of number
/// @param at the offset of `text` in the text that it was found in, in characters from 0
/// @param text the number with its hidden part
public record PersonalNumber(Kind kind, int at, String text) {

  /// Stands for each digit that is hidden.
  public static final char HIDDEN = '█';

  /// Identity numbers keep the six digits of the region, mobile numbers their first three and last
  /// four.
  private static final Pattern SHOWN =
      Pattern.compile(
          "\\p{Nd}{6}█{9,12}|\\p{Nd}{3}GAP█{4}GAP\\p{Nd}{4}"
              .replace("GAP", "[- －\\u2010-\\u2015\\u00a0\\u3000]?"));

  /// The sorts of number.
  public enum Kind {
    /// 居民身份证号码 (GB 11643), of 18 or, before 1999, of 15 digits.
    IDENTITY_NUMBER,
    /// 手机号码.
    MOBILE_NUMBER
  }

  /// The numbers hidden in a text, in order.
  public static List<PersonalNumber> in(String text) {
    return SHOWN.matcher(text).results().map(PersonalNumber::of).toList();
  }

  private static PersonalNumber of(MatchResult found) {
    boolean identity = found.group().charAt(found.group().length() - 1) == HIDDEN;
    return new PersonalNumber(
        identity ? Kind.IDENTITY_NUMBER : Kind.MOBILE_NUMBER, found.start(), found.group());
  }
}
