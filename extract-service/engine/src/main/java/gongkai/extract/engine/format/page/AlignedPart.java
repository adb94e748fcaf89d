package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one page shows of a table without ruled lines.
///
/// @param covered what the figures of each column cover
/// @param rows the figures that stand side by side, from the top
/// @param labels the label of each row, line by line; empty where it has none
/// @param heads words over the figures, and what stands on a line with them
/// @param others words left of the figures that label no row: groups of rows
record AlignedPart(
    Page page,
    List<Box> covered,
    List<FigureRow> rows,
    List<List<TextLine>> labels,
    List<TextLine> heads,
    List<TextLine> others) {

  /// This many words that begin below each other make a column of words.
  private static final int FEWEST_ALIKE = 3;

  /// The part that some lines make.
  ///
  /// @param covered what the figures of each column cover
  static AlignedPart of(Page page, List<TextLine> lines, List<Box> covered) {
    var figures = new ArrayList<TextLine>();
    var heads = new ArrayList<TextLine>();
    var left = new ArrayList<TextLine>();
    double start = covered.getFirst().left();
    for (TextLine line : lines) {
      for (TextLine piece : line.pieces()) {
        boolean isLeft = piece.box().right() <= start + 1;
        if (FigureLine.isFigure(piece) && !(isLeft && FigureLine.isWord(piece))) {
          figures.add(piece);
        } else if (isLeft) {
          left.add(piece);
        } else {
          heads.add(piece);
        }
      }
    }
    var others = new ArrayList<TextLine>();
    var words = new ArrayList<TextLine>();
    for (TextLine word : apart(left)) {
      boolean besideFigures = figures.stream().anyMatch(figure -> word.isLevel(figure));
      boolean besideHeads = heads.stream().anyMatch(head -> word.isLevel(head));
      (besideHeads && !besideFigures ? others : words).add(word);
    }
    List<FigureRow> lineByLine = FigureRow.of(figures);
    var whole = new FigureRows(lineByLine, LabelRuns.of(words, lineByLine), covered);
    List<List<TextLine>> labels = whole.labels();
    words.removeAll(labels.stream().flatMap(List::stream).toList());
    others.addAll(words);
    double end =
        labels.stream()
            .flatMap(List::stream)
            .mapToDouble(line -> line.box().right())
            .max()
            .orElse(Double.POSITIVE_INFINITY);
    for (TextLine other : List.copyOf(others)) {
      if (other.box().left() > end - 1) {
        others.remove(other);
        heads.add(other);
      }
    }
    var part = new AlignedPart(page, covered, whole.rows(), labels, heads, others);
    return part.isSound() ? part : part.doubtful();
  }

  /// Words that nearly touch, cut where several others begin, or where several are to be cut.
  private static List<TextLine> apart(List<TextLine> words) {
    List<TextLine> pieces = words.stream().flatMap(word -> word.words().stream()).toList();
    double[] begins =
        pieces.stream()
            .filter(word ->
                pieces.stream().filter(other -> Math.abs(left(word) - left(other)) < 1).count()
                    >= FEWEST_ALIKE)
            .mapToDouble(AlignedPart::left)
            .distinct()
            .toArray();
    var apart = new ArrayList<TextLine>();
    for (TextLine word : words) {
      List<TextLine> cut = word.cut(begins);
      // a number is no word of its own
      apart.addAll(cut.stream().allMatch(p -> p.text().length() > 2) ? cut : List.of(word));
    }
    return apart;
  }

  private static double left(TextLine word) {
    return word.box().left();
  }

  /// Whether one of the words left of the figures stands on a line with headings.
  boolean isBesideHeads(TextLine word) {
    return others.contains(word) && heads.stream().anyMatch(head -> word.isLevel(head));
  }

  /// Whether no two figures of a row stand in one column.
  private boolean isSound() {
    return rows.stream()
        .allMatch(row ->
            row.figures().stream().map(figure -> column(figure.box())).distinct().count()
                == row.figures().size());
  }

  /// The same, none of its figures certain: read as text they would be given to any row.
  private AlignedPart doubtful() {
    List<FigureRow> doubtful =
        rows.stream()
            .map(row ->
                new FigureRow(
                    row.figures().stream().map(FigureRow.Figure::doubtful).toList(), row.line()))
            .toList();
    return new AlignedPart(page, covered, doubtful, labels, heads, others);
  }

  /// The same, in its last row no figure certain under which others stand that may be its rest.
  AlignedPart without(List<TextLine> rests) {
    FigureRow last = rows.getLast();
    List<FigureRow.Figure> figures =
        last.figures().stream()
            .map(figure ->
                rests.stream().anyMatch(rest -> figure.isOver(rest.box()))
                    ? figure.doubtful()
                    : figure)
            .toList();
    var doubtful = new ArrayList<>(rows);
    doubtful.set(rows.size() - 1, new FigureRow(figures, last.line()));
    return new AlignedPart(page, covered, doubtful, labels, heads, others);
  }

  private int column(Box figure) {
    double middle = (figure.left() + figure.right()) / 2;
    int column = 0;
    while (column + 1 < covered.size()
        && middle > (covered.get(column).right() + covered.get(column + 1).left()) / 2) {
      column++;
    }
    return column;
  }

  /// Where the labels end.
  double labelEnd() {
    return labels.stream()
        .flatMap(List::stream)
        .mapToDouble(line -> line.box().right())
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }

  /// The lines of its first headings.
  List<TextLine> firstHeads() {
    if (rows.isEmpty()) {
      return heads;
    }
    double top = rows.getFirst().line().box().top();
    return heads.stream().filter(head -> head.box().bottom() < top + 1).toList();
  }

  /// What the columns of this part and of another one cover, if they are the same columns.
  Optional<List<Box>> together(AlignedPart next) {
    if (covered.size() != next.covered.size()) {
      return Optional.empty();
    }
    var both = new ArrayList<Box>();
    for (int i = 0; i < covered.size(); i++) {
      Box one = covered.get(i);
      Box other = next.covered.get(i);
      if (one.left() > other.right() || other.left() > one.right()) {
        return Optional.empty();
      }
      both.add(one.and(other));
    }
    for (int i = 1; i < both.size(); i++) {
      if (both.get(i).left() <= both.get(i - 1).right()) {
        return Optional.empty();
      }
    }
    return Optional.of(both);
  }
}
