package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// Headings of a table without ruled lines: which of them stand over several others.
///
/// ```
///                   申请人情况
/// 自然人   法人或其他组织    总计
///        商业企业   科研机构
/// ```
///
/// What stands over others that stand side by side is centred over their columns, and tells of none
/// of them where it begins or ends.
final class OverColumns {

  /// Headings over one column each do not share more of its width than this part of their size.
  private static final double SHARED = 0.1;

  /// A line below another one begins at most this part of its size above where that ends.
  private static final double OVERLAP = 0.5;

  private OverColumns() {}

  /// The headings that stand over one column each, from the top.
  static List<TextLine> single(List<TextLine> heads) {
    List<TextLine> sorted =
        heads.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList();
    var single = new ArrayList<TextLine>();
    var several = new HashSet<TextLine>();
    for (TextLine head : sorted.reversed()) {
      List<TextLine> below = sorted.stream().filter(other -> isOver(head, other)).toList();
      if (below.stream().anyMatch(several::contains) || hasSideBySide(below)) {
        several.add(head);
      } else {
        single.addFirst(head);
      }
    }
    return single;
  }

  private static boolean hasSideBySide(List<TextLine> sorted) {
    return IntStream.range(1, sorted.size())
        .anyMatch(i -> sorted.get(i).isLevel(sorted.get(i - 1)));
  }

  private static boolean isOver(TextLine head, TextLine other) {
    Box one = head.box();
    Box two = other.box();
    double shared = Math.min(one.right(), two.right()) - Math.max(one.left(), two.left());
    return two.top() > one.bottom() - OVERLAP * head.size() && shared > SHARED * head.size();
  }
}
