package gongkai.extract.engine.format;

import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.List;

/// A text with each cell of a table on a line of its own and a `|` behind it, as converters write
/// web pages whose cells hold paragraphs: `自然人 |`. An empty cell is a `|` alone; several on a line
/// fill up a row that has fewer cells than others.
///
/// Nothing tells where a row begins but what stands in it: words behind figures or behind empty
/// cells begin one, and so do words with the figures of a row behind them.
final class BarredCells {

  /// Fewer lines of one cell show nothing.
  private static final int FEWEST = 40;

  /// Fewer empty cells behind words may be those of a heading.
  private static final int EMPTY_ROW = 3;

  /// No row has so many figures but that of the cases, which has no label.
  private static final int LONG_ROW = 10;

  /// A row of more words than these is one of headings: what follows its empty cells are the
  /// figures below it.
  private static final int MOST_LABELS = 2;

  private final LineFlow flow;
  private final List<Line> lines;
  private final List<Cell> row = new ArrayList<>();
  private int labels;

  private BarredCells(List<Line> lines, LineFlow flow) {
    this.lines = lines;
    this.flow = flow;
  }

  /// Adds the lines of a text to a flow.
  ///
  /// @return whether its tables are written in this way; else nothing was added
  static boolean add(List<Line> lines, LineFlow flow) {
    long cells = lines.stream().filter(BarredCells::isCell).count();
    long rows = lines.stream().filter(line -> bars(line) > 1 && !isEmpty(line)).count();
    if (cells < FEWEST || rows > 0) {
      return false;
    }
    new BarredCells(lines, flow).add();
    return true;
  }

  private void add() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (bars(line) == 0 && LineFlow.strip(line.text()).isEmpty()) {
        continue; // parts no rows
      }
      if (isEmpty(line)) {
        for (int k = 0; k < bars(line); k++) {
          append("", line);
        }
      } else if (isCell(line)) {
        String text = text(line);
        if (beginsRow(text, i)) {
          endRow();
        }
        append(text, line);
        labels += LineFlow.isNumeric(text) ? 0 : 1;
      } else {
        endRow();
        flow.add(line);
      }
    }
    endRow();
  }

  private boolean beginsRow(String text, int at) {
    if (row.isEmpty()) {
      return false;
    }
    String last = row.getLast().text();
    boolean afterWords = !last.isEmpty() && !LineFlow.isNumeric(last);
    if (LineFlow.isNumeric(text)) {
      return labels > MOST_LABELS && (!afterWords || figuresFrom(at) >= LONG_ROW);
    }
    int figures = figuresFrom(at + 1);
    return !afterWords || (figures > 0 && figures < LONG_ROW);
  }

  /// How many figures and empty cells stand there before the next words; none where all are empty
  /// and too few for a row.
  private int figuresFrom(int from) {
    int cells = 0;
    boolean empty = true;
    for (Line line : lines.subList(from, lines.size())) {
      boolean figure = isCell(line) && LineFlow.isNumeric(text(line));
      if (!figure && !(isEmpty(line) && bars(line) == 1)) {
        break;
      }
      empty = empty && !figure;
      cells++;
    }
    return empty && cells < EMPTY_ROW ? 0 : cells;
  }

  private void append(String text, Line line) {
    int at = text.isEmpty() ? 0 : line.text().indexOf(text);
    row.add(new Cell(text, row.size(), 1, line.place(at)));
  }

  private void endRow() {
    if (!row.isEmpty()) {
      flow.addRow(List.copyOf(row));
      row.clear();
    }
    labels = 0;
  }

  /// A line that is one cell with something in it.
  private static boolean isCell(Line line) {
    return bars(line) == 1 && LineFlow.strip(line.text()).endsWith("|") && !text(line).isEmpty();
  }

  /// A line of empty cells.
  private static boolean isEmpty(Line line) {
    return bars(line) > 0
        && line.text().chars().allMatch(c -> c == '|' || LineFlow.isBlank((char) c));
  }

  private static int bars(Line line) {
    String text = line.text();
    int bars = 0;
    for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
      bars++;
    }
    return bars;
  }

  private static String text(Line line) {
    String text = LineFlow.strip(line.text());
    return LineFlow.strip(text.substring(0, text.length() - 1));
  }
}
