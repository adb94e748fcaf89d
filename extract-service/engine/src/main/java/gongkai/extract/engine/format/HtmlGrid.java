package gongkai.extract.engine.format;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The cells of an HTML table with `colspan` and `rowspan` resolved to grid columns.
///
/// @param rows the rows from the top, each with the cells that start in it
/// @param columns the number of grid columns
/// @param longest the length of the longest cell text
/// @param nested whether a cell holds another table
record HtmlGrid(List<List<Cell>> rows, int columns, int longest, boolean nested) {

  private static final int MOST_COLUMNS = 200;

  /// Wider spans are typing errors; the widest table of the form has 15 columns.
  private static final int WIDEST = 60;

  private static final int MOST_ROWS = 20_000;

  /// A longer cell holds paragraphs: the table arranges a page.
  private static final int LONGEST_CELL = 300;

  /// A table of data has fewer sentences that reach over all its columns.
  private static final int FEWEST_SENTENCES = 2;

  /// Whether the table arranges a page and holds no data of its own.
  boolean isLayout() {
    return nested || longest > LONGEST_CELL || columns < 2 || (rows.size() < 2 && columns < 3);
  }

  /// The table; where it holds a whole document, as a saved spreadsheet does, its sentences and
  /// headings, and the tables between them.
  List<Block> blocks() {
    List<List<Cell>> whole = rows.stream().filter(this::isAcross).toList();
    if (whole.stream().filter(HtmlGrid::isSentence).count() < FEWEST_SENTENCES) {
      return List.of(new Block.Table(rows, true));
    }
    var blocks = new ArrayList<Block>();
    var table = new ArrayList<List<Cell>>();
    for (List<Cell> row : rows) {
      if (isAcross(row)) {
        end(table, blocks);
        row.forEach(cell -> blocks.add(new Block.Paragraph(cell.text(), cell.place(), false)));
      } else {
        table.add(row);
      }
    }
    end(table, blocks);
    return blocks;
  }

  private static void end(List<List<Cell>> table, List<Block> blocks) {
    if (table.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(new Block.Table(List.copyOf(table), true));
    }
    table.clear();
  }

  /// Whether one cell reaches over all columns of a row.
  private boolean isAcross(List<Cell> row) {
    return row.size() == 1
        && row.getFirst().column() == 0
        && row.getFirst().end() >= columns
        && !row.getFirst().isEmpty();
  }

  private static boolean isSentence(List<Cell> row) {
    return row.getFirst().text().endsWith("。");
  }

  /// Resolves a table.
  ///
  /// @param path what to call it in the places of its cells
  static HtmlGrid of(Element table, String path) throws TooLarge {
    List<Element> lines = rowsOf(table);
    if (lines.size() > MOST_ROWS) {
      throw new TooLarge("里有一张 %d 行的表格".formatted(lines.size()));
    }
    var rows = new ArrayList<List<Cell>>();
    int[] busyUntil = new int[MOST_COLUMNS + 1];
    int columns = 0;
    int longest = 0;
    boolean nested = false;
    for (int r = 0; r < lines.size(); r++) {
      var cells = new ArrayList<Cell>();
      int column = 0;
      int ordinal = 0;
      for (Element element : lines.get(r).children()) {
        if (!isCell(element) || HtmlFormat.isHidden(element)) {
          continue;
        }
        ordinal++;
        while (column < MOST_COLUMNS && busyUntil[column] > r) {
          column++;
        }
        if (column >= MOST_COLUMNS) {
          break;
        }
        int width = Math.min(width(element), MOST_COLUMNS - column);
        Arrays.fill(busyUntil, column, column + width, r + span(element, "rowspan"));
        Optional<String> content = nested ? Optional.empty() : HtmlText.of(element);
        nested = nested || content.isEmpty();
        String text = content.orElse("");
        longest = Math.max(longest, text.length());
        String cellPath = path + "/tr[" + (r + 1) + "]/td[" + ordinal + "]";
        Place place = new Place.InMarkup(cellPath, HtmlFormat.line(element));
        cells.add(new Cell(text, column, width, place));
        column += width;
        columns = Math.max(columns, column);
      }
      rows.add(cells);
    }
    return new HtmlGrid(rows, columns, longest, nested);
  }

  private static List<Element> rowsOf(Element table) {
    var rows = new ArrayList<Element>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> {
          for (Element row : child.children()) {
            if (row.normalName().equals("tr")) {
              rows.add(row);
            }
          }
        }
        default -> {}
      }
    }
    return rows;
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  private static int width(Element cell) {
    int width = span(cell, "colspan");
    return width > WIDEST ? 1 : width;
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty()
        || value.length() > 9
        || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 1;
    }
    return Math.clamp(Integer.parseInt(value), 1, MOST_ROWS);
  }
}
