package gongkai.extract.engine.format.scan;

/// By how much a scanned page leans: the angle at which its lines of writing and its ruled lines
/// are sharpest when all ink is summed along them.
final class Lean {

  /// The most that is looked for, in degrees; what leans more was not scanned but photographed.
  private static final double MOST = 5;

  private static final double COARSE = 0.2;
  private static final double FINE = 0.02;

  /// Pages are looked at in about this many columns.
  private static final int COLUMNS = 400;

  private final int[] xs;
  private final int[] ys;
  private final int height;
  private int count;

  private Lean(Ink ink) {
    int step = Math.max(1, ink.width() / COLUMNS);
    int most = (ink.width() / step + 1) * ink.height();
    xs = new int[most];
    ys = new int[most];
    height = ink.height();
    for (int y = 0; y < height; y++) {
      for (int x = y % step; x < ink.width(); x += step) {
        if (ink.at(x, y)) {
          xs[count] = x;
          ys[count++] = y;
        }
      }
    }
  }

  /// The lean in degrees, clockwise.
  static double of(Ink ink) {
    var lean = new Lean(ink);
    double coarse = lean.sharpest(-MOST, MOST, COARSE);
    return lean.sharpest(coarse - COARSE, coarse + COARSE, FINE);
  }

  private double sharpest(double from, double to, double step) {
    double best = 0;
    double most = -1;
    int steps = (int) Math.round((to - from) / step);
    for (int i = 0; i <= steps; i++) {
      double degrees = from + i * step;
      double sharpness = sharpness(degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  private double sharpness(double degrees) {
    double tan = Math.tan(Math.toRadians(degrees));
    int[] rows = new int[2 * height + 2];
    for (int i = 0; i < count; i++) {
      int row = (int) Math.round(ys[i] - xs[i] * tan) + height / 2;
      if (row >= 0 && row < rows.length) {
        rows[row]++;
      }
    }
    double sum = 0;
    for (int row : rows) {
      sum += (double) row * row;
    }
    return sum;
  }
}
