package gongkai.extract.engine.format.page;

import gongkai.extract.engine.format.page.FigureRow.Figure;
import gongkai.extract.engine.format.page.TablePart.Piece;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A table without ruled lines, on as many pages as it takes: its words put to the rows and columns
/// of its figures.
final class AlignedTable {

  private final List<AlignedPart> parts = new ArrayList<>();

  /// What the figures of each column cover, on all pages.
  private List<Box> covered;

  private double[] edges = {};

  AlignedTable(AlignedPart first) {
    parts.add(first);
    covered = first.covered();
  }

  /// Adds the part on the next page, unless that is another table.
  ///
  /// @return whether it was added
  boolean add(AlignedPart next) {
    var whole = new AlignedPart(next.page(), covered, List.of(), List.of(), List.of(), List.of());
    Optional<List<Box>> both = whole.together(next);
    both.ifPresent(columns -> {
      covered = columns;
      parts.add(next);
    });
    return both.isPresent();
  }

  /// Takes figures behind the table for what a page break may have torn off its last row.
  void endsBefore(List<TextLine> figures) {
    if (!parts.getLast().rows().isEmpty()) {
      parts.set(parts.size() - 1, parts.getLast().without(figures));
    }
  }

  /// The table, page by page.
  List<TablePart> pages() {
    double labels =
        parts.stream().mapToDouble(AlignedPart::labelEnd).max().orElse(Double.NEGATIVE_INFINITY);
    edges = HeadedEdges.of(covered, parts.getFirst().firstHeads(), labels);
    return parts.stream().map(this::page).toList();
  }

  private TablePart page(AlignedPart part) {
    var rows = new ArrayList<List<Piece>>();
    var words = new ArrayList<TextLine>(part.heads());
    words.addAll(part.others());
    int above = 0;
    boolean merged = false;
    words.sort(Comparator.comparingDouble(TextLine::baseline));
    for (int r = 0; r < part.rows().size(); r++) {
      FigureRow row = part.rows().get(r);
      List<TextLine> inCells = words.stream().filter(word -> isInCell(word, row)).toList();
      words.removeAll(inCells);
      var between = new ArrayList<TextLine>();
      while (above < words.size() && middle(words.get(above)) < row.middle()) {
        between.add(words.get(above++));
      }
      List<List<Piece>> heads = wordRows(part, between);
      if (between.stream().anyMatch(part.heads()::contains)) {
        merged = headsAll(part, between, r);
        if (merged) {
          heads.getLast().replaceAll(this::overAll);
        }
      }
      rows.addAll(heads);
      rows.add(figureRow(part.page(), part.labels().get(r), row, inCells, merged));
    }
    rows.addAll(wordRows(part, words.subList(above, words.size())));
    double left = rows.stream().flatMap(List::stream).mapToDouble(Piece::left).min().orElse(0);
    Box box =
        part.rows().isEmpty()
            ? box(part.heads())
            : part.rows().getFirst().line().box().and(part.rows().getLast().line().box());
    double right = edges[edges.length - 1];
    return new TablePart(part.page(), new Box(left, box.top(), right, box.bottom()), rows);
  }

  /// Whether the last line of headings holds one only, and each row below it one figure: they stand
  /// over all columns.
  private boolean headsAll(AlignedPart part, List<TextLine> words, int row) {
    List<TextLine> heads =
        words.stream()
            .filter(part.heads()::contains)
            .filter(head -> head.box().right() > edges[0])
            .toList();
    if (heads.isEmpty()) {
      return false;
    }
    double last = heads.getLast().baseline();
    long beside = heads.stream().filter(h -> last - h.baseline() < 0.6 * h.size()).count();
    return beside == 1 && part.rows().get(row).figures().size() == 1;
  }

  private Piece overAll(Piece piece) {
    return piece.right() > edges[0] + 1 ? piece.over(edges[0], edges[edges.length - 1]) : piece;
  }

