package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLabels.Label;
import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A text that shows pages as they are laid out (`pdftotext -layout`): blanks hold columns apart,
/// and every line of a cell stands on a line of its own, beside those of its neighbours.
///
/// A row is a line that ends with figures. Its label is the innermost one that this line runs
/// through, gathered from the lines above and below. Where a figure stands is evidence only among
/// lines close to each other: farther down the same page the columns are moved.
final class SpacedText {

  /// A table has rows with at least this many figures.
  private static final int FEWEST_FIGURES = 3;

  private static final int FEWEST_ROWS = 3;

  /// Figures of a row that is moved stand at most so many lines off.
  private static final int NEAR = 3;

  private final List<SpacedLine> lines;
  private final SpacedLabels labels;
  private final TornFigures torn;
  private final SpacedColumns columns;
  private final Set<Label> written = new HashSet<>();
  private final LineFlow flow;

  private SpacedText(List<SpacedLine> lines, LineFlow flow) {
    this.lines = lines;
    this.labels = new SpacedLabels(lines);
    this.torn = new TornFigures(lines, labels);
    this.columns = new SpacedColumns(lines);
    this.flow = flow;
  }

  /// Adds the lines to a flow, if they are such a text: with a column for each character, or, as
  /// typewriters and terminals show them, with two for a Chinese one.
  static boolean add(List<LineFlow.Line> text, LineFlow flow) {
    return add(text, flow, false) || add(text, flow, true);
  }

  private static boolean add(List<LineFlow.Line> text, LineFlow flow, boolean wide) {
    int spread = 0;
    int rows = 0;
    var lines = new ArrayList<SpacedLine>(text.size());
    for (LineFlow.Line line : text) {
      if (line.text().indexOf('\t') >= 0 || line.text().indexOf('|') >= 0) {
        return false;
      }
      SpacedLine spaced = SpacedLine.of(line, wide);
      lines.add(spaced);
      spread += spaced.isSpread() ? 1 : 0;
      rows += spaced.hasFigures() && spaced.figures().size() >= FEWEST_FIGURES ? 1 : 0;
    }
    if (rows < FEWEST_ROWS || spread < FEWEST_ROWS || !isAligned(lines)) {
      return false;
    }
    var spaced = new SpacedText(SpacedProse.apart(SpacedNumbers.joined(lines)), flow);
    if (!spaced.isLevel()) {
      return false;
    }
    spaced.write();
    return true;
  }

  /// Whether figures stand below each other. Where rows are but typed with blanks between their
  /// cells, they stand wherever the label before them ends.
  private static boolean isAligned(List<SpacedLine> lines) {
    int aligned = 0;
    int pairs = 0;
    SpacedLine above = null;
    for (SpacedLine line : lines) {
      if (line.hasFigures() && line.figures().size() >= FEWEST_FIGURES) {
        if (above != null && above.figures().size() == line.figures().size()) {
          pairs++;
          aligned += isBelow(above.figures().getFirst(), line.figures().getFirst()) ? 1 : 0;
        }
        above = line;
      }
    }
    return 2 * aligned > pairs;
  }

  private static boolean isBelow(Piece above, Piece below) {
    return above.start() == below.start()
        || above.end() == below.end()
        || Math.abs(above.middle() - below.middle()) <= 1;
  }

