package gongkai.extract.engine.format.word;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A word processor's table while it is read: its cells know the columns they say they cover and
/// the edges they are drawn between, in twentieths of a point.
final class TableDraft {

  static final int MOST_COLUMNS = 200;
  private static final int MOST_ROWS = 20_000;

  /// A longer cell holds paragraphs: the table arranges a page.
  private static final int LONGEST_CELL = 300;

  /// Edges this near, in twentieths of a point, are one edge that a hand has dragged.
  private static final int NEAR = 80;

  /// A cell of a draft.
  ///
  /// @param column the first column that it says it covers
  /// @param width the number of columns
  /// @param left the left edge; both edges are 0 where they are not known
  /// @param right the right edge
  /// @param merge its part in a merger over rows
  /// @param content what stands in it
  record DraftCell(
      int column, int width, int left, int right, Merge merge, List<Block> content, Place place) {

    private String text() {
      var text = new StringBuilder();
      for (Block block : content) {
        if (block instanceof Block.Paragraph paragraph) {
          text.append(text.isEmpty() ? "" : "\n").append(paragraph.text());
        }
      }
      return text.toString();
    }
  }

  /// What a cell is in a merger over rows.
  enum Merge {
    NONE,
    FIRST,
    CONTINUED
  }

  private final List<List<DraftCell>> rows = new ArrayList<>();

  void row() throws TooLarge {
    if (rows.size() >= MOST_ROWS) {
      throw new TooLarge("里有一张超过 %d 行的表格".formatted(MOST_ROWS));
    }
    rows.add(new ArrayList<>());
  }

  void cell(DraftCell cell) throws TooLarge {
    if (cell.column() + cell.width() > MOST_COLUMNS) {
      throw new TooLarge("里有一张超过 %d 列的表格".formatted(MOST_COLUMNS));
    }
    rows.getLast().add(cell);
  }

  /// The table as blocks: one table, or the flow of its cells when it only arranges the page.
  List<Block> blocks() {
    List<List<DraftCell>> placed = isCountedAlike() ? rows : byEdges();
    List<List<DraftCell>> merged = withoutContinued(placed);
    if (isLayout(merged)) {
      return merged.stream().flatMap(List::stream).flatMap(c -> c.content().stream()).toList();
    }
    return List.of(
        new Block.Table(
            merged.stream()
                .map(row ->
                    row.stream()
                        .map(c -> new Cell(c.text(), c.column(), c.width(), c.place()))
                        .toList())
                .toList(),
            true));
  }

  /// The same cells, their columns taken from the edges alone.
  List<Block> blocksByEdges() {
    List<List<DraftCell>> placed = byEdges();
    rows.clear();
    rows.addAll(placed);
    return blocks();
  }

  /// Whether the columns that cells say they cover can be believed: all rows count as many, or
  /// their edges do not fit together either.
  private boolean isCountedAlike() {
    var counts = new HashSet<Integer>();
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (List<DraftCell> row : rows) {
      if (!row.isEmpty()) {
        DraftCell last = row.getLast();
        counts.add(last.column() + last.width());
        least = Math.min(least, last.right());
        most = Math.max(most, last.right());
        if (row.stream().anyMatch(cell -> cell.right() <= cell.left())) {
          return true;
        }
      }
    }
    return counts.size() <= 1 || most - least > NEAR;
  }

  private List<List<DraftCell>> byEdges() {
    int[] all =
        rows.stream()
            .flatMap(List::stream)
            .flatMapToInt(c -> java.util.stream.IntStream.of(c.left(), c.right()))
            .sorted()
            .toArray();
    int[] edges = new int[all.length];
    int count = 0;
    for (int edge : all) {
      if (count == 0 || edge - edges[count - 1] > NEAR) {
        edges[count++] = edge;
      }
    }
    int[] distinct = Arrays.copyOf(edges, Math.min(count, MOST_COLUMNS));
    return rows.stream()
        .map(row -> row.stream().map(cell -> between(cell, distinct)).toList())
        .toList();
  }

  private static DraftCell between(DraftCell cell, int[] edges) {
    int column = index(edges, cell.left());
    int width = Math.max(1, index(edges, cell.right()) - column);
    return new DraftCell(
        column, width, cell.left(), cell.right(), cell.merge(), cell.content(), cell.place());
  }

  /// The last edge that does not lie behind a position.
  private static int index(int[] edges, int position) {
    int found = Arrays.binarySearch(edges, position);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /// Without the cells that continue one above; such a cell with nothing above it stands for
  /// itself.
  private static List<List<DraftCell>> withoutContinued(List<List<DraftCell>> rows) {
    var kept = new ArrayList<List<DraftCell>>();
    Set<Integer> open = new HashSet<>();
    for (List<DraftCell> row : rows) {
      Set<Integer> stillOpen = new HashSet<>();
      var cells = new ArrayList<DraftCell>();
      for (DraftCell cell : row) {
        if (cell.merge() != Merge.NONE) {
          stillOpen.add(cell.column());
        }
        if (cell.merge() != Merge.CONTINUED || !open.contains(cell.column())) {
          cells.add(cell);
        }
      }
      open = stillOpen;
      kept.add(cells);
    }
    return kept;
  }

  /// Whether the table arranges a page and holds no data of its own.
  private static boolean isLayout(List<List<DraftCell>> rows) {
    int columns = 0;
    for (List<DraftCell> row : rows) {
      for (DraftCell cell : row) {
        columns = Math.max(columns, cell.column() + cell.width());
        boolean nested = cell.content().stream().anyMatch(Block.Table.class::isInstance);
        if (nested || cell.text().length() > LONGEST_CELL) {
          return true;
        }
      }
    }
    return columns < 2 || (rows.size() < 2 && columns < 3);
  }
}
