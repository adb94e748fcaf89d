package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.report.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The row of the case tables, whose 15 figures are printed on several lines because one of them
/// was too wide for its column:
///
/// ```
/// 12 3 0 0 15 60 20 20 5
/// 10
/// 5
/// 0 0 0 0 0
/// ```
///
/// A figure on a line of its own may also be the number of a page. It is part of the row only in
/// the one way in which each table adds up.
final class BrokenCaseRow {

  /// A row is not printed on more lines, a figure each aside.
  private static final int MOST_LINES = 40;

  private BrokenCaseRow() {}

  /// The row that some lines of figures make up; empty where they do not, or in several ways.
  static Optional<List<Cell>> joined(List<CellAddress> order, List<Strip> strips) {
    List<List<Cell>> lines = lines(strips);
    int figures = lines.stream().mapToInt(List::size).sum();
    if (lines.size() < 2 || lines.size() > MOST_LINES || order.isEmpty()) {
      return Optional.empty();
    }
    List<Cell> all = lines.stream().flatMap(List::stream).toList();
    boolean isLoose = lines.stream().anyMatch(line -> line.size() == 1);
    if (figures == order.size()) {
      boolean isRow = !isLoose || (lines.getFirst().size() > 1 && addUp(order, all));
      return isRow ? Optional.of(all) : Optional.empty();
    }
    if (figures != order.size() + 1) {
      return Optional.empty();
    }
    List<List<Cell>> ways = ways(lines).stream().filter(way -> addUp(order, way)).toList();
    return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
  }

  /// Every way to have one figure less: digits on a line of their own are no figure, or the last
  /// ones of the figure before them.
  private static List<List<Cell>> ways(List<List<Cell>> lines) {
    var ways = new ArrayList<List<Cell>>();
    var before = new ArrayList<Cell>();
    for (int i = 0; i < lines.size(); i++) {
      List<Cell> line = lines.get(i);
      if (line.size() == 1) {
        List<Cell> behind =
            lines.subList(i + 1, lines.size()).stream().flatMap(List::stream).toList();
        var without = new ArrayList<Cell>(before);
        without.addAll(behind);
        ways.add(without);
        if (!before.isEmpty() && LooseDigits.mayGoOn(before.getLast())) {
          var with = new ArrayList<Cell>(before);
          with.add(LooseDigits.joined(with.removeLast(), line.getFirst()));
          with.addAll(behind);
          ways.add(with);
        }
      }
      before.addAll(line);
    }
    return ways;
  }

  /// The figures of a whole row. Where a table of it does not add up and a digit stands right below
  /// the row, any figure of that table may go on in it.
  ///
  /// @param below what stands between the row and the next words
  static List<Cell> checked(List<CellAddress> order, List<Cell> row, List<Strip> below) {
    if (below.isEmpty() || addUp(order, row)) {
      return row;
    }
    Strip loose = below.getFirst();
    Cell digits = loose.values().getFirst();
    if (loose.values().size() > 1 || !LooseDigits.isRightBelow(row.getLast(), digits)) {
      return row;
    }
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < row.size(); i++) {
      String table = order.get(i).table();
      boolean mayGoOn = LooseDigits.mayGoOn(row.get(i)) && !addsUp(table, order, row);
      cells.add(mayGoOn ? LooseDigits.perhapsJoined(row.get(i), digits) : row.get(i));
    }
    return cells;
  }

  /// The figures by the line they are printed on; none where that is not known.
  private static List<List<Cell>> lines(List<Strip> strips) {
    Map<Integer, List<Cell>> lines = new LinkedHashMap<>();
    for (Strip strip : strips) {
      for (Cell cell : strip.values()) {
        if (!(cell.place() instanceof Place.InText(int line, int offset))) {
          return List.of();
        }
        lines.computeIfAbsent(line, number -> new ArrayList<>()).add(cell);
      }
    }
    return List.copyOf(lines.values());
  }

  private static boolean addUp(List<CellAddress> order, List<Cell> row) {
    return order.stream()
        .map(CellAddress::table)
        .distinct()
        .allMatch(table -> addsUp(table, order, row));
  }

  private static boolean addsUp(String table, List<CellAddress> order, List<Cell> row) {
    var others = new ArrayList<Cell>();
    Optional<Cell> total = Optional.empty();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).table().equals(table)) {
        if (order.get(i).column().equals("total")) {
          total = Optional.of(row.get(i));
        } else {
          others.add(row.get(i));
        }
      }
    }
    return total.isPresent() && Placements.addsUp(others, total.get());
  }
}
