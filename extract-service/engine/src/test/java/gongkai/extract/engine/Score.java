package gongkai.extract.engine;

import gongkai.bench.printers.Facts;
import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How many cells of made-up reports were read right, were not read, or were read wrongly.
final class Score {

  private int right;
  private int missed;
  private final List<String> wrong = new ArrayList<>();

  void add(Facts facts, Reading reading, String what) {
    if (!(reading instanceof Reading.Extracted(Report report))) {
      wrong.add(what + " " + reading);
      return;
    }
    facts
        .figures()
        .forEach((address, figure) -> {
          var cell = report.at(address);
          if (cell.value().isEmpty()) {
            missed++;
          } else if (cell.value().get().compareTo(BigDecimal.valueOf(figure)) != 0) {
            wrong.add(what + " " + address + " " + cell + " for " + figure);
          } else if (cell.state() == CellState.READ) {
            right++;
          } else {
            missed++;
          }
        });
  }

  int right() {
    return right;
  }

  int missed() {
    return missed;
  }

  List<String> wrong() {
    return wrong;
  }

  @Override
  public String toString() {
    return "%d right, %d missed, %d wrong".formatted(right, missed, wrong.size());
  }
}