  /// Words that stand in no row of figures, in rows by their height.
  private List<List<Piece>> wordRows(AlignedPart part, List<TextLine> words) {
    var runs = new ArrayList<List<TextLine>>();
    words.stream()
        .filter(part.heads()::contains)
        .flatMap(head -> head.cut(edges).stream())
        .forEach(head -> runs.add(List.of(head)));
    var others = new ArrayList<TextLine>();
    for (TextLine word : words) {
      if (part.isBesideHeads(word)) {
        runs.add(List.of(word));
      } else if (part.others().contains(word)) {
        others.add(word);
      }
    }
    runs.addAll(LabelRuns.joined(others));
    runs.sort(Comparator.comparingDouble(run -> middle(run)));
    var rows = new ArrayList<List<Piece>>();
    double level = Double.NEGATIVE_INFINITY;
    for (List<TextLine> run : runs) {
      if (middle(run) - level > 0.6 * run.getFirst().size()) {
        rows.add(new ArrayList<>());
        level = middle(run);
      }
      rows.getLast().add(word(part.page(), run));
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::left)));
    return rows;
  }

  private Piece word(Page page, List<TextLine> run) {
    Box box = box(run);
    if (box.right() <= edges[0] + 1) {
      return piece(page, run, box.left(), edges[0], true);
    }
    double left =
        box.left() < edges[0] - 0.5 * run.getFirst().size() && box.right() > edges[1]
            ? box.left()
            : edges[HeadedEdges.first(box, edges)];
    return piece(page, run, left, edges[HeadedEdges.last(box, edges) + 1], true);
  }

  /// A row's label and its figures in their columns; where only some are there, the others are
  /// blank.
  private List<Piece> figureRow(
      Page page, List<TextLine> label, FigureRow row, List<TextLine> inCells, boolean merged) {
    var pieces = new ArrayList<Piece>();
    if (!label.isEmpty()) {
      pieces.add(piece(page, label, box(label).left(), edges[0], true));
    }
    if (merged && row.figures().size() == 1) {
      Figure only = row.figures().getFirst();
      pieces.add(piece(page, only.lines(), edges[0], edges[edges.length - 1], only.isWhole()));
      return pieces;
    }
    for (int column = 0; column + 1 < edges.length; column++) {
      int own = column;
      List<Figure> printed =
          row.figures().stream().filter(figure -> columnOf(figure) == own).toList();
      List<TextLine> words = inCells.stream().filter(word -> isOver(word, own)).toList();
      double left = edges[column];
      double right = edges[column + 1];
      if (printed.size() == 1) {
        // two figures that touch look like one over two columns
        boolean clear = printed.getFirst().isWhole() && !isOverMany(printed.getFirst());
        pieces.add(piece(page, printed.getFirst().lines(), left, right, clear));
      } else if (!words.isEmpty()) {
        pieces.add(piece(page, words, left, right, true));
      } else if (printed.isEmpty()) {
        Box box = row.line().box();
        var place = page.place(new Box(left, box.top(), right, box.bottom()));
        pieces.add(new Piece("", left, right, 1, false, place, Print.CLEAR));
      } else {
        List<TextLine> lines = printed.stream().flatMap(f -> f.lines().stream()).toList();
        pieces.add(piece(page, lines, left, right, false));
      }
    }
    return pieces;
  }

  /// Whether words stand beside a row's figures in columns where it has none: 增6, 12件, 不适用.
  private boolean isInCell(TextLine word, FigureRow row) {
    Box box = word.box();
    Box line = row.line().box();
    double beside = Math.min(box.bottom(), line.bottom()) - Math.max(box.top(), line.top());
    return beside > box.height() / 2
        && !LabelRuns.hasNumber(word)
        && box.left() > edges[0] - 1
        && row.figures().stream().map(this::columnOf).noneMatch(column -> isOver(word, column));
  }

  private boolean isOver(TextLine word, int column) {
    return HeadedEdges.first(word.box(), edges) <= column
        && column <= HeadedEdges.last(word.box(), edges);
  }

  private int columnOf(Figure figure) {
    Box box = figure.box();
    double x = (box.left() + box.right()) / 2;
    for (int i = 0; i < covered.size(); i++) {
      if (box.right() >= covered.get(i).left() && box.left() <= covered.get(i).right()) {
        return i;
      }
    }
    return ColumnEdges.at(edges, x);
  }

  private boolean isOverMany(Figure figure) {
    Box box = figure.box();
    return covered.stream()
            .filter(column -> box.right() > column.left() && box.left() < column.right())
            .count()
        > 1;
  }

  private static Piece piece(
      Page page, List<TextLine> lines, double left, double right, boolean clear) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()));
    Print print = Glyph.print(lines.stream().flatMap(line -> line.glyphs().stream()).toList());
    return new Piece(
        text.toString(),
        left,
        right,
        1,
        false,
        page.place(box(lines)),
        clear ? print : print.and(Print.UNPLACED));
  }

  private static Box box(List<TextLine> lines) {
    return lines.stream().map(TextLine::box).reduce(Box::and).orElseThrow();
  }

  private static double middle(TextLine line) {
    return (line.box().top() + line.box().bottom()) / 2;
  }

  private static double middle(List<TextLine> lines) {
    Box box = box(lines);
    return (box.top() + box.bottom()) / 2;
  }
}
