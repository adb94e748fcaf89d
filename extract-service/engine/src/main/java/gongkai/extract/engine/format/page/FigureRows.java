package gongkai.extract.engine.format.page;

import gongkai.extract.engine.format.page.FigureRow.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts figures together that a cell too narrow for them broke over lines.
///
/// Such lines stand beside no label. Each but the last is as wide as any figure in its column and
/// leaves no room for one more digit. Where lines look like that in part only, none of the figures
/// that they may belong to is certain.
final class FigureRows {

  /// What an editor leaves free on both sides of a cell, at most.
  private static final double PADDING = 12;

  private final List<FigureRow> rows;
  private final List<List<TextLine>> labels;
  private final List<Box> columns;

  /// Rows with lines that may be another row's.
  private final List<Integer> unsure = new ArrayList<>();

  /// @param rows the lines of figures
  /// @param labels the label of each; empty where it has none
  /// @param columns what the figures of each column cover
  FigureRows(List<FigureRow> rows, List<List<TextLine>> labels, List<Box> columns) {
    this.rows = new ArrayList<>(rows);
    this.labels = new ArrayList<>(labels);
    this.columns = columns;
    fold();
    for (int row : unsure) {
      List<Figure> broken =
          this.rows.get(row).figures().stream().filter(f -> f.lines().size() > 1).toList();
      doubt(broken, Math.max(0, row - 1), Math.min(this.rows.size(), row + 2));
    }
    for (int i = 0; i < this.rows.size(); i++) {
      if (!isRow(i)) {
        doubtAround(i);
      }
    }
  }

  List<FigureRow> rows() {
    return rows;
  }

  List<List<TextLine>> labels() {
    return labels;
  }

  private void fold() {
    for (int i = 0; i < rows.size(); i++) {
      if (labels.get(i).isEmpty()) {
        continue;
      }
      int from = i;
      while (from > 0 && belongs(from - 1, from, i)) {
        from--;
      }
      int end = i + 1;
      while (end < rows.size() && belongs(end, end - 1, i)) {
        end++;
      }
      if (end - from > 1) {
        FigureRow whole = joined(rows.subList(from, end), rows.get(i), isApart(from, end));
        if (!whole.figures().stream().allMatch(Figure::isWhole)) {
          unsure.add(from);
        }
        List<TextLine> label = labels.get(i);
        rows.subList(from, end).clear();
        labels.subList(from, end).clear();
        rows.add(from, whole);
        labels.add(from, label);
        i = from;
      }
    }
  }

  /// Doubts the figures of the next rows above and below a line that belongs to no row.
  private void doubtAround(int line) {
    int from = line;
    while (from > 0 && (from == line || !isRow(from))) {
      from--;
    }
    int end = line + 1;
    while (end < rows.size() && (end == line + 1 || !isRow(end - 1))) {
      end++;
    }
    doubt(rows.get(line).figures(), from, end);
  }

  /// Doubts the figures of columns in which a line belongs to no row: they may be without it.
  private void doubt(List<Figure> figures, int from, int end) {
    for (Figure rest : figures) {
      rows.subList(from, end)
          .replaceAll(other ->
              new FigureRow(
                  other.figures().stream()
                      .map(figure ->
                          overlap(figure.box(), rest.box()) > 0 ? figure.doubtful() : figure)
                      .toList(),
                  other.line()));
    }
  }

  /// Whether figures that stand side by side are a row of the table.
  private boolean isRow(int index) {
    List<TextLine> label = labels.get(index);
    if (label.isEmpty()) {
      return rows.get(index).figures().size() == filled();
    }
    boolean numbered =
        labels.stream().filter(l -> !l.isEmpty() && LabelRuns.hasNumber(l.getFirst())).count() * 2
            > labels.size();
    return !numbered || LabelRuns.hasNumber(label.getFirst());
  }

  /// The number of columns that hold a figure.
  private long filled() {
    return columns.stream()
        .filter(column ->
            rows.stream()
                .flatMap(row -> row.figures().stream())
                .anyMatch(figure -> overlap(column, figure.box()) > 0))
        .count();
  }

  /// Whether a line of figures without a label stands closely beside one of a row, and not closer
  /// to one of another.
  private boolean belongs(int line, int beside, int own) {
    if (!labels.get(line).isEmpty()) {
      return false;
    }
    double distance = distance(line, beside);
    int other = line + (line - beside);
    boolean closer =
        other >= 0 && other < rows.size() && own != other && distance(line, other) < distance - 1;
    return !closer && distance < LabelRuns.LEADING * rows.get(line).line().size();
  }

  private double distance(int one, int other) {
    return Math.abs(rows.get(one).line().baseline() - rows.get(other).line().baseline());
  }

  /// Whether the lines of a row stand clearly closer to each other than to those around them.
  private boolean isApart(int from, int end) {
    double farthest = 0;
    for (int i = from + 1; i < end; i++) {
      farthest = Math.max(farthest, distance(i - 1, i));
    }
    double least = farthest + 0.2 * rows.get(from).line().size();
    return (from == 0 || distance(from - 1, from) > least)
        && (end == rows.size() || distance(end - 1, end) > least);
  }

  private FigureRow joined(List<FigureRow> lines, FigureRow row, boolean apart) {
    var figures = new ArrayList<Figure>();
    boolean sure = apart;
    var pieces =
        new ArrayList<>(
            lines.stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figure -> figure.lines().stream())
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList());
    while (!pieces.isEmpty()) {
      TextLine first = pieces.removeFirst();
      List<TextLine> below =
          pieces.stream().filter(piece -> overlap(piece.box(), first.box()) > 0).toList();
      pieces.removeAll(below);
      var whole = new ArrayList<>(List.of(first));
      whole.addAll(below);
      for (int i = 1; i < whole.size(); i++) {
        TextLine above = whole.get(i - 1);
        sure = sure && isFull(above) && whole.get(i).box().width() < above.box().width() + 1;
      }
      var figure = new Figure(List.copyOf(whole), true);
      // a line that is neither the row's nor a part of a broken figure may be another row's
      sure = sure && (whole.size() > 1 || row.figures().contains(figure));
      figures.add(figure);
    }
    figures.sort(Comparator.comparingDouble(figure -> figure.box().left()));
    return new FigureRow(
        sure ? figures : figures.stream().map(Figure::doubtful).toList(), row.line());
  }

  /// Whether a figure leaves no room in its column for another digit.
  private boolean isFull(TextLine figure) {
    double digit = figure.box().width() / figure.text().length();
    for (int i = 0; i < columns.size(); i++) {
      if (overlap(columns.get(i), figure.box()) > 0) {
        return figure.box().width() > columns.get(i).width() - digit / 2
            && pitch(i) - figure.box().width() < digit + PADDING;
      }
    }
    return false;
  }

  /// How wide a column is at most: as far as the figures beside it are apart.
  private double pitch(int column) {
    double pitch = Double.POSITIVE_INFINITY;
    if (column > 0) {
      pitch = columns.get(column).right() - columns.get(column - 1).right();
    }
    if (column + 1 < columns.size()) {
      pitch = Math.min(pitch, columns.get(column + 1).left() - columns.get(column).left());
    }
    return pitch;
  }

  private static double overlap(Box one, Box other) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
  }
}
