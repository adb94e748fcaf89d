package gongkai.extract.engine.format.sheet;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One sheet as it is shown: hidden rows and columns are left out, a merged region is one cell.
///
/// Rows between empty ones make a table. What stands alone in its row before or behind a table, or
/// is as long as a paragraph, is a paragraph.
final class SheetGrid {

  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_CELLS = 500_000;

  /// Characters in all cells: one long text may be shown by many.
  private static final long MOST_CHARACTERS = 2_000_000;

  /// The longest label of the form has some 40 characters.
  private static final int LONGEST_LABEL = 80;

  private record Region(int top, int left, int bottom, int right) {}

  private final String name;
  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final List<Region> regions = new ArrayList<>();
  private final HiddenParts hidden = new HiddenParts();
  private final Map<Region, Integer> firstShown = new HashMap<>();
  private int cells;
  private long characters;

  SheetGrid(String name) {
    this.name = name;
  }

  /// Enters what a cell shows.
  ///
  /// @param row the row, from 0
  /// @param column the column, from 0
  void put(int row, int column, String text) throws TooLarge {
    if (!text.isBlank()) {
      if (++cells > MOST_CELLS) {
        throw new TooLarge("里有一张超过 %d 格的工作表".formatted(MOST_CELLS));
      }
      characters += text.length();
      if (characters > MOST_CHARACTERS) {
        throw new TooLarge("里有一张超过 %d 字的工作表".formatted(MOST_CHARACTERS));
      }
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text.strip());
    }
  }

  void merge(int top, int left, int bottom, int right) {
    regions.add(new Region(top, left, bottom, right));
  }

  void hideRow(int row) {
    hidden.hideRow(row);
  }

  void hideColumns(int first, int last) {
    hidden.hideColumns(first, last);
  }

  /// What is hidden in the sheet and holds something, in Chinese; empty when nothing is.
  Optional<String> hidden() {
    return hidden.told(rows).map(what -> "工作表“%s”的%s".formatted(name, what));
  }

  /// The sheet's paragraphs and tables from the top.
  List<Block> blocks() throws TooLarge {
    List<Integer> columns = shownColumns();
    Map<Integer, Map<Integer, Region>> covered = covered(columns);
    var blocks = new ArrayList<Block>();
    var group = new ArrayList<List<Cell>>();
    int last = -2;
    for (int row : shownRows()) {
      List<Cell> cells = cells(row, columns, covered.getOrDefault(row, Map.of()));
      List<Cell> printed = cells.stream().filter(cell -> !cell.isEmpty()).toList();
      boolean isText = printed.size() == 1 && printed.getFirst().text().length() > LONGEST_LABEL;
      if (isText || isBlankBetween(last, row, covered)) {
        flush(group, blocks);
      }
      if (isText) {
        paragraphs(printed.getFirst(), blocks);
      } else {
        group.add(cells);
      }
      last = row;
    }
    flush(group, blocks);
    return blocks;
  }

  private List<Integer> shownRows() throws TooLarge {
    List<Integer> shown = rows.keySet().stream().filter(row -> !hidden.holdsRow(row)).toList();
    if (shown.size() > MOST_ROWS) {
      throw new TooLarge("里有一张超过 %d 行的工作表".formatted(MOST_ROWS));
    }
    return shown;
  }

  /// Whether an empty row that no region spans is shown between two rows.
  private boolean isBlankBetween(int last, int row, Map<Integer, Map<Integer, Region>> covered) {
    for (int between = last + 1; between < row; between++) {
      if (!hidden.holdsRow(between) && covered.getOrDefault(between, Map.of()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> shownColumns() throws TooLarge {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (TreeMap<Integer, String> row : rows.values()) {
      first = Math.min(first, row.firstKey());
      last = Math.max(last, row.lastKey());
    }
    for (Region region : regions) {
      if (rows.containsKey(region.top()) && region.left() >= first && region.left() <= last) {
        last = Math.max(last, Math.min(region.right(), region.left() + MOST_COLUMNS));
      }
    }
    var shown = new ArrayList<Integer>();
    for (int column = first; column <= last; column++) {
      if (!hidden.holdsColumn(column)) {
        shown.add(column);
      }
      if (shown.size() > MOST_COLUMNS) {
        throw new TooLarge("里有一张超过 %d 列的工作表".formatted(MOST_COLUMNS));
      }
    }
    return shown;
  }

  /// The region that covers each cell, as far as rows and columns are used.
  private Map<Integer, Map<Integer, Region>> covered(List<Integer> columns) throws TooLarge {
    Map<Integer, Map<Integer, Region>> covered = new HashMap<>();
    if (rows.isEmpty() || columns.isEmpty()) {
      return covered;
    }
    long area = 0;
    int lastRow = Math.min(rows.lastKey(), rows.firstKey() + 2 * MOST_ROWS);
    for (Region region : regions) {
      int bottom = Math.min(region.bottom(), lastRow);
      int right = Math.min(region.right(), columns.getLast());
      area += Math.max(0L, bottom - region.top() + 1L) * Math.max(0L, right - region.left() + 1L);
      if (area > 2L * MOST_CELLS) {
        throw new TooLarge("里有一张合并单元格过多的工作表");
      }
      for (int row = region.top(); row <= bottom; row++) {
        for (int column = region.left(); column <= right; column++) {
          covered.computeIfAbsent(row, key -> new HashMap<>()).putIfAbsent(column, region);
        }
      }
    }
    return covered;
  }

  private List<Cell> cells(int row, List<Integer> columns, Map<Integer, Region> covered) {
    var cells = new ArrayList<Cell>();
    Map<Integer, String> texts = rows.getOrDefault(row, new TreeMap<>());
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      Region region = covered.get(column);
      if (region == null) {
        cells.add(new Cell(texts.getOrDefault(column, ""), i, 1, place(row, column)));
        continue;
      }
      int end = i + 1;
      while (end < columns.size() && region.equals(covered.get(columns.get(end)))) {
        end++;
      }
      if (isFirstShown(region, row)) {
        String text =
            rows.getOrDefault(region.top(), new TreeMap<>()).getOrDefault(region.left(), "");
        cells.add(new Cell(text, i, end - i, place(region.top(), region.left())));
      }
      i = end - 1;
    }
    return cells;
  }

  /// Whether a region is shown in this row for the first time: rows above it may be hidden.
  private boolean isFirstShown(Region region, int row) {
    return row
        == firstShown.computeIfAbsent(
            region,
            key ->
                rows.tailMap(key.top()).keySet().stream()
                    .filter(each -> !hidden.holdsRow(each))
                    .findFirst()
                    .orElse(-1));
  }

  private void flush(List<List<Cell>> group, List<Block> blocks) {
    int from = 0;
    int to = group.size();
    while (from < to && isAlone(group.get(from))) {
      from++;
    }
    while (to > from && isAlone(group.get(to - 1))) {
      to--;
    }
    for (int i = 0; i < from; i++) {
      group.get(i).forEach(cell -> paragraphs(cell, blocks));
    }
    if (from < to) {
      blocks.add(new Block.Table(trimmed(group.subList(from, to)), true));
    }
    for (int i = to; i < group.size(); i++) {
      group.get(i).forEach(cell -> paragraphs(cell, blocks));
    }
    group.clear();
  }

  private static boolean isAlone(List<Cell> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).count() <= 1;
  }

  /// Without the columns to the left and right that hold nothing in these rows.
  private static List<List<Cell>> trimmed(List<List<Cell>> rows) {
    int first = Integer.MAX_VALUE;
    int end = 0;
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        if (!cell.isEmpty()) {
          first = Math.min(first, cell.column());
          end = Math.max(end, cell.end());
        }
      }
    }
    int from = first;
    int to = end;
    return rows.stream()
        .map(row -> row.stream().filter(c -> c.end() > from && c.column() < to).toList())
        .toList();
  }

  private static void paragraphs(Cell cell, List<Block> blocks) {
    for (String line : cell.text().split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(line.strip(), cell.place(), false));
      }
    }
  }

  private Place place(int row, int column) {
    return new Place.InFile(name + "!" + HiddenParts.letters(column) + (row + 1));
  }
}
