package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of table three whose last figures, or the last digits of one, stand on the next line. That
/// they make it add up tells them from the number of a page. Where nothing does, and digits stand
/// right below the row, its total is doubtful.
final class FiguresBelow {

  /// The columns of table three, the last of which is the sum of the others.
  private static final int APPLICANTS = 7;

  /// No number of a page is longer.
  private static final int LONGEST_PAGE = 2;

  private FiguresBelow() {}

  /// The whole row; empty where what follows is no part of it.
  ///
  /// @param columns how many the table has
  static Optional<Strip> joined(Strip row, Strip next, int columns) {
    int missing = columns - row.values().size();
    boolean isWhole = missing == 0 && Placements.addsUp(row.values());
    if (columns != APPLICANTS || missing < 0 || isWhole || !next.isValues()) {
      return Optional.empty();
    }
    var values = new ArrayList<Cell>(row.values());
    var below = new ArrayList<Cell>(next.values());
    if (missing == 0) {
      below.addFirst(values.removeLast());
    }
    int open = columns - values.size();
    boolean isTotal = below.size() == 2 && open == 1 && !next.line().tabular();
    List<Cell> rest =
        isTotal ? List.of(LooseDigits.joined(below.getFirst(), below.getLast())) : below;
    var whole = new ArrayList<Cell>(values);
    whole.addAll(rest);
    if (rest.size() == open && Placements.addsUp(whole)) {
      return Optional.of(new Strip(row.labels(), whole, next.line(), true));
    }
    boolean isNear =
        (isTotal || isLong(rest)) && isRightBelow(row.values().getLast(), next.values());
    if (!isNear || Placements.addsUp(row.values())) {
      return Optional.empty();
    }
    if (missing > 0 && !isTotal) {
      return Optional.of(new Strip(row.labels(), whole, next.line(), true));
    }
    List<Cell> another = missing == 0 ? anotherGoesOn(row.values(), below.getLast()) : List.of();
    values.add(LooseDigits.unsure(below.getFirst(), below.getLast()));
    return Optional.of(
        new Strip(row.labels(), another.isEmpty() ? values : another, next.line(), true));
  }

  /// Whether figures are but one that is longer than the number of a page.
  private static boolean isLong(List<Cell> figures) {
    return figures.size() == 1 && figures.getFirst().text().length() > LONGEST_PAGE;
  }

  /// Whether digits stand on the next lines, one on each.
  private static boolean isRightBelow(Cell above, List<Cell> digits) {
    Cell last = above;
    for (Cell cell : digits) {
      if (!LooseDigits.isRightBelow(last, cell)) {
        return false;
      }
      last = cell;
    }
    return true;
  }

  /// The figures of a row in which one that goes on in the digits below makes it add up; none where
  /// none does.
  private static List<Cell> anotherGoesOn(List<Cell> row, Cell digits) {
    int last = row.size() - 1;
    var values = new ArrayList<Cell>(row);
    for (int i = 0; i < last; i++) {
      if (addsUpWith(row, i, digits)) {
        values.set(i, LooseDigits.perhapsJoined(row.get(i), digits));
        values.set(last, LooseDigits.perhapsJoined(row.get(last), digits));
      }
    }
    return values.equals(row) ? List.of() : values;
  }

  private static boolean addsUpWith(List<Cell> row, int at, Cell digits) {
    var values = new ArrayList<Cell>(row);
    values.set(at, LooseDigits.joined(row.get(at), digits));
    return LooseDigits.mayGoOn(row.get(at)) && Placements.addsUp(values);
  }
}
