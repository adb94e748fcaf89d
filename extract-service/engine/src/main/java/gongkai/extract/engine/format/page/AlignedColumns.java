package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds tables without ruled lines: rows of figures that stand below each other in columns.
///
/// A table goes on as long as its figures stand in the same columns; where words stand over them
/// again, as many figures must follow as before. Words left of the figures are labels, words above
/// them headings.
final class AlignedColumns {

  private static final int FEWEST_ROWS = 2;

  /// This many side by side are a table even where they are its only row.
  private static final int MANY_FIGURES = 5;

  /// Farther lines, in sizes of their letters, belong to no row.
  private static final double FARTHEST = 4;

  /// The rows of a table printed from a spreadsheet may be as far apart.
  private static final double FARTHEST_ROW = 5;

  /// A figure beside a label of two lines stands no farther from either.
  private static final double HALF_LINE = 1;

  /// Headings over the columns may stand farther up: their rows are as high as the longest of them.
  private static final double FARTHEST_HEADING = 8;

  /// A run of lines: a table's part on this page, or what is none.
  record Stretch(List<TextLine> lines, Optional<AlignedPart> part) {}

  private final Page page;
  private final List<FigureLine> rows;

  private AlignedColumns(Page page, List<TextLine> lines) {
    this.page = page;
    this.rows = lines.stream().map(FigureLine::of).toList();
  }

  /// Cuts the lines between two ruled tables into stretches.
  static List<Stretch> stretches(Page page, List<TextLine> lines) {
    return new AlignedColumns(page, lines).stretches();
  }

  /// Cuts the last lines of a page into text and the headings of a table that begins the next.
  ///
  /// @param next what the figures of that table's columns cover
  static List<Stretch> headed(Page page, List<TextLine> lines, List<Box> next) {
    var columns = new AlignedColumns(page, lines);
    int end = lines.size();
    int start = columns.start(0, end, next);
    if (columns.rows.subList(start, end).stream().noneMatch(row -> row.line().hasGap())) {
      return List.of(new Stretch(lines, Optional.empty()));
    }
    var part = AlignedPart.of(page, columns.lines(start, end), next);
    return List.of(
        new Stretch(columns.lines(0, start), Optional.empty()),
        new Stretch(columns.lines(start, end), Optional.of(part)));
  }

  /// The figures that stand on lines without words.
  static List<TextLine> figureLines(List<TextLine> lines) {
    return lines.stream()
        .map(TextLine::pieces)
        .filter(pieces -> pieces.stream().allMatch(FigureLine::isFigure))
        .flatMap(List::stream)
        .toList();
  }

