package gongkai.extract.engine.format.page;

import java.util.List;

/// Where the columns of a table without ruled lines begin and end, by the lowest headings that
/// leave each column one: those above may stand over many columns.
final class HeadedEdges {

  private final List<Box> covered;
  private final List<TextLine> heads;
  private final double labels;

  private HeadedEdges(List<Box> covered, List<TextLine> heads, double labels) {
    this.covered = covered;
    this.heads = heads;
    this.labels = labels;
  }

  /// The edges of the columns.
  ///
  /// @param covered what the figures of each column cover
  /// @param heads the lines of the headings
  /// @param labels where the labels end
  static double[] of(List<Box> covered, List<TextLine> heads, double labels) {
    return new HeadedEdges(covered, OverColumns.single(heads), labels).edges();
  }

  private double[] edges() {
    for (int first = heads.size() - covered.size(); first >= 0; first--) {
      List<TextLine> lowest = heads.subList(first, heads.size());
      for (ColumnEdges.Side side : ColumnEdges.Side.values()) {
        double[] found = ColumnEdges.of(covered, lowest, labels, side);
        if (eachIsHeaded(lowest, found)) {
          return refined(first, side, found);
        }
      }
    }
    return ColumnEdges.of(covered, heads, labels, ColumnEdges.Side.ANY);
  }

  /// The edges by as many of the higher lines as stand over one column each, too.
  private double[] refined(int first, ColumnEdges.Side side, double[] found) {
    double[] best = found;
    for (int higher = first - 1; higher >= 0; higher--) {
      List<TextLine> more = heads.subList(higher, heads.size());
      double[] next = ColumnEdges.of(covered, more, labels, side);
      boolean apart =
          more.stream()
              .flatMap(head -> head.cut(next).stream())
              .allMatch(head -> first(head.box(), next) == last(head.box(), next));
      if (!apart || !eachIsHeaded(heads.subList(first, heads.size()), next)) {
        break;
      }
      best = next;
    }
    return best;
  }

  private static boolean eachIsHeaded(List<TextLine> heads, double[] edges) {
    return heads.stream()
            .flatMap(head -> head.cut(edges).stream())
            .filter(head -> first(head.box(), edges) == last(head.box(), edges))
            .map(head -> first(head.box(), edges))
            .distinct()
            .count()
        == edges.length - 1;
  }

  /// The first column that words stand over, and not just touch.
  static int first(Box box, double[] edges) {
    return ColumnEdges.at(edges, box.left() + slack(box));
  }

  /// The last column that words stand over, and not just touch.
  static int last(Box box, double[] edges) {
    return ColumnEdges.at(edges, box.right() - slack(box));
  }

  private static double slack(Box box) {
    return Math.min(box.height() / 2, box.width() / 2.5);
  }
}
