package gongkai.extract.engine.format.page;

import gongkai.extract.engine.format.page.TablePart.Piece;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A table without ruled lines: its words put to the rows and columns of its figures.
final class AlignedTable {

  private final Page page;
  private final List<TextLine> pieces;

  /// The figures that stand side by side, row by row.
  private final List<List<TextLine>> figures;

  /// Where columns of figures begin, and where the last one ends.
  private final double[] columns;

  AlignedTable(Page page, List<TextLine> pieces, List<List<TextLine>> figures, double[] columns) {
    this.page = page;
    this.pieces = pieces;
    this.figures = figures;
    this.columns = columns;
  }

  /// Whether no two figures of a row stand in one column.
  boolean isSound() {
    return figures.stream()
        .allMatch(row -> row.stream().map(this::columnAt).distinct().count() == row.size());
  }

  /// The table.
  TablePart part() {
    List<List<TextLine>> words = labels();
    double top = figures.getFirst().getFirst().baseline();
    var rows = new ArrayList<List<Piece>>();
    figures.forEach(row -> rows.add(new ArrayList<>()));
    List<List<TextLine>> heads =
        words.stream()
            .filter(label -> box(label).right() > columns[0] && box(label).bottom() < top)
            .toList();
    List<List<TextLine>> labels = words.stream().filter(label -> !heads.contains(label)).toList();
    boolean isLabelled =
        labels.stream().anyMatch(label -> isLevel(label, figures.getFirst().getFirst()));
    var beside = new ArrayList<Piece>();
    for (List<TextLine> label : labels) {
      Piece piece = piece(label, box(label).left(), Math.min(box(label).right(), columns[0]));
      boolean besideHeads = heads.stream().anyMatch(head -> isLevel(label, head.getFirst()));
      if (isLabelled && label.size() == 1 && besideHeads) {
        beside.add(piece); // 信息内容: it heads the labels
      } else {
        rows.get(nearest(middle(label))).add(piece);
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      rows.get(r).sort(Comparator.comparingDouble(Piece::left));
      place(figures.get(r), rows.get(r));
    }
    if (!beside.isEmpty()) {
      rows.addFirst(beside);
    }
    rows.addAll(0, headRows(heads));
    Box whole = box(pieces);
    return new TablePart(page, whole, rows);
  }

  /// Whether a label's middle stands on a line.
  private static boolean isLevel(List<TextLine> label, TextLine line) {
    double there = (line.box().top() + line.box().bottom()) / 2;
    return Math.abs(middle(label) - there) < 0.6 * line.size();
  }

  /// Words that belong together: closely below each other.
  private List<List<TextLine>> labels() {
    var labels = new ArrayList<List<TextLine>>();
    for (TextLine piece :
        pieces.stream()
            .filter(p -> !AlignedColumns.isFigure(p))
            .sorted(Comparator.comparingDouble(TextLine::baseline))
            .toList()) {
      Optional<List<TextLine>> open =
          labels.stream().filter(label -> goesOn(label.getLast(), piece)).findFirst();
      if (open.isPresent()) {
        open.get().add(piece);
      } else {
        labels.add(new ArrayList<>(List.of(piece)));
      }
    }
    return labels;
  }

  private static boolean goesOn(TextLine above, TextLine below) {
    double shared =
        Math.min(above.box().right(), below.box().right())
            - Math.max(above.box().left(), below.box().left());
    double distance = below.baseline() - above.baseline();
    return shared > 0.6 * Math.min(above.box().width(), below.box().width())
        && distance > 0
        && distance < AlignedColumns.LEADING * below.size()
        && !AlignedColumns.ORDINAL.matcher(below.text()).matches();
  }

  private static Box box(List<TextLine> lines) {
    return lines.stream().map(TextLine::box).reduce(Box::and).orElseThrow();
  }

  private Piece piece(List<TextLine> lines, double left, double right) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    List<Glyph> glyphs = lines.stream().flatMap(line -> line.glyphs().stream()).toList();
    return new Piece(
        text.toString(), left, right, 1, false, page.place(box(lines)), Glyph.print(glyphs));
  }

  private int nearest(double y) {
    int best = 0;
    for (int r = 1; r < figures.size(); r++) {
      best = distance(r, y) < distance(best, y) ? r : best;
    }
    return best;
  }

  private double distance(int row, double y) {
    Box box = figures.get(row).getFirst().box();
    return Math.abs((box.top() + box.bottom()) / 2 - y);
  }

