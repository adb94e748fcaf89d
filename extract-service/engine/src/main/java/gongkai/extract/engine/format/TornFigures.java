package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Figures too wide for their cells, whose digits were printed on two lines: the last ones below
/// the row, or the first ones above it and the last ones below.
///
/// ```
///                   310
/// 3303  4216  2132        915
///                   2
/// ```
final class TornFigures {

  /// More blank lines part a row from what stands above or below it.
  private static final int MOST_BLANK = 1;

  private final List<SpacedLine> lines;
  private final SpacedLabels labels;

  TornFigures(List<SpacedLine> lines, SpacedLabels labels) {
    this.lines = lines;
    this.labels = labels;
  }

  /// Whether a line holds but digits of the row above or below it.
  boolean isRest(int at) {
    return isRestOf(at, next(at, 1)) || isRestOf(at, next(at, -1));
  }

  private boolean isRestOf(int at, int row) {
    if (row < 0 || !lines.get(row).hasFigures() || lines.get(at).words() > 0) {
      return false;
    }
    boolean isFewer =
        lines.get(at).figures().size() < lines.get(row).figures().size()
            || (lines.get(at).isLoneFigure() && lines.get(row).words() > 0);
    List<SpacedLabels.Label> beside = labels.beside(at);
    return isFewer && (beside.isEmpty() || beside.getLast().isBeside(row));
  }

  /// The printed line next to a line, -1 where none is near.
  private int next(int at, int step) {
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      if (!lines.get(i).isBlank()) {
        return Math.abs(i - at) <= MOST_BLANK + 1 ? i : -1;
      }
    }
    return -1;
  }

  private List<Piece> rest(int row, int step) {
    int at = next(row, step);
    return at >= 0 && isRestOf(at, row) ? lines.get(at).figures() : List.of();
  }

  /// The figures of a row above or below which digits stand, if there are any. None of the figures
  /// is clear then: what the digits belong to shows roughly only.
  ///
  /// @param column of the first one
  Optional<List<Cell>> figures(int row, int column) {
    SpacedLine line = lines.get(row);
    List<Piece> above = rest(row, -1);
    List<Piece> below = rest(row, 1);
    if (above.isEmpty() && below.isEmpty()) {
      return Optional.empty();
    }
    var cells = new ArrayList<Cell>();
    List<Piece> figures = new ArrayList<>(line.figures());
    above.stream().filter(piece -> isFree(piece, line.figures())).forEach(figures::add);
    figures.sort(Comparator.comparingInt(Piece::start));
    boolean isPlaced =
        below.stream().allMatch(piece -> figures.stream().anyMatch(f -> isOver(f, piece)));
    for (Piece piece : figures) {
      String printed = piece.text();
      String first = line.figures().contains(piece) ? joined(above, piece) : "";
      String last = joined(below, piece);
      String whole = first + printed + last;
      var others = new ArrayList<String>();
      if (!whole.equals(printed)) {
        others.add(printed);
      } else if (!isPlaced) {
        below.forEach(rest -> others.add(printed + rest.text()));
      }
      Cell cell = line.cell(piece, column + cells.size());
      cells.add(new Cell(whole, cell.column(), 1, cell.place(), Print.unclear(others)));
    }
    return Optional.of(cells);
  }

  private static boolean isFree(Piece piece, List<Piece> figures) {
    return figures.stream().noneMatch(figure -> isOver(figure, piece));
  }

  private static boolean isOver(Piece one, Piece other) {
    return one.start() <= other.end() && one.end() >= other.start();
  }

  private static String joined(List<Piece> rest, Piece figure) {
    var text = new StringBuilder();
    rest.stream().filter(piece -> isOver(figure, piece)).forEach(p -> text.append(p.text()));
    return text.toString();
  }
}
