package gongkai.validate.rule;

import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A sum of cells, some of which may hold no number.
///
/// A blank, a dash, an illegible or an absent cell is not zero: it stands for some number from 0
/// that is not known. Two sums can therefore be told apart only if no such numbers make them equal.
///
/// @param cells what is added up
/// @param known the sum of those that hold a number
/// @param unknown those that do not
public record Sum(List<CellAddress> cells, BigDecimal known, List<CellAddress> unknown) {

  /// Adds up cells of a report.
  public static Sum of(ReportFacts facts, List<CellAddress> cells) {
    var known = BigDecimal.ZERO;
    var unknown = new ArrayList<CellAddress>();
    for (CellAddress cell : cells) {
      var value = facts.value(cell);
      if (value.isPresent()) {
        known = known.add(value.get());
      } else {
        unknown.add(cell);
      }
    }
    return new Sum(cells, known, List.copyOf(unknown));
  }

  /// Whether every cell holds a number.
  public boolean isComplete() {
    return unknown.isEmpty();
  }

  /// Whether some numbers from 0 in the unknown cells make the two equal.
  public boolean canEqual(Sum that) {
    int order = known.compareTo(that.known);
    return order == 0 || (order < 0 && !isComplete()) || (order > 0 && !that.isComplete());
  }
}