  private List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    int done = 0;
    int at = 0;
    while (at < rows.size()) {
      if (rows.get(at).figures().size() < FigureLine.FEWEST) {
        at++;
        continue;
      }
      var figures = new ArrayList<>(rows.get(at).figures());
      int last = lastRow(at, figures);
      int end = end(last, figures);
      int first = firstRow(done, at, figures);
      int start = start(done, first, figures);
      Optional<AlignedPart> part = part(start, first, end, figures);
      if (part.isPresent()) {
        stretches.add(new Stretch(lines(done, start), Optional.empty()));
        stretches.add(new Stretch(lines(start, end), part));
        done = end;
      }
      at = end;
    }
    stretches.add(new Stretch(lines(done, rows.size()), Optional.empty()));
    return stretches;
  }

  private List<TextLine> lines(int from, int to) {
    return rows.subList(from, to).stream().map(FigureLine::line).toList();
  }

  /// The table of some lines, if they are one.
  ///
  /// @param first the first row of figures
  private Optional<AlignedPart> part(int start, int first, int end, List<Box> figures) {
    List<FigureLine> all = rows.subList(first, end);
    long full = all.stream().filter(row -> row.figures().size() >= FigureLine.FEWEST).count();
    long gapped = all.stream().filter(FigureLine::isGapped).count();
    boolean wide = all.stream().anyMatch(row -> row.figures().size() >= MANY_FIGURES);
    if (full + gapped < FEWEST_ROWS && !wide) {
      return Optional.empty();
    }
    double left = left(figures);
    List<TextLine> heads =
        rows.subList(start, first).stream().flatMap(row -> row.pieces().stream()).toList();
    List<TextLine> labels = all.stream().flatMap(row -> row.labels(left).stream()).toList();
    List<Box> columns = EmptyColumns.with(ColumnEdges.covered(figures), heads, labels);
    return Optional.of(AlignedPart.of(page, lines(start, end), columns));
  }

  /// The first of the rows with an empty cell that stand above the first whole one.
  private int firstRow(int from, int whole, List<Box> figures) {
    int first = whole;
    while (first > from
        && rows.get(first - 1).isGapped()
        && isNear(rows.get(first - 1).line(), rows.get(first).line())
        && isUnder(rows.get(first - 1).figures(), figures, false)) {
      first--;
    }
    return first;
  }

  /// The last line of figures in the same columns, at no great distance from each other.
  ///
  /// @param figures those of the first row; those of all whole rows are added
  private int lastRow(int first, List<Box> figures) {
    int last = first;
    boolean headed = false;
    for (int i = first + 1; i < rows.size(); i++) {
      FigureLine row = rows.get(i);
      if (isFarther(rows.get(i - 1).line(), row.line(), FARTHEST_ROW)
          || row.isProse(left(figures))) {
        break;
      }
      if (row.figures().size() >= FigureLine.FEWEST) {
        if (!isUnder(row.figures(), figures, headed)) {
          break;
        }
        figures.addAll(row.figures());
        headed = false;
        last = i;
      } else if (!row.figures().isEmpty()
          && (row.pieces().size() > 1
              || isUnder(row.figures(), figures, false)
              || isInLabel(i, left(figures)))) {
        last = i;
      }
      headed = headed || row.heads(left(figures));
    }
    return last;
  }

  /// Whether a line stands between two lines of a label, half a line from each.
  private boolean isInLabel(int index, double left) {
    if (index + 1 == rows.size()) {
      return false;
    }
    TextLine line = rows.get(index).line();
    TextLine above = rows.get(index - 1).line();
    TextLine below = rows.get(index + 1).line();
    return above.box().right() < left
        && below.box().right() < left
        && !isFarther(above, line, HALF_LINE)
        && !isFarther(line, below, HALF_LINE);
  }

  private static double left(List<Box> figures) {
    return figures.stream().mapToDouble(Box::left).min().orElse(0);
  }

  /// Whether figures stand in the columns of others.
  ///
  /// @param all whether in all of them
  private static boolean isUnder(List<Box> row, List<Box> figures, boolean all) {
    List<Box> covered = ColumnEdges.covered(figures);
    int under = 0;
    var taken = new boolean[covered.size()];
    for (Box figure : row) {
      int own = -1;
      for (int i = 0; i < covered.size(); i++) {
        Box column = covered.get(i);
        if (figure.right() >= column.left() && figure.left() <= column.right()) {
          if (own >= 0 || taken[i]) {
            return false;
          }
          own = i;
        }
      }
      if (own >= 0) {
        taken[own] = true;
        under++;
      }
    }
    return all ? under == row.size() && under == covered.size() : under * 2 > row.size();
  }

  private static boolean isNear(TextLine above, TextLine below) {
    return !isFarther(above, below, FARTHEST);
  }

  private static boolean isFarther(TextLine above, TextLine below, double sizes) {
    return below.baseline() - above.baseline() >= sizes * above.size();
  }

  /// Behind the last row: the lines of its label that stand lower than its figures.
  private int end(int last, List<Box> figures) {
    int end = last + 1;
    while (end < rows.size()
        && rows.get(end).line().box().right() < left(figures)
        && isClose(rows.get(end - 1).line(), rows.get(end).line())
        && !rows.get(end).isApart()) {
      end++;
    }
    return end;
  }

  /// Where the words over the first row begin: what stands in pieces, or over its figures.
  ///
  /// @param first that row; behind the last line if it begins the next page
  private int start(int from, int first, List<Box> figures) {
    double left = left(figures);
    int start = first;
    for (int i = first - 1; i >= from; i--) {
      FigureLine row = rows.get(i);
      TextLine line = row.line();
      double distance =
          i + 1 < rows.size() ? rows.get(i + 1).line().baseline() - line.baseline() : 0;
      double farthest = row.isOver(left - 4 * line.size()) ? FARTHEST_HEADING : FARTHEST;
      boolean isProse = row.isProse(left) && !isOverEach(line, figures);
      if (distance >= farthest * line.size() || isProse) {
        break;
      }
      if (!row.figures().isEmpty()) {
        // figures broken over lines begin above the others
        if (row.figures().size() < row.pieces().size()
            || distance > LabelRuns.LEADING * line.size()
            || !isUnder(row.figures(), figures, false)) {
          break;
        }
        start = i;
        continue;
      }
      boolean label = line.box().right() < left && distance < LabelRuns.LEADING * line.size();
      if (row.isApart() && !(label && (isHeaded(from, i, left) || isTorn(i, first, left)))) {
        break;
      }
      if (line.hasGap() || row.pieces().size() > 1 || row.heads(left - 4 * line.size()) || label) {
        start = i;
      } else if (distance > 2.5 * line.size()) {
        break;
      }
    }
    return start;
  }

  /// Whether a line is one word over each column, however narrow the gaps between them are.
  private static boolean isOverEach(TextLine line, List<Box> figures) {
    List<TextLine> words = line.words();
    return isUnder(words.stream().map(TextLine::box).toList(), figures, true);
  }

  /// Whether a line is among those that begin the page, closely below each other, and hold but the
  /// label of its first row and the rest of the one before: the table was torn there.
  private boolean isTorn(int index, int first, double left) {
    for (int i = 0; i < first; i++) {
      TextLine line = rows.get(i).line();
      boolean label = rows.get(i).figures().isEmpty() && line.box().right() < left;
      if (!label || (i < index && !isClose(line, rows.get(i + 1).line()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClose(TextLine above, TextLine below) {
    return below.baseline() - above.baseline() < LabelRuns.LEADING * below.size();
  }

  /// Whether words over the columns stand closely above a line: it begins the label of a row.
  private boolean isHeaded(int from, int index, double left) {
    return index > from
        && isNear(rows.get(index - 1).line(), rows.get(index).line())
        && rows.get(index - 1).heads(left)
        && !rows.get(index - 1).isProse(left)
        && !rows.get(index - 1).isApart();
  }
}
