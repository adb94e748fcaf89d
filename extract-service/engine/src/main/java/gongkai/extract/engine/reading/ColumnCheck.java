package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.List;

/// Whether the order in which a flow names its columns can be that of its figures.
///
/// A copy may list 总计, which is two or three rows high, before those that stand left of it. Where
/// headings come in another order than on the form, and in that order 总计 is not the sum of the
/// others in most rows, the other reading of the same headings is 总计 at the end. Sums tell no more:
/// the others stay in the order in which they are named. Where the columns are certain, or in the
/// form's order, nothing is checked: what is clearly printed stays, however many of its sums are
/// wrong.
final class ColumnCheck {

  private static final int APPLICANTS = 7;

  /// Fewer rows that contradict may be the author's.
  private static final int FEWEST = 2;

  private final List<Placed> rows = new ArrayList<>();
  private int holding;
  private int broken;
  private int holdingWithTotalLast;

  /// A row that was read.
  ///
  /// @param totalLast its columns from left to right if 总计 is the last of them
  /// @param cells one for each column, from left to right
  record Placed(Row row, List<Column> totalLast, List<Cell> cells, Strip strip) {}

  /// What the rows say of the columns.
  enum Verdict {
    /// They hold, or there is too little to say.
    SOUND,
    /// They hold only with 总计 at the end.
    TOTAL_LAST,
    /// They hold in neither order.
    CONTRADICTED
  }

  /// A row whose cells were given to columns in this order, as many as there are columns. A blank
  /// or a dash adds nothing; a row that adds up both with 总计 where it is named and with 总计 at the
  /// end does not tell the two apart.
  void placed(Row row, List<Column> order, List<Cell> cells, Strip strip) {
    if (order.size() != APPLICANTS || order.equals(row.columns())) {
      return;
    }
    var totalLast = new ArrayList<Column>(order);
    Column total = row.columns().getLast();
    totalLast.remove(total);
    totalLast.add(total);
    rows.add(new Placed(row, totalLast, List.copyOf(cells), strip));
    List<Cell> printed = cells.stream().filter(cell -> !isNone(cell)).toList();
    boolean named = addsUp(printed, cells.get(order.indexOf(total)));
    boolean last = addsUp(printed, cells.getLast());
    boolean inBoth = named && last && !order.getLast().equals(total);
    if (Placements.isNothing(printed) || inBoth) {
      return;
    }
    holding += named ? 1 : 0;
    broken += named ? 0 : 1;
    holdingWithTotalLast += last ? 1 : 0;
  }

  /// Whether one of some cells is the sum of the others.
  private static boolean addsUp(List<Cell> printed, Cell total) {
    var others = new ArrayList<>(printed);
    others.remove(total);
    return isNone(total) ? Placements.isNothing(others) : Placements.addsUp(others, total);
  }

  private static boolean isNone(Cell cell) {
    Figure figure = FigureReader.read(cell.text());
    return figure == Figure.Mark.BLANK || figure == Figure.Mark.DASH;
  }

  List<Placed> rows() {
    return rows;
  }

  Verdict verdict() {
    if (broken < FEWEST || broken <= 2 * holding) {
      return Verdict.SOUND;
    }
    return holdingWithTotalLast > 2 * (holding + broken - holdingWithTotalLast)
        ? Verdict.TOTAL_LAST
        : Verdict.CONTRADICTED;
  }
}
