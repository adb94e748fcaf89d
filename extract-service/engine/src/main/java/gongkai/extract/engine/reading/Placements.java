package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every way in which one figure too few or too many can belong to the columns of a row whose last
/// column is the sum of the others.
///
/// One too few: each column may be the one that was lost, with the value that makes the row add up.
/// One too many: any may be a number of the page, or two neighbours may be one number torn apart;
/// only ways that add up are kept.
final class Placements {

  private Placements() {}

  static Optional<RowChoice> of(List<CellAddress> addresses, List<Cell> printed) {
    List<Long> values = counts(printed);
    int columns = addresses.size();
    List<RowChoice.Candidate> candidates =
        switch (values.size() - columns) {
          case -1 -> withOneLost(values, columns);
          case 1 -> withOneTooMany(values, columns);
          default -> List.of();
        };
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RowChoice(addresses, List.copyOf(printed), candidates, RowChoice.Edges.BOTH));
  }

  /// Whether the last of some figures is the sum of the others.
  static boolean addsUp(List<Cell> printed) {
    return !printed.isEmpty() && addsUp(printed.subList(0, printed.size() - 1), printed.getLast());
  }

  /// Whether a figure is the sum of others.
  static boolean addsUp(List<Cell> others, Cell total) {
    var all = new ArrayList<>(others);
    all.add(total);
    List<Long> values = counts(all);
    return !values.isEmpty() && sum(values, values.size() - 1) == values.getLast();
  }

  /// Whether all figures are 0, or one of them is no count.
  static boolean isNothing(List<Cell> printed) {
    return counts(printed).stream().allMatch(value -> value == 0);
  }

  /// The figures as counts; none when one of them is no count.
  private static List<Long> counts(List<Cell> printed) {
    var values = new ArrayList<Long>();
    for (Cell cell : printed) {
      if (!(FigureReader.read(cell.text()) instanceof Figure.Value(var value, var note))
          || value.signum() < 0
          || value.stripTrailingZeros().scale() > 0
          || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
        return List.of();
      }
      values.add(value.longValue());
    }
    return values;
  }

  private static List<RowChoice.Candidate> withOneLost(List<Long> values, int columns) {
    var candidates = new ArrayList<RowChoice.Candidate>();
    for (int lost = 0; lost < columns; lost++) {
      var placed = new ArrayList<>(values);
      var tokens = tokens(values.size());
      placed.add(lost, 0L);
      tokens.add(lost, -1);
      long sum = sum(placed, columns - 1);
      long total = placed.get(columns - 1);
      long missing = lost == columns - 1 ? sum : total - sum;
      placed.set(lost, missing);
      if (missing >= 0) {
        candidates.add(new RowChoice.Candidate(List.copyOf(placed), List.copyOf(tokens)));
      }
    }
    return candidates;
  }

  private static List<RowChoice.Candidate> withOneTooMany(List<Long> values, int columns) {
    var candidates = new ArrayList<RowChoice.Candidate>();
    for (int dropped = 0; dropped <= columns; dropped++) {
      var placed = new ArrayList<>(values);
      var tokens = tokens(values.size());
      placed.subList(dropped, dropped + 1).clear();
      tokens.subList(dropped, dropped + 1).clear();
      keepIfItAddsUp(placed, tokens, candidates);
    }
    for (int torn = 0; torn < columns; torn++) {
      var placed = new ArrayList<>(values);
      var tokens = tokens(values.size());
      long right = placed.get(torn + 1);
      placed.subList(torn + 1, torn + 2).clear();
      tokens.subList(torn + 1, torn + 2).clear();
      long shift = right < 10 ? 10 : right < 100 ? 100 : right < 1000 ? 1000 : 0;
      placed.set(torn, placed.get(torn) * shift + right);
      tokens.set(torn, -1);
      if (shift > 0 && values.get(torn) > 0) {
        keepIfItAddsUp(placed, tokens, candidates);
      }
    }
    return candidates;
  }

  private static void keepIfItAddsUp(
      List<Long> placed, List<Integer> tokens, List<RowChoice.Candidate> candidates) {
    int last = placed.size() - 1;
    if (sum(placed, last) == placed.get(last)) {
      candidates.add(new RowChoice.Candidate(List.copyOf(placed), List.copyOf(tokens)));
    }
  }

  private static long sum(List<Long> values, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += values.get(i);
    }
    return sum;
  }

  private static List<Integer> tokens(int count) {
    var tokens = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      tokens.add(i);
    }
    return tokens;
  }
}
