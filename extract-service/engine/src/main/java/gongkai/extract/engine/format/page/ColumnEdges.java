package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Where the columns of a table without ruled lines begin and end.
///
/// The figures of a column stand below each other, whether their middles or their ends do; those of
/// two columns never do. Between two columns the edge is where the headings leave the widest gap.
final class ColumnEdges {

  /// A narrower gap is none.
  private static final double LEAST = 0.4;

  private ColumnEdges() {}

  /// Which gap between the figures of two columns parts them.
  enum Side {
    /// The widest one.
    ANY,
    /// That next to the figures on the left: those end where their column does.
    LEFT,
    /// That next to the figures on the right: those begin where their column does.
    RIGHT
  }

  /// What the figures of each column cover, from the left.
  ///
  /// @param figures those of whole rows
  static List<Box> covered(List<Box> figures) {
    var columns = new ArrayList<Box>();
    for (Box box : figures.stream().sorted(Comparator.comparingDouble(Box::left)).toList()) {
      if (!columns.isEmpty() && box.left() <= columns.getLast().right()) {
        columns.set(columns.size() - 1, columns.getLast().and(box));
      } else {
        columns.add(box);
      }
    }
    return columns;
  }

  /// The edges of the columns.
  ///
  /// @param covered what the figures of each column cover
  /// @param heads the lines of the headings
  /// @param labels where the labels end
  static double[] of(List<Box> covered, List<TextLine> heads, double labels, Side side) {
    double[] edges = new double[covered.size() + 1];
    edges[0] =
        gap(
            Math.min(labels, covered.getFirst().left() - 1),
            covered.getFirst().left(),
            heads,
            side == Side.LEFT ? Side.ANY : side);
    for (int i = 1; i < covered.size(); i++) {
      edges[i] = gap(covered.get(i - 1).right(), covered.get(i).left(), heads, side);
    }
    int last = covered.size() - 1;
    double pitch = last == 0 ? covered.getFirst().width() : edges[last] - edges[last - 1];
    edges[last + 1] =
        Math.max(covered.getLast().right() + 1, Math.max(edges[last] + pitch, ends(heads)));
    return edges;
  }

  private static double ends(List<TextLine> heads) {
    return heads.stream().mapToDouble(head -> head.box().right()).max().orElse(0);
  }

  /// The middle of the widest gap between two heights of the page's width that the headings leave.
  /// Lines of headings that reach over all of it have no say.
  private static double gap(double from, double to, List<TextLine> heads, Side side) {
    var taken = new ArrayList<double[]>();
    for (TextLine head : heads) {
      for (double[] run : runs(head)) {
        boolean over = run[0] <= from && run[1] >= to;
        if (!over && run[1] > from && run[0] < to) {
          taken.add(run);
        }
      }
    }
    taken.add(new double[] {to, to});
    taken.sort(Comparator.comparingDouble(run -> run[0]));
    double end = from;
    double widest = -1;
    double middle = (from + to) / 2;
    for (double[] run : taken) {
      double left = Math.min(run[0], to);
      boolean better =
          switch (side) {
            case ANY -> left - end > widest;
            case LEFT -> widest < LEAST;
            case RIGHT -> left - end > LEAST;
          };
      if (better) {
        widest = left - end;
        middle = (left + end) / 2;
      }
      end = Math.max(end, run[1]);
    }
    return middle;
  }

  /// What the signs of a line cover, without the gaps between them.
  private static List<double[]> runs(TextLine line) {
    var runs = new ArrayList<double[]>();
    for (Glyph glyph : line.glyphs()) {
      if (glyph.isBlank()) {
        continue;
      }
      if (!runs.isEmpty() && glyph.left() - runs.getLast()[1] < TextLine.SPLIT * line.size()) {
        runs.getLast()[1] = Math.max(runs.getLast()[1], glyph.right());
      } else {
        runs.add(new double[] {glyph.left(), glyph.right()});
      }
    }
    return runs;
  }

  /// The column that a place stands in.
  static int at(double[] edges, double x) {
    int found = Arrays.binarySearch(edges, x);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, edges.length - 2);
  }
}
