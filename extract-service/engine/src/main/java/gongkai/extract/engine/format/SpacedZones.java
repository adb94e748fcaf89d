package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import java.util.Arrays;
import java.util.List;

/// Where the labels around each line of a text end, and where the figures begin.
///
/// The columns of a page are moved from one group of rows to the next, so that the rows above and
/// below a line must agree before a piece of it is said to stand over figures.
final class SpacedZones {

  /// Lines farther from any figures belong to no table.
  private static final int REACH = 14;

  /// Labels farther away may be another table's.
  private static final int NEAR = 6;

  /// What begins so far right of every label is none.
  private static final int GAP = 3;

  private static final int NONE = -1;

  private final List<SpacedLine> lines;

  /// For each line where the figures above and below it begin: the larger column of both.
  private final int[] figures;

  /// For each line where the labels of the rows above and below it end, and numbered labels near
  /// it: the largest column.
  private final int[] labels;

  SpacedZones(List<SpacedLine> lines) {
    this.lines = lines;
    this.figures = new int[lines.size()];
    this.labels = new int[lines.size()];
    Arrays.fill(figures, NONE);
    for (int i = 0; i < lines.size(); i++) {
      look(i, 1);
      look(i, -1);
    }
  }

  private void look(int from, int step) {
    int printed = 0;
    boolean isFound = false;
    for (int i = from; i >= 0 && i < lines.size() && printed <= REACH; i += step) {
      SpacedLine line = lines.get(i);
      if (line.hasFigures()) {
        figures[from] = isFound ? figures[from] : Math.max(figures[from], line.left());
        isFound = true;
        if (line.words() > 0 && printed <= NEAR) {
          labels[from] = Math.max(labels[from], line.pieces().get(line.words() - 1).end());
        }
        if (line.words() > 0 || printed > NEAR) {
          return;
        }
      }
      for (Piece piece : line.pieces()) {
        if (printed <= NEAR && piece.isItem()) {
          labels[from] = Math.max(labels[from], piece.end());
        }
      }
      printed += line.isBlank() ? 0 : 1;
    }
  }

  /// Whether there are no figures near a line.
  boolean isOutside(int line) {
    return figures[line] == NONE;
  }

  /// Whether a piece of a line stands over or under figures, and not over labels.
  boolean isOverFigures(Piece piece, int line) {
    return piece.middle() > figures[line] - 0.5
        || piece.end() > figures[line] + 1
        || (labels[line] > 0 && piece.start() >= labels[line] + GAP);
  }
}
