package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import java.util.ArrayList;
import java.util.List;

/// The document as one sequence of lines, so that a table printed as a table and one printed a
/// number a line are read by the same machine.
final class Flow {

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

  /// A paragraph's cells: itself, or label and numbers of 行政许可 11424.
  private static List<Cell> cells(Block.Paragraph paragraph) {
    Cell whole = new Cell(paragraph.text(), 0, 1, paragraph.place());
    int blank = lastBlank(whole.text());
    if (blank < 0 || whole.text().length() > 80) {
      return List.of(whole);
    }
    String label = whole.text().substring(0, blank).strip();
    String number = whole.text().substring(blank + 1);
    boolean split =
        FigureReader.read(number) instanceof Figure.Number
            && (FigureReader.read(label).isPrinted()
                || ZoneHints.exact(firstPart(label)).isPresent());
    if (!split) {
      return List.of(whole);
    }
    var cells = new ArrayList<Cell>();
    for (String piece : whole.text().split("[\\s\\u00a0\\u3000]+")) {
      cells.add(new Cell(piece, cells.size(), 1, paragraph.place()));
    }
    return cells;
  }

  private static int lastBlank(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\u3000' || c == '\t' || c == '\u00A0') {
        return i;
      }
    }
    return -1;
  }

  private static String firstPart(String label) {
    int blank = label.indexOf(' ');
    return blank < 0 ? label : label.substring(0, blank);
  }
}
