package gongkai.bench.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a gap of a sentence may hold besides the name of a quantity.
///
/// `{x=3-40}` is a made-up number that goes by the name x in the rest of the report, `{!x=3-40}`
/// the same without being printed here; `{a+b-c}` is a sum, `{a%b.1}` a share or a rate rounded to
/// one digit behind the point, `{a%b_1}` one that is cut off there. Names are those of {@link
/// Filling.Quantities}, among them the addresses of cells, with `last.` before them for those of
/// the year before.
final class Terms {

  private static final Pattern MADE_UP = Pattern.compile("(!?)(\\w+)=(\\d+)-(\\d+)");
  private static final Pattern SHARE = Pattern.compile("(.+)%([^%]+)([._])(\\d)");
  private static final Pattern TERM = Pattern.compile("([+-]?)([A-Za-z][\\w.]*|\\d+)");

  private Terms() {}

  /// A gap as it is printed.
  static String print(String gap, Filling.Quantities quantities, Random random) {
    Matcher madeUp = MADE_UP.matcher(gap);
    if (madeUp.matches()) {
      int from = Integer.parseInt(madeUp.group(3));
      int number = from + random.nextInt(Integer.parseInt(madeUp.group(4)) - from + 1);
      quantities.remember(madeUp.group(2), BigDecimal.valueOf(number));
      return madeUp.group(1).isEmpty() ? String.valueOf(number) : "";
    }
    return value(gap, quantities).toPlainString();
  }

  private static BigDecimal value(String gap, Filling.Quantities quantities) {
    Matcher share = SHARE.matcher(gap);
    if (share.matches()) {
      RoundingMode mode = share.group(3).equals(".") ? RoundingMode.HALF_UP : RoundingMode.DOWN;
      return sum(share.group(1), quantities)
          .multiply(BigDecimal.valueOf(100))
          .divide(sum(share.group(2), quantities), Integer.parseInt(share.group(4)), mode);
    }
    return sum(gap, quantities);
  }

  private static BigDecimal sum(String gap, Filling.Quantities quantities) {
    BigDecimal sum = BigDecimal.ZERO;
    Matcher term = TERM.matcher(gap);
    int end = 0;
    while (term.find() && term.start() == end) {
      String name = term.group(2);
      BigDecimal value =
          Character.isDigit(name.charAt(0)) ? new BigDecimal(name) : quantities.get(name);
      sum = term.group(1).equals("-") ? sum.subtract(value) : sum.add(value);
      end = term.end();
    }
    if (end != gap.length()) {
      throw new IllegalArgumentException("not a gap: " + gap);
    }
    return sum;
  }
}
