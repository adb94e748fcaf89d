package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Figures that stand side by side in a table without ruled lines.
///
/// @param figures from the left
/// @param line a figure whose line the row stands on
record FigureRow(List<Figure> figures, TextLine line) {

  /// Figures of one row stand up to this part of their size apart in height.
  private static final double LEVEL = 0.6;

  /// A figure.
  ///
  /// @param lines its lines: more than one where a cell was too narrow for it
  /// @param isWhole whether nothing hints at more lines that are not among these
  record Figure(List<TextLine> lines, boolean isWhole) {

    static Figure of(TextLine line) {
      return new Figure(List.of(line), true);
    }

    Box box() {
      return lines.stream().map(TextLine::box).reduce(Box::and).orElseThrow();
    }

    /// Whether something that stands lower, on this page or the next, shares some of its width.
    boolean isOver(Box other) {
      return box().left() < other.right() && box().right() > other.left();
    }

    Figure doubtful() {
      return new Figure(lines, false);
    }
  }

  /// The rows that figures stand in, from the top.
  static List<FigureRow> of(List<TextLine> figures) {
    var rows = new ArrayList<List<TextLine>>();
    for (TextLine figure :
        figures.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList()) {
      if (rows.isEmpty()
          || figure.baseline() - rows.getLast().getFirst().baseline() > LEVEL * figure.size()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(figure);
    }
    return rows.stream().map(FigureRow::inOrder).toList();
  }

  private static FigureRow inOrder(List<TextLine> row) {
    row.sort(Comparator.comparingDouble(figure -> figure.box().left()));
    return new FigureRow(row.stream().map(Figure::of).toList(), row.getFirst());
  }

  /// Where it stands, as a height on the page.
  double middle() {
    return (line.box().top() + line.box().bottom()) / 2;
  }
}
