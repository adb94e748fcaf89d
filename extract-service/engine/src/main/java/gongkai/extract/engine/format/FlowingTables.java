package gongkai.extract.engine.format;

import gongkai.extract.engine.format.LineFlow.Line;
import java.util.ArrayList;
import java.util.List;

/// Lines in which a whole table flows, as the text of a web page is taken without its markup: `规章 0
/// 0 0 行政规范性文件 3 1 14 第二十条第（五）项 …`. Such a line is taken apart at its blanks, so that each cell
/// stands on a line of its own.
final class FlowingTables {

  /// Fewer figures may be a sentence's.
  private static final int FEWEST = 8;

  /// A row is taken for one from so many figures on.
  private static final int ROW = 3;

  /// No row has so many but that of the cases, whose label is its heading.
  private static final int LONG_ROW = 10;

  /// What counts stands behind a number of a sentence: `收到申请 28 件`.
  private static final String MEASURES = "件条个次项篇期场份宗起人名家万元余多年月日号部页％%";

  private FlowingTables() {}

  /// The lines of a text, those that hold rows of a table taken apart.
  static List<Line> apart(List<Line> lines) {
    var apart = new ArrayList<Line>(lines.size());
    for (Line line : lines) {
      List<Line> pieces = pieces(line);
      if (isTable(pieces)) {
        apart.addAll(pieces);
      } else {
        apart.add(line);
      }
    }
    return apart;
  }

  /// What stands between blanks; a number of a sentence stays with the words around it.
  private static List<Line> pieces(Line line) {
    String text = line.text();
    if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
      return List.of();
    }
    var pieces = new ArrayList<Line>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || LineFlow.isBlank(text.charAt(i));
      if (blank && start >= 0) {
        add(pieces, line, start, i);
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return pieces;
  }

  private static void add(List<Line> pieces, Line line, int start, int end) {
    int from = start;
    if (!pieces.isEmpty()
        && LineFlow.isNumeric(pieces.getLast().text())
        && MEASURES.indexOf(line.text().charAt(start)) >= 0) {
      from = pieces.removeLast().offset() - line.offset();
      if (!pieces.isEmpty() && !LineFlow.isNumeric(pieces.getLast().text())) {
        from = pieces.removeLast().offset() - line.offset();
      }
    }
    pieces.add(new Line(line.text().substring(from, end), line.number(), line.offset() + from));
  }

  /// Whether there are words behind figures that make a row, or in front of many.
  private static boolean isTable(List<Line> pieces) {
    int figures = 0;
    int run = 0;
    boolean rows = false;
    for (Line piece : pieces) {
      if (LineFlow.isNumeric(piece.text())) {
        figures++;
        run++;
      } else {
        rows |= run >= ROW;
        run = 0;
      }
    }
    boolean cases = run >= LONG_ROW && run < pieces.size();
    return (rows || cases) && figures >= FEWEST;
  }
}
