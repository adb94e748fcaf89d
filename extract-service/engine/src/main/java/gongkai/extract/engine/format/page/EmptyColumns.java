package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Columns of a table without ruled lines that have a heading of their own and no figure.
///
/// Only where each figure stands under a heading that no other one stands under is a heading
/// without a figure a column: then the gap shows.
final class EmptyColumns {

  /// Headings of two columns stand as far apart as others do, nearly; what is closer is a word in
  /// two pieces, or stands over several columns.
  private static final double PITCH = 0.7;

  private EmptyColumns() {}

  /// The columns that figures cover, and what the headings of the others cover, from the left.
  ///
  /// @param covered what the figures of each column cover
  /// @param heads the pieces of the lines over the first row
  /// @param labels the words beside and left of the figures
  static List<Box> with(List<Box> covered, List<TextLine> heads, List<TextLine> labels) {
    double left = covered.getFirst().left();
    List<Box> headings =
        lowest(heads).stream()
            .filter(
                heading -> labels.stream().noneMatch(label -> heads(heading, label.box(), left)))
            .toList();
    var under = new ArrayList<Box>();
    for (Box figures : covered) {
      List<Box> own = headings.stream().filter(heading -> isOver(heading, figures)).toList();
      if (own.size() != 1 || under.contains(own.getFirst())) {
        return covered;
      }
      under.add(own.getFirst());
    }
    double pitch = Double.POSITIVE_INFINITY;
    for (int i = 1; i < under.size(); i++) {
      pitch = Math.min(pitch, middle(under.get(i)) - middle(under.get(i - 1)));
    }
    var all = new ArrayList<>(covered);
    for (Box heading : headings) {
      double least = PITCH * pitch;
      boolean apart =
          headings.stream()
              .filter(other -> !other.equals(heading))
              .allMatch(other -> Math.abs(middle(other) - middle(heading)) >= least);
      if (apart && !under.contains(heading)) {
        all.add(heading);
      }
    }
    all.sort(Comparator.comparingDouble(Box::left));
    return all;
  }

  /// Whether a heading stands over a label, or over the groups left of one.
  ///
  /// @param left where figures begin
  private static boolean heads(Box heading, Box label, double left) {
    return isOver(heading, label) || (label.right() <= left && heading.left() < label.left());
  }

  /// The headings that stand over one column each: those with at most one below them.
  private static List<Box> lowest(List<TextLine> heads) {
    var lowest = new ArrayList<Box>();
    for (TextLine head :
        heads.stream().sorted(Comparator.comparingDouble(TextLine::baseline).reversed()).toList()) {
      if (lowest.stream().noneMatch(heading -> isOver(heading, head.box()))) {
        lowest.add(head.box());
      }
    }
    lowest.sort(Comparator.comparingDouble(Box::left));
    return lowest;
  }

  private static boolean isOver(Box one, Box other) {
    return one.left() < other.right() && one.right() > other.left();
  }

  private static double middle(Box box) {
    return (box.left() + box.right()) / 2;
  }
}