  /// Whether most rows stand beside labels, and not above or below them.
  private boolean isLevel() {
    int beside = 0;
    int apart = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).hasFigures() && lines.get(i).figures().size() >= FEWEST_FIGURES) {
        if (labels.beside(i).isEmpty()) {
          apart++;
        } else {
          beside++;
        }
      }
    }
    return beside > 2 * apart;
  }

  private void write() {
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<Label> beside = labels.beside(i);
      if (isRow(i, beside)) {
        writeBetween(done, i);
        writeRow(i, beside);
        done = i + 1;
      }
    }
    for (int i = done; i < lines.size(); i++) {
      writeLine(i);
    }
  }

  private boolean isRow(int at, List<Label> beside) {
    SpacedLine line = lines.get(at);
    if (torn.isRest(at)) {
      return false;
    }
    return line.hasFigures()
        || (line.isLoneFigure() && !beside.isEmpty() && beside.getLast().figures() == 0);
  }

  /// Writes a row behind the labels that it runs through. The innermost one is its own, unless
  /// other rows run through it too.
  private void writeRow(int at, List<Label> beside) {
    SpacedLine line = lines.get(at);
    boolean isUnclear = !beside.isEmpty() && beside.getLast().figures() > 1;
    if (isUnclear && line.figures().size() < FEWEST_FIGURES) {
      flow.addParagraph(line.line(), false);
      return;
    }
    var cells = new ArrayList<Cell>();
    for (Label label : beside) {
      if (written.add(label)) {
        cells.add(label.cell(cells.size()));
      }
    }
    if (isUnclear || isDisplaced(at, beside)) {
      cells.addAll(unclear(line, cells.size()));
    } else {
      int column = cells.size();
      List<Cell> figures = torn.figures(at, column).orElseGet(() -> columns.cells(at, column));
      if (figures.stream().anyMatch(Cell::isEmpty)) {
        flow.addRow(cells);
        flow.addRow(columns.cells(at, 0)); // with no label, a row has a cell for each column
        return;
      }
      cells.addAll(figures);
    }
    flow.addRow(cells);
  }

  /// Whether the figures of a row may be those of a label above or below, that has none, while the
  /// next ones have no label.
  private boolean isDisplaced(int at, List<Label> beside) {
    return !beside.isEmpty()
        && labels.isBesideBare(beside.getLast())
        && (isWithoutLabel(nextRow(at, 1)) || isWithoutLabel(nextRow(at, -1)));
  }

  private boolean isWithoutLabel(int row) {
    if (row < 0) {
      return false;
    }
    List<Label> beside = labels.beside(row);
    return beside.isEmpty() || beside.getLast().figures() > 1;
  }

  /// The row next to a line, -1 where none is near.
  private int nextRow(int at, int step) {
    for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= NEAR; i += step) {
      if (lines.get(i).hasFigures() && lines.get(i).figures().size() >= FEWEST_FIGURES) {
        return i;
      }
    }
    return -1;
  }

  /// Figures that belong to nobody knows which row, two or three in one cell: no number.
  private static List<Cell> unclear(SpacedLine line, int column) {
    List<Piece> figures = line.figures();
    var cells = new ArrayList<Cell>();
    for (int i = 0; i + 1 < figures.size(); i += 2) {
      int end = i + 3 == figures.size() ? i + 3 : i + 2;
      List<String> texts = figures.subList(i, end).stream().map(Piece::text).toList();
      Place place = line.line().place(figures.get(i).offset());
      cells.add(new Cell(String.join("\n", texts), column + cells.size(), 1, place));
    }
    return cells;
  }

  /// Writes what stands between two rows: text, then what heads the second one.
  private void writeBetween(int from, int to) {
    int heads = to;
    while (heads > from && !isText(lines.get(heads - 1))) {
      heads--;
    }
    for (int i = from; i < heads; i++) {
      writeLine(i);
    }
    var over = new ArrayList<SpacedHeadings.Heads>();
    for (int i = heads; i < to; i++) {
      SpacedLine line = lines.get(i);
      if (!line.isWritten()) {
        writeLine(i);
        continue;
      }
      List<Piece> pieces =
          line.pieces().stream().filter(piece -> piece.isWritten() && !isGathered(piece)).toList();
      if (!pieces.isEmpty()) {
        over.add(new SpacedHeadings.Heads(line.line(), pieces));
      }
    }
    SpacedHeadings.of(over).forEach(flow::addRow);
  }

  /// Whether a line is none of a table.
  private boolean isText(SpacedLine line) {
    return line.isProse() && line.pieces().stream().noneMatch(this::isGathered);
  }

  /// Whether a piece is part of the label of a row.
  private boolean isGathered(Piece piece) {
    return labels.of(piece).filter(label -> label.figures() > 0).isPresent();
  }

  /// Writes a line, without what was gathered to the label of a row.
  private void writeLine(int at) {
    SpacedLine line = lines.get(at);
    if (torn.isRest(at)) {
      return; // written with its row
    }
    List<Piece> rest = line.pieces().stream().filter(piece -> !isGathered(piece)).toList();
    if (rest.size() == line.pieces().size()) {
      flow.add(line.line());
    } else if (!rest.isEmpty()) {
      flow.addRow(rest.stream().map(piece -> line.cell(piece, 0)).toList());
    }
  }
}
