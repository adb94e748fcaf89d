package gongkai.extract.engine.format.page;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where the lines of a page's text begin and end when they are full.
record Margins(double left, double right) {

  /// Margins told from fewer lines are a guess.
  static final int FEW = 6;

  static Margins of(List<TextLine> lines) {
    return new Margins(
        -outermost(lines, line -> -line.box().left()),
        outermost(lines, line -> line.box().right()));
  }

  /// The farthest end that is no single line's.
  private static double outermost(List<TextLine> lines, ToDoubleFunction<TextLine> end) {
    double[] ends = lines.stream().mapToDouble(end).sorted().toArray();
    double size = lines.stream().mapToDouble(TextLine::size).max().orElse(0);
    int enough = Math.max(2, lines.size() / 12);
    for (int i = ends.length - 1; i >= enough - 1; i--) {
      if (ends[i] - ends[i - enough + 1] <= 1.5 * size) {
        return ends[i];
      }
    }
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
