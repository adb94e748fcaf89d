package gongkai.extract.engine.format.page;

import gongkai.extract.engine.format.page.TablePart.Piece;
import java.util.ArrayList;
import java.util.List;

/// The end of a page in the midst of a table.
final class PageBreak {

  /// Two cells of the same columns; that of a group may be among them.
  private record Pair(Piece above, Piece below) {

    boolean meet() {
      return !above.isEmpty() && !below.isEmpty();
    }

    boolean goesOn() {
      return above.isFigure() == below.isFigure() && below.goesOnFrom(above);
    }

    boolean isOfRow() {
      return above.rowSpan() == 1 && below.rowSpan() == 1;
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private final boolean figuresHaveCells;

  /// That between two rows.
  ///
  /// @param above the last row on the page
  /// @param below the first row on the next one, no repeated heading
  /// @param near how far the same edge may be apart in both
  PageBreak(List<Piece> above, List<Piece> below, double near) {
    for (Piece piece : below) {
      above.stream()
          .filter(other -> piece.isUnder(other, near))
          .findFirst()
          .ifPresent(other -> pairs.add(new Pair(other, piece)));
    }
    figuresHaveCells =
        below.stream().filter(Piece::isFigure).count()
            == pairs.stream().filter(pair -> pair.below().isFigure()).count();
  }

  /// Whether both are one row: a label is not at its end; or all cells that meet go on, a figure
  /// only where there was no room for another digit, and a label does, or one half has none, being
  /// torn off above or below it.
  boolean tearsRow() {
    List<Pair> meeting = pairs.stream().filter(Pair::meet).toList();
    if (meeting.stream().anyMatch(pair -> pair.isOfRow() && pair.above().isUnfinished())) {
      return true;
    }
    return meeting.stream().allMatch(Pair::goesOn)
        && (meeting.stream().anyMatch(pair -> pair.isOfRow() && isWords(pair.below()))
            || (figuresHaveCells
                && pairs.stream().anyMatch(pair -> pair.isOfRow() && isWords(pair.above()))
                    != pairs.stream().anyMatch(pair -> pair.isOfRow() && isWords(pair.below()))));
  }

  private static boolean isWords(Piece piece) {
    return !piece.isEmpty() && !piece.isFigure();
  }
}
