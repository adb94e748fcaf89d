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

  /// Whether the line prints as many figures as these cells, side by side, but not all in them.
  boolean standsBeside(List<Cell> cells) {
    List<Cell> printed = line.cells();
    int first = printed.indexOf(values.getFirst());
    boolean together =
        first >= 0
            && first + values.size() <= printed.size()
            && printed.subList(first, first + values.size()).equals(values);
    return values.size() == cells.size() && together && !cells.containsAll(values);
  }

  /// Whether its first figure stands before all of these cells, and one of them is empty: the row
  /// may have moved to the left by the cell of a group.
  boolean startsBefore(List<Cell> cells) {
    int first = cells.stream().mapToInt(Cell::column).min().orElse(0);
    return values.getFirst().column() < first && cells.stream().anyMatch(Cell::isEmpty);
  }

  /// Cuts the lines of a zone into strips; neighbours of one sort, each on its own line, are
  /// joined.
  static List<Strip> cut(List<Line> lines) {
    var cutter = new Cutter();
    lines.forEach(cutter::cut);
    cutter.end();
    return cutter.strips;
  }

  private static final class Cutter {
    private final List<Strip> strips = new ArrayList<>();
    private List<Cell> labels = new ArrayList<>();
    private List<Cell> values = new ArrayList<>();

    /// The last line of the open strip of labels or of figures that stand on lines of their own.
    private Line last = new Line(List.of(), false, false, false, -1);

    void cut(Line line) {
      var ownLabels = new ArrayList<Cell>();
      var ownValues = new ArrayList<Cell>();
      boolean valuesFirst = false;
      for (Cell cell : line.cells()) {
        Figure figure = FigureReader.read(cell.text());
        if (figure == Figure.Mark.WORDS) {
          if (!ownValues.isEmpty() && !ownLabels.isEmpty() && !valuesFirst) {
            // a second label behind the figures of the first: two rows on one line
            bound(ownLabels, ownValues, line);
            ownLabels.clear();
            ownValues.clear();
          }
          valuesFirst = valuesFirst || !ownValues.isEmpty();
          ownLabels.add(cell);
        } else if (figure.isPrinted()) {
          if (valuesFirst && !ownLabels.isEmpty()) {
            // figures, label, figures: what stands before the label is a running number
            ownValues.clear();
            valuesFirst = false;
          }
          ownValues.add(cell);
        }
      }
      if (!ownLabels.isEmpty() && !ownValues.isEmpty()) {
        bound(ownLabels, ownValues, line);
      } else if (!ownLabels.isEmpty()) {
        endUnless(values.isEmpty());
        labels.addAll(ownLabels);
        last = line;
      } else if (!ownValues.isEmpty()) {
        endUnless(labels.isEmpty() && !line.tabular() && !last.tabular());
        values.addAll(ownValues);
        last = line;
      }
    }

    private void bound(List<Cell> ownLabels, List<Cell> ownValues, Line line) {
      end();
      strips.add(new Strip(List.copyOf(ownLabels), List.copyOf(ownValues), line, true));
    }

    private void endUnless(boolean joins) {
      if (!joins) {
        end();
      }
    }

    void end() {
      if (!labels.isEmpty() || !values.isEmpty()) {
        strips.add(new Strip(labels, values, last, false));
        labels = new ArrayList<>();
        values = new ArrayList<>();
      }
    }
  }
}
