package gongkai.extract.engine.format;

import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A text with each cell of a table on a line of its own, as browsers and word processors copy
/// them: an empty cell is a line with nothing on it, between those that part the cells.
///
/// Such cells show as lines too many: where one line parts two cells everywhere else, three of them
/// have an empty cell in their middle. Figures with empty cells before, among or behind them are
/// added as a row; all else stays as it is.
final class CopiedCells {

  /// Fewer figures on lines of their own show nothing.
  private static final int FEWEST = 20;

  /// No figure is longer.
  private static final int LONGEST = 16;

  /// What stands on two lines with at most blank ones between them.
  private enum Pair {
    FIGURES,
    WORDS_AND_FIGURE,
    FIGURE_AND_WORDS,
    WORDS
  }

  private final List<Line> lines;

  /// The lines with something on them.
  private final List<Integer> printed = new ArrayList<>();

  /// How many blank lines stand between two lines where no cell is empty.
  private final Map<Pair, Integer> usual = new EnumMap<>(Pair.class);

  private CopiedCells(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (!isBlank(lines.get(i))) {
        printed.add(i);
      }
    }
    var gaps = new EnumMap<Pair, Map<Integer, Integer>>(Pair.class);
    for (int i = 1; i < printed.size(); i++) {
      gaps.computeIfAbsent(pair(i), pair -> new HashMap<>()).merge(gap(i), 1, Integer::sum);
    }
    gaps.forEach((pair, counted) -> usual(counted).ifPresent(gap -> usual.put(pair, gap)));
    if (gaps.getOrDefault(Pair.FIGURES, Map.of()).values().stream().mapToInt(n -> n).sum()
        < FEWEST) {
      usual.clear();
    }
  }

  /// The gap that most have. Where a blank line parts no cells, more must be without any: it might
  /// part rows, or pages.
  private static OptionalInt usual(Map<Integer, Integer> counted) {
    int all = counted.values().stream().mapToInt(n -> n).sum();
    return counted.entrySet().stream()
        .filter(gap -> gap.getValue() > (gap.getKey() == 0 ? all * 3 / 4 : all / 2))
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }

  /// Adds the lines of a text to a flow.
  static void add(List<Line> lines, LineFlow flow) {
    new CopiedCells(lines).add(flow);
  }

  private void add(LineFlow flow) {
    int done = 0;
    for (int i = 0; i < printed.size(); i++) {
      int end = i;
      while (end < printed.size() && isFigure(end)) {
        end++;
      }
      List<Cell> row = end > i ? row(i, end) : List.of();
      if (row.size() > end - i) {
        lines.subList(done, printed.get(i)).forEach(flow::add);
        flow.addRow(row);
        done = printed.get(end - 1) + 1;
      }
      i = Math.max(i, end - 1);
    }
    lines.subList(done, lines.size()).forEach(flow::add);
  }

  /// Figures with the empty cells before, among and behind them; nothing where the lines between
  /// them are not as many as cells would have.
  private List<Cell> row(int from, int end) {
    int parting = usual.getOrDefault(Pair.FIGURES, -1);
    if (parting < 0) {
      return List.of();
    }
    var cells = new ArrayList<Cell>();
    for (int i = from; i <= end; i++) {
      OptionalInt empty = i == 0 || i == printed.size() ? OptionalInt.of(0) : empty(i, parting);
      if (empty.isEmpty()) {
        return List.of();
      }
      for (int k = 0; k < empty.getAsInt(); k++) {
        Line line = lines.get(printed.get(i - 1) + (k + 1) * (parting + 1));
        cells.add(new Cell("", cells.size(), 1, line.place(0)));
      }
      if (i < end) {
        Line line = lines.get(printed.get(i));
        String text = line.text();
        String figure = LineFlow.strip(text);
        cells.add(new Cell(figure, cells.size(), 1, line.place(text.indexOf(figure))));
      }
    }
    return cells;
  }

  /// How many empty cells stand before a line, so far as the lines between say.
  private OptionalInt empty(int at, int parting) {
    int surplus = gap(at) - usual.getOrDefault(pair(at), Integer.MAX_VALUE);
    return surplus >= 0 && surplus % (parting + 1) == 0
        ? OptionalInt.of(surplus / (parting + 1))
        : OptionalInt.empty();
  }

  private Pair pair(int at) {
    if (isFigure(at)) {
      return isFigure(at - 1) ? Pair.FIGURES : Pair.WORDS_AND_FIGURE;
    }
    return isFigure(at - 1) ? Pair.FIGURE_AND_WORDS : Pair.WORDS;
  }

  private int gap(int at) {
    return printed.get(at) - printed.get(at - 1) - 1;
  }

  private boolean isFigure(int at) {
    String text = LineFlow.strip(lines.get(printed.get(at)).text());
    return text.length() <= LONGEST && LineFlow.isNumeric(text);
  }

  private static boolean isBlank(Line line) {
    return LineFlow.strip(line.text()).isEmpty();
  }
}
