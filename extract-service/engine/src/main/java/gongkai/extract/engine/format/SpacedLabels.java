package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Gathers the labels of a table whose lines were printed as they stand on the page: a label of
/// several lines goes on in the pieces below its first one, and its figures stand on one of its
/// lines or between two of them.
final class SpacedLabels {

  /// A label goes on at most so many printed lines below: those of a label beside it, or of
  /// figures, may stand between.
  private static final int REACH = 3;

  /// More blank lines part two labels.
  private static final int MOST_BLANK = 6;

  /// Lines of one label may be moved so far apart.
  private static final int SLACK = 2;

  private final List<SpacedLine> lines;
  private final SpacedZones zones;
  private final List<Label> labels = new ArrayList<>();
  private final IdentityHashMap<Piece, Label> owners = new IdentityHashMap<>();
  private final List<Label> open = new ArrayList<>();

  /// A label, gathered from its lines.
  static final class Label {
    private final StringBuilder text = new StringBuilder();
    private final boolean isNumbered;
    private final Place place;
    private final int first;
    private int last;
    private int left;
    private int right;
    private int figures;

    private Label(SpacedLine line, Piece piece, int at) {
      isNumbered = piece.isNumbered();
      place = line.line().place(piece.offset());
      first = at;
      left = piece.start();
      right = piece.end();
      add(piece, at);
    }

    private void add(Piece piece, int at) {
      text.append(piece.text());
      last = at;
      left = Math.min(left, piece.start());
      right = Math.max(right, piece.end());
    }

    Cell cell(int column) {
      return new Cell(text.toString(), column, 1, place);
    }

    int first() {
      return first;
    }

    int left() {
      return left;
    }

    /// The number of lines with figures that run through it.
    int figures() {
      return figures;
    }

    boolean isBeside(int line) {
      return first <= line && line <= last;
    }

    /// The number of columns that it shares with a piece; negative where a gap is between.
    private int shared(Piece piece) {
      return Math.min(right, piece.end()) - Math.max(left, piece.start());
    }

    /// Whether it begins below another label, in the same column.
    private boolean isUnder(Label other) {
      return first > other.last
          && 2 * (Math.min(right, other.right) - Math.max(left, other.left))
              > Math.min(right - left, other.right - other.left);
    }

    private double overlap(Piece piece) {
      return (double) shared(piece) / Math.min(right - left, piece.end() - piece.start());
    }
  }

  /// The labels among some lines.
  SpacedLabels(List<SpacedLine> lines) {
    this.lines = lines;
    this.zones = new SpacedZones(lines);
    for (int i = 0; i < lines.size(); i++) {
      add(i);
    }
    for (Label label : labels) {
      for (int i = label.first; i <= label.last; i++) {
        label.figures += lines.get(i).hasFigures() ? 1 : 0;
      }
    }
  }

  /// The labels that a line runs through, from the left.
  List<Label> beside(int line) {
    return labels.stream()
        .filter(label -> label.isBeside(line))
        .sorted(Comparator.comparingInt(Label::left))
        .toList();
  }

  /// Whether a label with a number and without figures stands right above or below another one.
  boolean isBesideBare(Label label) {
    return labels.stream()
        .anyMatch(other ->
            other.isNumbered
                && other.figures == 0
                && Math.min(other.right, label.right) > Math.max(other.left, label.left)
                && (other.last < label.first
                    ? label.first - other.last <= SLACK
                    : other.first > label.last && other.first - label.last <= SLACK));
  }

  /// The label that a piece belongs to, if it does to any.
  Optional<Label> of(Piece piece) {
    return Optional.ofNullable(owners.get(piece));
  }

