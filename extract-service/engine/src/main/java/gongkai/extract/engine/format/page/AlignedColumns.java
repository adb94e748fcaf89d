package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tables without ruled lines: rows of figures that stand below each other in columns.
///
/// Columns are where figures stand, rows where they stand side by side. Words left of the figures
/// are labels, each of the row that it stands next to; words above them head the columns that they
/// stand over. A label of several lines is told from several labels by the distance of its lines.
final class AlignedColumns {

  /// A row of figures has at least this many; fewer read as well without their columns.
  private static final int FEWEST_FIGURES = 3;

  private static final int FEWEST_ROWS = 2;

  /// This many side by side are a table even where they are its only row.
  private static final int MANY_FIGURES = 5;

  /// Lines of one label are closer than this, in sizes of their letters.
  static final double LEADING = 1.65;

  /// Farther lines, in sizes of their letters, belong to no row.
  private static final double FARTHEST = 4;

  private static final Pattern FIGURE =
      Pattern.compile("[+-]?[0-9０-９][0-9０-９,，. %]*|[-—–―/]{1,3}|无");

  static final Pattern ORDINAL = Pattern.compile("[（(]?[0-9０-９一二三四五六七八九十]{1,3}[）)、.．].*");

  /// A run of lines: a table, or what is none.
  ///
  /// @param table the table that the lines are, if they are one
  record Stretch(List<TextLine> lines, Optional<TablePart> table) {}

  private AlignedColumns() {}

  /// Cuts the lines between two ruled tables into stretches.
  static List<Stretch> stretches(Page page, List<TextLine> lines) {
    var stretches = new ArrayList<Stretch>();
    int done = 0;
    int at = 0;
    while (at < lines.size()) {
      if (figures(lines.get(at)).size() < FEWEST_FIGURES) {
        at++;
        continue;
      }
      int last = lastRow(lines, at);
      int end = end(lines, last);
      int start = start(lines, done, at);
      Optional<TablePart> table = table(page, lines.subList(start, end));
      if (table.isPresent()) {
        stretches.add(new Stretch(lines.subList(done, start), Optional.empty()));
        stretches.add(new Stretch(lines.subList(start, end), table));
        done = end;
      }
      at = end;
    }
    stretches.add(new Stretch(lines.subList(done, lines.size()), Optional.empty()));
    return stretches;
  }

  private static List<TextLine> figures(TextLine line) {
    return line.pieces().stream().filter(AlignedColumns::isFigure).toList();
  }

  static boolean isFigure(TextLine piece) {
    return FIGURE.matcher(piece.text()).matches();
  }

  /// The last line of figures that follow each other at no great distance.
  private static int lastRow(List<TextLine> lines, int first) {
    int last = first;
    double left = figures(lines.get(first)).getFirst().box().left();
    for (int i = first + 1; i < lines.size(); i++) {
      boolean isLabel = lines.get(i).box().right() < left && isNear(lines.get(i - 1), lines.get(i));
      if (!isLabel && !isNear(lines.get(last), lines.get(i))) {
        break;
      }
      if ((!figures(lines.get(i)).isEmpty() && lines.get(i).pieces().size() > 1)
          || figures(lines.get(i)).size() >= FEWEST_FIGURES) {
        last = i;
      }
    }
    return last;
  }

  private static boolean isNear(TextLine above, TextLine below) {
    return below.baseline() - above.baseline() < FARTHEST * above.size();
  }

  /// Behind the last row: the lines of its label that stand lower than its figures.
  private static int end(List<TextLine> lines, int last) {
    int end = last + 1;
    double left = figures(lines.get(last)).getFirst().box().left();
    while (end < lines.size()
        && lines.get(end).box().right() < left
        && lines.get(end).baseline() - lines.get(end - 1).baseline()
            < LEADING * lines.get(end).size()
        && !ORDINAL.matcher(lines.get(end).text()).matches()) {
      end++;
    }
    return end;
  }

  /// Where the words over the first row begin: what stands in pieces, or over its figures.
  private static int start(List<TextLine> lines, int from, int first) {
    double left = figures(lines.get(first)).getFirst().box().left();
    int start = first;
    // a label of several lines stands as far above its figures as below them
    int higher = end(lines, first) - first - 1;
    for (int i = first - 1; i >= from && isNear(lines.get(i), lines.get(start)); i--) {
      TextLine line = lines.get(i);
      if (figures(line).size() >= FEWEST_FIGURES) {
        break; // another table's
      }
      double distance = lines.get(i + 1).baseline() - line.baseline();
      if (line.box().right() < left && distance < LEADING * line.size() && higher > 0) {
        start = i;
        higher--;
        continue;
      }
      if (!line.hasGap() && isApart(line.text())) {
        break;
      }
      boolean over = line.box().left() > left - 4 * line.size() && line.box().right() > left;
      if (line.hasGap() || over) {
        start = i;
      } else if (distance > 2.5 * line.size()) {
        break;
      }
    }
    return start;
  }

  /// Whether a line is a heading of the text, or a sentence.
  private static boolean isApart(String text) {
    return ORDINAL.matcher(text).matches() || text.endsWith("。") || text.endsWith("：");
  }

  private static Optional<TablePart> table(Page page, List<TextLine> lines) {
    List<TextLine> pieces = lines.stream().flatMap(line -> line.pieces().stream()).toList();
    List<List<TextLine>> rows = figureRows(pieces);
    long full = rows.stream().filter(row -> row.size() >= FEWEST_FIGURES).count();
    boolean wide = rows.stream().anyMatch(row -> row.size() >= MANY_FIGURES);
    if (full < FEWEST_ROWS && !wide) {
      return Optional.empty();
    }
    var layout = new AlignedTable(page, pieces, rows, columns(rows));
    return layout.isSound() ? Optional.of(layout.part()) : Optional.empty();
  }

  /// The figures that stand side by side, from the top.
  private static List<List<TextLine>> figureRows(List<TextLine> pieces) {
    var rows = new ArrayList<List<TextLine>>();
    for (TextLine piece :
        pieces.stream()
            .filter(AlignedColumns::isFigure)
            .sorted(Comparator.comparingDouble(TextLine::baseline))
            .toList()) {
      if (rows.isEmpty()
          || piece.baseline() - rows.getLast().getFirst().baseline() > 0.6 * piece.size()) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(piece);
    }
    return rows;
  }

  /// Where columns of figures begin, and where the last one ends: half-way between them.
  private static double[] columns(List<List<TextLine>> rows) {
    List<Box> boxes =
        rows.stream()
            .filter(row -> row.size() >= FEWEST_FIGURES)
            .flatMap(List::stream)
            .map(TextLine::box)
            .sorted(Comparator.comparingDouble(Box::left))
            .toList();
    var spans = new ArrayList<Box>();
    for (Box box : boxes) {
      if (!spans.isEmpty() && box.left() <= spans.getLast().right()) {
        spans.set(spans.size() - 1, spans.getLast().and(box));
      } else {
        spans.add(box);
      }
    }
    double[] edges = new double[spans.size() + 1];
    for (int i = 1; i < spans.size(); i++) {
      edges[i] = (spans.get(i - 1).right() + spans.get(i).left()) / 2;
    }
    int last = spans.size() - 1;
    double half =
        spans.size() < 2 ? spans.get(0).width() : (edges[last] - spans.get(last - 1).left()) / 2;
    edges[0] = spans.getFirst().left() - half;
    edges[last + 1] = spans.getLast().right() + half;
    return edges;
  }
}
