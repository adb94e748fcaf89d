package gongkai.validate.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A percentage as printed: it stands for every share that gives it when cut or rounded.
///
/// @param value the number before the sign
/// @param places the digits printed behind the point
record Percentage(BigDecimal value, int places) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int GUARD = 6;

  /// Whether it is `part` of `whole`, cut or rounded to the digits printed.
  boolean is(BigDecimal part, BigDecimal whole) {
    BigDecimal share = precise(part, whole);
    return share.setScale(places, RoundingMode.DOWN).compareTo(value) == 0
        || share.setScale(places, RoundingMode.HALF_UP).compareTo(value) == 0;
  }

  /// Whether it is less than one of its last digits away.
  boolean isNear(BigDecimal part, BigDecimal whole) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(places);
    return precise(part, whole).subtract(value).abs().compareTo(last) <= 0;
  }

  /// What `part` of `whole` is, rounded to the digits printed.
  BigDecimal of(BigDecimal part, BigDecimal whole) {
    return precise(part, whole).setScale(places, RoundingMode.HALF_UP);
  }

  /// What `part` of `whole` is, far more exactly than printed.
  BigDecimal precise(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, places + GUARD, RoundingMode.HALF_UP);
  }
}
