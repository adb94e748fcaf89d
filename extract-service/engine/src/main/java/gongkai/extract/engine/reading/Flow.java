package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import java.util.ArrayList;
import java.util.List;

/// The document as one sequence of lines, so that a table printed as a table and one printed a
/// number a line are read by the same machine.
final class Flow {

  /// A longer paragraph is narrative, whatever numbers it ends with.
  private static final int LONGEST_ROW = 120;

  private Flow() {}

  static List<Line> of(Document document) {
    var lines = new ArrayList<Line>();
    int number = 0;
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Paragraph p -> lines.add(new Line(cells(p), false, false, p.heading(), number));
        case Block.Table table -> {
          for (List<Cell> row : table.rows()) {
            if (!row.isEmpty()) {
              lines.add(new Line(row, true, table.aligned(), false, number));
            }
          }
        }
      }
      number++;
    }
    return lines;
  }

  /// A paragraph's cells: itself, or label and figures of 行政许可 11424.
  private static List<Cell> cells(Block.Paragraph paragraph) {
    String text = paragraph.text();
    Cell whole = new Cell(text, 0, 1, paragraph.place());
    if (text.length() > LONGEST_ROW || FigureReader.read(text).isPrinted()) {
      return List.of(whole);
    }
    var figures = new ArrayList<String>();
    int end = text.length();
    while (end > 0) {
      int start = wordStart(text, end);
      String word = text.substring(start, end);
      if (!FigureReader.read(word).isPrinted()) {
        break;
      }
      figures.addFirst(word);
      end = start;
      while (end > 0 && isBlank(text.charAt(end - 1))) {
        end--;
      }
    }
    String label = text.substring(0, end);
    boolean row =
        label.isEmpty()
            ? figures.size() > 1
            : figures.size() > 2 || (!figures.isEmpty() && ZoneHints.exact(label).isPresent());
    if (!row) {
      return List.of(whole);
    }
    var cells = new ArrayList<Cell>();
    if (!label.isEmpty()) {
      cells.add(new Cell(label, 0, 1, paragraph.place()));
    }
    for (String figure : figures) {
      cells.add(new Cell(figure, cells.size(), 1, paragraph.place()));
    }
    return cells;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u3000' || c == '\u00A0';
  }
}
