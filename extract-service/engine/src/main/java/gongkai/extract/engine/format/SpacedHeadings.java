package gongkai.extract.engine.format;

import gongkai.extract.engine.format.SpacedLine.Piece;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Column headings that are broken over lines: pieces that stand above each other are in the same
/// column.
final class SpacedHeadings {

  private final List<Stack> stacks = new ArrayList<>();

  /// A line of headings.
  record Heads(LineFlow.Line line, List<Piece> pieces) {}

  /// Pieces above each other, of which only the lowest one is looked at.
  private static final class Stack {
    private Piece lowest;

    private Stack(Piece lowest) {
      this.lowest = lowest;
    }

    private int shared(Piece piece) {
      return Math.min(lowest.end(), piece.end()) - Math.max(lowest.start(), piece.start());
    }

    private double middle() {
      return lowest.middle();
    }
  }

  private SpacedHeadings() {}

  /// The lines with each piece in its column.
  static List<List<Cell>> of(List<Heads> lines) {
    var headings = new SpacedHeadings();
    List<List<Stack>> own = lines.stream().map(headings::add).toList();
    headings.stacks.sort(Comparator.comparingDouble(Stack::middle));
    var rows = new ArrayList<List<Cell>>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(headings.cells(lines.get(i), own.get(i)));
    }
    return rows;
  }

  /// The stacks that the pieces of a line are put on.
  private List<Stack> add(Heads line) {
    var taken = new ArrayList<Stack>();
    for (Piece piece : line.pieces()) {
      Optional<Stack> above =
          stacks.stream()
              .filter(stack -> !taken.contains(stack) && stack.shared(piece) > 0)
              .max(Comparator.comparingInt(stack -> stack.shared(piece)));
      Stack own = above.orElseGet(() -> new Stack(piece));
      if (above.isEmpty()) {
        stacks.add(own);
      }
      own.lowest = piece;
      taken.add(own);
    }
    return taken;
  }

  private List<Cell> cells(Heads line, List<Stack> own) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < own.size(); i++) {
      Piece piece = line.pieces().get(i);
      int column = stacks.indexOf(own.get(i));
      cells.add(new Cell(piece.text(), column, 1, line.line().place(piece.offset())));
    }
    return cells;
  }
}
