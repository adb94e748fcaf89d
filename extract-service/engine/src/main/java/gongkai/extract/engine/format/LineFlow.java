package gongkai.extract.engine.format;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Collects the blocks of a text that is read line by line.
///
/// Rows of cells that follow one another form a table; anything else ends it.
final class LineFlow {

  /// More lines than this is no annual report; the longest seen has some 2,000.
  private static final int MOST_LINES = 200_000;

  /// More cells in a row than this is no table of the form.
  private static final int MOST_CELLS = 200;

  /// A longer cell is a paragraph that happens to hold a tab.
  private static final int LONGEST_CELL = 120;

  /// What is written where there is no number.
  private static final String STROKES = "-—–―－/／";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[-—–―－]+[0-9０-９]{0,3}[-—–―－]+|[0-9０-９]{1,3}[/／][0-9０-９]{1,3}");

  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private final MergedCells merged = new MergedCells();
  private final DrawnGrid grid = new DrawnGrid();

  /// One line of a text.
  ///
  /// @param text without its line end
  /// @param number from 1
  /// @param offset of its first character in the decoded text
  record Line(String text, int number, int offset) {
    Place place(int index) {
      return new Place.InText(number, offset + index);
    }
  }

  /// The lines of a text.
  static List<Line> lines(String text) throws TooLarge {
    var lines = new ArrayList<Line>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028') {
        if (lines.size() == MOST_LINES) {
          throw new TooLarge("超过 %d 行".formatted(MOST_LINES));
        }
        lines.add(new Line(text.substring(start, i), lines.size() + 1, start));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  /// Adds a line as what it looks like: a row of cells, or a paragraph.
  void add(Line line) {
    if (DrawnGrid.isRule(line)) {
      grid.endRow().forEach(this::addRow);
    } else if (!addRow(line)) {
      addParagraph(line, false);
    }
  }

  /// Adds a line as a paragraph.
  void addParagraph(Line line, boolean heading) {
    endTable();
    String text = strip(line.text());
    if (!text.isEmpty() && !text.equals("|")) {
      int indent = line.text().indexOf(text.charAt(0));
      blocks.add(new Block.Paragraph(text, line.place(Math.max(indent, 0)), heading));
    }
  }

  /// Replaces the last paragraph by the same one marked as a heading.
  void lastIsHeading() {
    if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last) {
      blocks.set(blocks.size() - 1, new Block.Paragraph(last.text(), last.place(), true));
    }
  }

  private boolean addRow(Line line) {
    String text = line.text();
    if (text.indexOf('\t') >= 0 && !isIndented(text)) {
      return addCells(line, '\t', 0, text.length());
    }
    if (text.indexOf('|') != text.lastIndexOf('|')) {
      return addPiped(line);
    }
    return addSpaced(line);
  }

  /// Tabs in front of a single piece of text are an indent, not cells; tabs alone are empty cells
  /// below others.
  private boolean isIndented(String text) {
    String stripped = strip(text);
    if (stripped.isEmpty()) {
      return rows.isEmpty();
    }
    return stripped.indexOf('\t') < 0
        && (text.endsWith(stripped) || stripped.length() > LONGEST_CELL);
  }

  /// Adds a row of which the cells stand between `|`.
  boolean addPiped(Line line) {
    String text = line.text();
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    boolean bordered = start < end && text.charAt(start) == '|';
    boolean closed = end > start + 1 && text.charAt(end - 1) == '|';
    return addCells(line, '|', bordered ? start + 1 : start, closed ? end - 1 : end);
  }

  private boolean addCells(Line line, char separator, int from, int to) {
    var cells = new ArrayList<Cell>();
    int start = from;
    boolean bordered = from > 0 && line.text().charAt(from - 1) == separator;
    for (int i = from; i <= to; i++) {
      if (i == to || line.text().charAt(i) == separator) {
        cells.add(cell(line, start, i, cells.size()));
        start = i + 1;
        boolean paragraph = !bordered && cells.getLast().text().length() > LONGEST_CELL;
        if (paragraph || cells.size() > MOST_CELLS) {
          return false;
        }
      }
    }
    if (bordered && grid.isOpen()) {
      grid.add(cells);
    } else {
      addRow(cells);
    }
    return true;
  }

  private static Cell cell(Line line, int start, int end, int column) {
    String raw = line.text().substring(start, end);
    String text = strip(raw);
    int indent = text.isEmpty() ? 0 : raw.indexOf(text.charAt(0));
    return new Cell(text, column, 1, line.place(start + indent));
  }

  /// A label with at least three numbers after it, or nothing but numbers, set apart by blanks.
  private boolean addSpaced(Line line) {
    String text = line.text();
    if (text.length() > 4 * LONGEST_CELL) {
      return false;
    }
    var cells = new ArrayList<Cell>();
    int end = text.length();
    while (end > 0) {
      while (end > 0 && isBlank(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && isNumeric(text.charAt(start - 1))) {
        start--;
      }
      if (start == end || (start > 0 && !isBlank(text.charAt(start - 1)))) {
        break;
      }
      cells.addFirst(cell(line, start, end, 0));
      end = start;
    }
    String label = strip(text.substring(0, end));
    if (cells.size() < (label.isEmpty() ? 2 : 3)
        || cells.size() > MOST_CELLS
        || isPageNumber(cells)) {
      return false;
    }
    if (!label.isEmpty()) {
      cells.addFirst(cell(line, 0, end, 0));
    }
    for (int i = 0; i < cells.size(); i++) {
      cells.set(i, new Cell(cells.get(i).text(), i, 1, cells.get(i).place()));
    }
    addRow(cells);
    return true;
  }

  /// `— 3 —`, `—3 —`, `3 / 8`; and strokes alone.
  private static boolean isPageNumber(List<Cell> cells) {
    String text = String.join("", cells.stream().map(Cell::text).toList());
    return cells.size() <= 3 && PAGE_NUMBER.matcher(text).matches();
  }

  /// Without blanks around it; the no-break space is one, and so are invisible marks.
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || c == '\u00A0'
        || c == '\u3000'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  static boolean isNumeric(char c) {
    return (c >= '0' && c <= '9')
        || (c >= '０' && c <= '９')
        || c == '.'
        || c == ','
        || STROKES.indexOf(c) >= 0;
  }

  /// Whether a text is a figure, or what is written where there is none; so is an empty one.
  static boolean isNumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNumeric(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Adds a row of cells.
  void addRow(List<Cell> cells) {
    rows.add(merged.once(cells));
  }

  /// Adds what is given by other means than lines.
  void add(Block block) {
    endTable();
    blocks.add(block);
  }

  private void endTable() {
    grid.end().forEach(this::addRow);
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(withoutLastSeparator(rows), false));
      rows.clear();
      merged.end();
    }
  }

  /// The rows without the empty last cell that all of them have: a separator stands behind the last
  /// cell of each, as it does between two.
  private static List<List<Cell>> withoutLastSeparator(List<List<Cell>> rows) {
    boolean isClosed = rows.stream().allMatch(row -> row.size() > 1 && row.getLast().isEmpty());
    return isClosed && rows.size() > 1
        ? rows.stream().map(row -> row.subList(0, row.size() - 1)).toList()
        : List.copyOf(rows);
  }

  /// The blocks collected.
  List<Block> blocks() {
    endTable();
    return blocks;
  }
}
