package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.List;

/// Whether the columns that the headings of a table led to can be right: the last of them is the
/// sum of the others in most rows.
///
/// Authors err in single rows. Where most rows contradict, the headings were put in a wrong order,
/// as when a copy lists 自然人 and 总计, which are two rows high, before those that stand between them.
/// In a flow, which has no columns, the form's own order is then the other reading of the same
/// headings.
final class ColumnCheck {

  private static final int APPLICANTS = 7;

  /// Fewer rows that contradict may be the author's.
  private static final int FEWEST = 2;

  private final List<Placed> rows = new ArrayList<>();
  private boolean flows = true;
  private int holding;
  private int broken;
  private int holdingInFormOrder;

  /// A row that was read.
  record Placed(Row row, Strip strip) {}

  /// What the rows say of the columns.
  enum Verdict {
    /// They hold, or there is too little to say.
    SOUND,
    /// They hold in the form's own order only.
    FORM_ORDER,
    /// They hold in no order that the headings allow.
    CONTRADICTED
  }

  /// A row whose figures were given to columns in this order.
  void placed(Row row, List<Column> order, Strip strip) {
    List<Cell> ordered =
        row.columns().stream()
            .filter(order::contains)
            .map(column -> strip.values().get(order.indexOf(column)))
            .toList();
    count(row, ordered, strip);
  }

  /// A row whose figures were read from under the headings.
  ///
  /// @param cells in the order of the form's columns
  void underHeadings(Row row, List<Cell> cells, Strip strip) {
    flows = false;
    count(row, cells, strip);
  }

  private void count(Row row, List<Cell> ordered, Strip strip) {
    if (ordered.size() != APPLICANTS || row.columns().size() != APPLICANTS) {
      return;
    }
    rows.add(new Placed(row, strip));
    if (Placements.isNothing(ordered)) {
      return;
    }
    if (Placements.addsUp(ordered)) {
      holding++;
    } else {
      broken++;
    }
    if (strip.values().size() == APPLICANTS && Placements.addsUp(strip.values())) {
      holdingInFormOrder++;
    }
  }

  List<Placed> rows() {
    return rows;
  }

  Verdict verdict() {
    if (broken < FEWEST || broken <= 2 * holding) {
      return Verdict.SOUND;
    }
    return flows && holdingInFormOrder > 2 * (holding + broken - holdingInFormOrder)
        ? Verdict.FORM_ORDER
        : Verdict.CONTRADICTED;
  }
}