  private void add(int at) {
    SpacedLine line = lines.get(at);
    if (!line.isWritten()) {
      return;
    }
    if (isApart(at)) {
      open.clear();
      return;
    }
    List<Piece> words = line.pieces().subList(0, line.words());
    if (line.pieces().size() == 1 && words.size() == 1 && words.getFirst().isPart()) {
      open.clear();
    }
    var own = new ArrayList<Label>();
    List<Label> inOrder = inOrder(words, at);
    for (int i = 0; i < words.size(); i++) {
      Piece piece = words.get(i);
      boolean isInnermost = line.hasFigures() && i == words.size() - 1;
      Optional<Label> above =
          piece.isNumbered()
              ? Optional.empty()
              : inOrder.isEmpty()
                  ? above(piece, at, isInnermost, own)
                  : Optional.of(inOrder.get(i));
      Label label = above.orElseGet(() -> new Label(line, piece, at));
      if (above.isPresent()) {
        label.add(piece, at);
      } else {
        labels.add(label);
      }
      owners.put(piece, label);
      own.add(label);
    }
    open.removeAll(own);
    open.addAll(own);
  }

  /// Whether a line heads columns, or is none of a table.
  private boolean isApart(int at) {
    SpacedLine line = lines.get(at);
    if (zones.isOutside(at)) {
      return true;
    }
    boolean isNumbered = line.pieces().getFirst().isNumbered();
    return !line.hasFigures()
        && ((line.isProse() && !isNumbered)
            || line.pieces().stream()
                .filter(piece -> !piece.isNumbered())
                .anyMatch(piece -> zones.isOverFigures(piece, at)));
  }

  /// The labels of the line before, where as many pieces as there are go on with them.
  private List<Label> inOrder(List<Piece> words, int at) {
    boolean isNumbered = words.stream().anyMatch(Piece::isNumbered);
    int last = open.stream().mapToInt(label -> label.last).max().orElse(-1);
    List<Label> above =
        open.stream()
            .filter(label -> label.last == last && isNear(label, at))
            .sorted(Comparator.comparingInt(Label::left))
            .toList();
    boolean mayGoOn =
        IntStream.range(0, above.size())
            .allMatch(i ->
                mayGoOn(above.get(i), at, lines.get(at).hasFigures() && i == above.size() - 1));
    return words.size() > 1 && above.size() == words.size() && !isNumbered && mayGoOn
        ? above
        : List.of();
  }

  /// The label that a piece goes on with: the last one that stands above it, or nearly so. A label
  /// under which another one has begun is complete.
  private Optional<Label> above(Piece piece, int at, boolean isInnermost, List<Label> taken) {
    return open.stream()
        .filter(label -> !taken.contains(label) && label.shared(piece) >= -SLACK)
        .filter(label -> open.stream().noneMatch(other -> other.isUnder(label)))
        .filter(label -> isNear(label, at) && mayGoOn(label, at, isInnermost))
        .max(
            Comparator.<Label, Boolean>comparing(label -> label.shared(piece) > 0)
                .thenComparingInt(label -> label.last)
                .thenComparingDouble(label -> label.overlap(piece)));
  }

  /// Whether a label whose figures were met goes on: not on a line with other figures, and where no
  /// number tells where the next one starts, not right above figures that would have none.
  private boolean mayGoOn(Label label, int at, boolean isInnermost) {
    if (!isFilled(label)) {
      return true;
    }
    if (isInnermost) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return label.isNumbered
        || next == lines.size()
        || !lines.get(next).hasFigures()
        || lines.get(next).words() > 0;
  }

  /// Whether figures stand right beside a label, with nothing between.
  private boolean isFilled(Label label) {
    for (int i = label.first; i <= label.last; i++) {
      SpacedLine line = lines.get(i);
      if (line.hasFigures() && line.words() > 0) {
        Piece last = line.pieces().get(line.words() - 1);
        if (last.end() <= label.right && last.start() >= label.left) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isNear(Label label, int at) {
    int printed = 0;
    int blank = 0;
    for (int i = label.last + 1; i < at; i++) {
      printed += lines.get(i).isWritten() || lines.get(i).hasFigures() ? 1 : 0;
      blank += lines.get(i).isBlank() ? 1 : 0;
    }
    return printed < REACH && blank <= MOST_BLANK;
  }
}
