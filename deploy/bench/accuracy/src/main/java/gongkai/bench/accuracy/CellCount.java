package gongkai.bench.accuracy;

import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import java.math.BigDecimal;

/// How cells were read.
///
/// A cell is right if it is called read and holds the printed number; wrong if it holds another;
/// missed in all other cases: empty, illegible, or right but only inferred. A cell that was printed
/// blank or with a filler is right if it is called that, and wrong if it holds any number.
final class CellCount {

  private long cells;
  private long right;
  private long missed;
  private long wrong;
  private long silentlyWrong;

  /// Counts a cell that a number was printed in.
  ///
  /// @return whether it is wrong
  boolean printed(BigDecimal number, CellValue cell) {
    cells++;
    boolean same = cell.value().filter(value -> value.compareTo(number) == 0).isPresent();
    if (cell.value().isPresent() && !same) {
      countWrong(cell);
      return true;
    }
    if (same && cell.state() == CellState.READ) {
      right++;
    } else {
      missed++;
    }
    return false;
  }

  /// Counts a cell that stands there blank or with a filler in it.
  ///
  /// @return whether it is wrong
  boolean empty(CellValue cell) {
    cells++;
    if (cell.value().isPresent()) {
      countWrong(cell);
      return true;
    }
    if (cell.state() == CellState.BLANK || cell.state() == CellState.DASH) {
      right++;
    } else {
      missed++;
    }
    return false;
  }

  /// Counts a cell that was left out, its label or column with it: it may hold no other number than
  /// the one left out.
  ///
  /// @return whether it is wrong
  boolean leftOut(BigDecimal number, CellValue cell) {
    boolean wrong = cell.value().filter(value -> value.compareTo(number) != 0).isPresent();
    if (wrong) {
      countWrong(cell);
    }
    return wrong;
  }

  private void countWrong(CellValue cell) {
    wrong++;
    if (cell.state() == CellState.READ) {
      silentlyWrong++;
    }
  }

  long cells() {
    return cells;
  }

  long right() {
    return right;
  }

  long missed() {
    return missed;
  }

  /// Whether called read or not.
  long wrong() {
    return wrong;
  }

  /// Those of the wrong that are called read.
  long silentlyWrong() {
    return silentlyWrong;
  }
}
