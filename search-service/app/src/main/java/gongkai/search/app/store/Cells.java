package gongkai.search.app.store;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How the figures of a report stand in the index: as whole numbers that can be added up.
///
/// Counts stand as they are, amounts of money (万元) times a million, so that no sum is off by a
/// binary fraction. A cell without a value, or with one that is no count where a count belongs,
/// does not stand there at all: it is missing, never zero.
public final class Cells {

  private static final int AMOUNT_DIGITS = 6;

  private Cells() {}

  /// The field of a cell below `cells`: `requests_newlyReceived_total`.
  public static String field(CellAddress address) {
    return address.path().replace('.', '_');
  }

  /// The number by which a cell's indexed value must be divided: 1, or a million for amounts.
  public static BigDecimal scale(CellAddress address) {
    return isAmount(address) ? BigDecimal.TEN.pow(AMOUNT_DIGITS) : BigDecimal.ONE;
  }

  private static boolean isAmount(CellAddress address) {
    return address.column().equals("amount");
  }

  /// The values of a report's cells, by field: those read, inferred or corrected.
  static Map<String, Long> values(Map<CellAddress, CellValue> cells) {
    var values = new TreeMap<String, Long>();
    cells.forEach((address, cell) ->
        cell.value()
            .flatMap(value -> indexed(address, value))
            .ifPresent(value -> values.put(field(address), value)));
    return values;
  }

  private static Optional<Long> indexed(CellAddress address, BigDecimal value) {
    var scaled = value.multiply(scale(address));
    var whole = isAmount(address) ? scaled.setScale(0, RoundingMode.HALF_UP) : scaled;
    boolean fits = whole.stripTrailingZeros().scale() <= 0 && whole.abs().compareTo(LARGEST) <= 0;
    return fits ? Optional.of(whole.longValueExact()) : Optional.empty();
  }

  /// Beyond this a double, in which OpenSearch adds up, no longer holds every whole number.
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1L << 53);
}
