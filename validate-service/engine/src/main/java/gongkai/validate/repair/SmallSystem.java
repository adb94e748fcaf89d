package gongkai.validate.repair;

import java.util.ArrayList;
import java.util.List;

/// Solves a few linear equations with small whole coefficients in whole numbers.
final class SmallSystem {

  /// How many solutions there are.
  sealed interface Answer {
    /// The equations contradict each other, or have no solution in whole numbers.
    record None() implements Answer {}

    /// Exactly one.
    record One(List<Long> values) implements Answer {}

    /// More than one: the equations do not settle every unknown.
    record Many() implements Answer {}
  }

  private SmallSystem() {}

  /// Solves by elimination without fractions.
  ///
  /// @param rows one row per equation: the coefficients, then the right side; overwritten
  /// @param unknowns how many unknowns
  static Answer solve(long[][] rows, int unknowns) {
    int rank = 0;
    for (int column = 0; column < unknowns; column++) {
      int pivot = rank;
      while (pivot < rows.length && rows[pivot][column] == 0) {
        pivot++;
      }
      if (pivot == rows.length) {
        continue;
      }
      long[] top = rows[pivot];
      rows[pivot] = rows[rank];
      rows[rank] = top;
      for (int i = 0; i < rows.length; i++) {
        if (i != rank && rows[i][column] != 0) {
          eliminate(rows[i], top, column);
        }
      }
      rank++;
    }
    for (int i = rank; i < rows.length; i++) {
      if (rows[i][unknowns] != 0) {
        return new Answer.None();
      }
    }
    return rank < unknowns ? new Answer.Many() : read(rows, unknowns);
  }

  private static void eliminate(long[] row, long[] top, int column) {
    long factor = row[column];
    long pivot = top[column];
    for (int j = 0; j < row.length; j++) {
      row[j] = row[j] * pivot - top[j] * factor;
    }
  }

  private static Answer read(long[][] rows, int unknowns) {
    var values = new ArrayList<Long>();
    for (int j = 0; j < unknowns; j++) {
      if (rows[j][unknowns] % rows[j][j] != 0) {
        return new Answer.None();
      }
      values.add(rows[j][unknowns] / rows[j][j]);
    }
    return new Answer.One(List.copyOf(values));
  }
}
