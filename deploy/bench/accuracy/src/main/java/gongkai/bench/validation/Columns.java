package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Grid.Placed;
import java.util.Arrays;

/// How wide the columns of a table are.
final class Columns {

  private Columns() {}

  /// Widths that add up to the whole: columns of labels as wide as these need, the figures' alike.
  static int[] widths(Grid grid, int whole) {
    double[] weights = new double[grid.columns()];
    Arrays.fill(weights, 1);
    for (Placed placed : grid.placed()) {
      Cell cell = placed.cell();
      if (cell.across() == 1 && cell.kind() == Kind.LABEL) {
        double needed = Math.min(3.2, Math.max(0.8, cell.text().length() / 6.0));
        boolean tall = cell.down() > 1;
        weights[placed.column()] = tall ? 1.1 : Math.max(weights[placed.column()], needed);
      }
    }
    double sum = Arrays.stream(weights).sum();
    int[] widths = new int[weights.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = (int) (whole * weights[i] / sum);
    }
    return widths;
  }
}
