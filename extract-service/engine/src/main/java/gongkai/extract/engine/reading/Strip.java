package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// A piece of a table's zone: labels, figures, or a row that holds both.
///
/// @param labels cells with words, in order
/// @param values cells with figures, legible or not, in order
/// @param line the line that holds the values, or the last of the labels
/// @param bound whether labels and values stand on one line, which binds them
record Strip(List<Cell> labels, List<Cell> values, Line line, boolean bound) {

  boolean isLabels() {
    return values.isEmpty();
  }

  boolean isValues() {
    return labels.isEmpty();
  }

  /// Cuts the lines of a zone into strips; neighbours of one sort, each on its own line, are
  /// joined.
  static List<Strip> cut(List<Line> lines) {
    var strips = new ArrayList<Strip>();
    for (Line line : lines) {
      cut(line, strips);
    }
    return strips;
  }

  private static void cut(Line line, List<Strip> strips) {
    var labels = new ArrayList<Cell>();
    var values = new ArrayList<Cell>();
    boolean valuesFirst = false;
    for (Cell cell : line.cells()) {
      Figure figure = FigureReader.read(cell.text());
      if (figure instanceof Figure.Words) {
        if (!values.isEmpty() && !labels.isEmpty() && !valuesFirst) {
          // a second label behind the figures of the first: two rows on one line
          add(strips, new Strip(List.copyOf(labels), List.copyOf(values), line, true));
          labels.clear();
          values.clear();
        }
        valuesFirst = valuesFirst || !values.isEmpty();
        labels.add(cell);
      } else if (figure.isPrinted()) {
        if (valuesFirst && !labels.isEmpty()) {
          // figures, label, figures: what stands before the label is a running number
          values.clear();
          valuesFirst = false;
        }
        values.add(cell);
      }
    }
    boolean both = !labels.isEmpty() && !values.isEmpty();
    if (!labels.isEmpty() || !values.isEmpty()) {
      add(strips, new Strip(List.copyOf(labels), List.copyOf(values), line, both));
    }
  }

  private static void add(List<Strip> strips, Strip strip) {
    if (!strips.isEmpty() && strips.getLast().joins(strip)) {
      Strip last = strips.removeLast();
      strips.add(
          new Strip(
              join(last.labels, strip.labels), join(last.values, strip.values), strip.line, false));
    } else {
      strips.add(strip);
    }
  }

  private boolean joins(Strip next) {
    if (bound || next.bound) {
      return false;
    }
    return isLabels()
        ? next.isLabels()
        : next.isValues() && !line.tabular() && !next.line.tabular();
  }

  private static List<Cell> join(List<Cell> first, List<Cell> second) {
    var joined = new ArrayList<Cell>(first);
    joined.addAll(second);
    return joined;
  }
}
