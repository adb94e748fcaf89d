package gongkai.extract.engine.format.page;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Where the lines of a page's text begin and end when they are full.
record Margins(double left, double right) {

  /// Margins told from fewer lines are a guess.
  static final int FEW = 6;

  /// How much wider the right margin of a page is than its left one, at most.
  private static final double LOPSIDED = 1.3;

  /// The margins of a page of this width.
  ///
  /// Lines are full where long ones end together. Where too few do, tables show how wide the text
  /// is, or else the margin on the right is taken to be about as wide as that on the left.
  static Margins of(List<TextLine> lines, List<TablePart> tables, double width) {
    double leftmost = lines.stream().mapToDouble(line -> line.box().left()).min().orElse(0);
    double left = -together(lines, line -> -line.box().left(), 2).orElse(-leftmost);
    List<TextLine> wide = lines.stream().filter(line -> line.box().width() > width / 2).toList();
    OptionalDouble right =
        together(wide, line -> line.box().right(), Math.max(3, lines.size() / 4));
    if (right.isPresent()) {
      return new Margins(left, right.getAsDouble());
    }
    double edge = tables.stream().mapToDouble(part -> part.box().left()).min().orElse(left);
    double end = tables.stream().mapToDouble(part -> part.box().right()).max().orElse(0);
    return new Margins(Math.min(left, edge), Math.max(end, width - LOPSIDED * left));
  }

  /// The farthest place where this many lines end together.
  private static OptionalDouble together(
      List<TextLine> lines, ToDoubleFunction<TextLine> end, int enough) {
    double[] ends = lines.stream().mapToDouble(end).sorted().toArray();
    double[] sizes = lines.stream().mapToDouble(TextLine::size).sorted().toArray();
    for (int i = ends.length - 1; i >= enough - 1; i--) {
      if (ends[i] - ends[i - enough + 1] <= 1.5 * sizes[sizes.length / 2]) {
        return OptionalDouble.of(ends[i]);
      }
    }
    return OptionalDouble.empty();
  }
}