  /// The figures of a row in their columns; where only some are there, the others are blank.
  private void place(List<TextLine> row, List<Piece> cells) {
    for (int column = 0; column + 1 < columns.length; column++) {
      int own = column;
      List<TextLine> printed = row.stream().filter(figure -> columnAt(figure) == own).toList();
      if (!printed.isEmpty()) {
        cells.add(piece(printed, columns[column], columns[column + 1]));
      } else if (row.size() > 1) {
        Box box = row.getFirst().box();
        Box empty = new Box(columns[column], box.top(), columns[column + 1], box.bottom());
        cells.add(
            new Piece(
                "",
                columns[column],
                columns[column + 1],
                1,
                false,
                page.place(empty),
                Print.CLEAR));
      }
    }
  }

  private int columnAt(TextLine figure) {
    return columnAt((figure.box().left() + figure.box().right()) / 2);
  }

  private int columnAt(double x) {
    int found = Arrays.binarySearch(columns, x);
    return Math.clamp(found >= 0 ? found : -found - 2, 0, columns.length - 2);
  }

  /// Headings in rows, by their height. One that stands over several columns is taken to stand over
  /// the middle of them: it covers as many on both sides as the heading above it leaves.
  private List<List<Piece>> headRows(List<List<TextLine>> heads) {
    var levels = new ArrayList<List<List<TextLine>>>();
    for (List<TextLine> head :
        heads.stream().sorted(Comparator.comparingDouble(AlignedTable::middle)).toList()) {
      double size = head.getFirst().size();
      if (levels.isEmpty() || middle(head) - middle(levels.getLast().getFirst()) > 0.6 * size) {
        levels.add(new ArrayList<>());
      }
      levels.getLast().add(head);
    }
    levels.forEach(level -> level.sort(Comparator.comparingDouble(head -> box(head).left())));
    List<List<TextLine>> inOrder = levels.stream().flatMap(List::stream).toList();
    if (figures.size() == 1 && runsToTheRight(inOrder)) {
      // over a single row nothing shows how far a heading reaches, but their order is certain
      return inOrder.stream()
          .map(head -> List.of(piece(head, columns[0], columns[columns.length - 1])))
          .toList();
    }
    var rows = new ArrayList<List<Piece>>();
    for (List<List<TextLine>> level : levels) {
      List<Piece> above = rows.isEmpty() ? List.of() : rows.getLast();
      List<Piece> spread =
          level.stream()
              .map(head -> spread(piece(head, box(head).left(), box(head).right()), above))
              .toList();
      rows.add(isSideBySide(spread) ? spread : level.stream().map(this::overOne).toList());
    }
    return rows;
  }

  private static boolean isSideBySide(List<Piece> heads) {
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i).left() < heads.get(i - 1).right()) {
        return false;
      }
    }
    return true;
  }

  /// A heading over the column that its middle stands over.
  private Piece overOne(List<TextLine> head) {
    Box box = box(head);
    int own = columnAt((box.left() + box.right()) / 2);
    return piece(head, columns[own], columns[own + 1]);
  }

  /// Whether the last headings, as many as there are columns, stand from the left to the right.
  private boolean runsToTheRight(List<List<TextLine>> heads) {
    int first = Math.max(0, heads.size() - columns.length + 1);
    for (int i = first + 1; i < heads.size(); i++) {
      if (box(heads.get(i)).left() <= box(heads.get(i - 1)).left()) {
        return false;
      }
    }
    return true;
  }

  private static double middle(List<TextLine> lines) {
    Box box = box(lines);
    return (box.top() + box.bottom()) / 2;
  }

  private Piece spread(Piece head, List<Piece> above) {
    double middle = (head.left() + head.right()) / 2;
    int own = columnAt(middle);
    if (Math.abs(middle - (columns[own] + columns[own + 1]) / 2)
            < 0.3 * (columns[own + 1] - columns[own])
        && head.right() - head.left() < 1.2 * (columns[own + 1] - columns[own])) {
      return head.over(columns[own], columns[own + 1]);
    }
    double from = columns[0];
    double to = columns[columns.length - 1];
    for (Piece parent : above) {
      if (parent.left() <= middle && parent.right() >= middle) {
        from = Math.max(from, parent.left());
        to = Math.min(to, parent.right());
      }
    }
    double half = Math.min(middle - from, to - middle);
    double slack = (columns[own + 1] - columns[own]) / 2;
    int first = columnAt(Math.max(from, middle - half) + slack);
    int last = columnAt(Math.min(to, middle + half) - slack);
    return head.over(columns[first], columns[Math.max(first, last) + 1]);
  }
}
