package gongkai.extract.engine.format.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The cells that ruled lines enclose.
///
/// Where no line separates two fields of the net that all lines span, they are one cell. Fields
/// that join to another shape than a rectangle are cut into rectangles.
///
/// A table has at least two cells.
public final class Grid {

  /// Lines closer than this bound the same cells: double borders, boxes beside boxes. No sign has
  /// room between them.
  static final double NEAR = 5;

  /// More fields than this are a drawing.
  private static final int MOST_FIELDS = 100_000;

  /// Where columns begin, and where the last one ends.
  private final double[] xs;

  /// Where rows begin, and where the last one ends.
  private final double[] ys;

  private final List<Field> cells;

  /// The cell of each field, row by row.
  private final Field[] owners;

  private Grid(double[] xs, double[] ys, List<Field> cells) {
    this.xs = xs;
    this.ys = ys;
    this.cells = List.copyOf(cells);
    this.owners = new Field[(xs.length - 1) * (ys.length - 1)];
    for (Field cell : cells) {
      for (int row = cell.row(); row <= cell.lastRow(); row++) {
        int start = row * (xs.length - 1);
        Arrays.fill(owners, start + cell.column(), start + cell.lastColumn() + 1, cell);
      }
    }
  }

  /// A cell.
  ///
  /// @param row the first row that it covers, from 0
  /// @param lastRow the last one
  public record Field(int row, int column, int lastRow, int lastColumn, Box box) {}

  /// The tables among the lines of a page.
  public static List<Grid> of(List<Ruling> drawn) {
    return Rulings.of(drawn).connected().stream()
        .filter(set -> set.across().size() + set.down().size() > 2)
        .map(Rulings::closed)
        .flatMap(Grid::of)
        .toList();
  }

  private static Stream<Grid> of(Rulings set) {
    double[] xs = cluster(set.down());
    double[] ys = cluster(set.across());
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    if (columns < 1 || rows < 1 || columns * rows < 2 || (long) columns * rows > MOST_FIELDS) {
      return Stream.empty();
    }
    List<Field> cells = cells(xs, ys, regions(set, xs, ys));
    return cells.size() < 2 ? Stream.empty() : Stream.of(new Grid(xs, ys, cells));
  }

  private static double[] cluster(List<Ruling> lines) {
    double[] at = lines.stream().mapToDouble(Ruling::at).sorted().toArray();
    double[] clustered = new double[at.length];
    int count = 0;
    int start = 0;
    while (start < at.length) {
      int end = start;
      double sum = 0;
      while (end < at.length && at[end] - at[start] <= NEAR) {
        sum += at[end++];
      }
      clustered[count++] = sum / (end - start);
      start = end;
    }
    return Arrays.copyOf(clustered, count);
  }

  /// The number of the region that each field belongs to, row by row.
  private static int[] regions(Rulings set, double[] xs, double[] ys) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    var groups = new Groups(columns * rows);
    for (int column = 1; column < columns; column++) {
      List<Ruling> lines = near(set.down(), xs[column]);
      for (int row = 0; row < rows; row++) {
        if (!Rulings.isDrawn(lines, xs[column], ys[row], ys[row + 1], NEAR)) {
          int field = row * columns + column;
          groups.join(field, field - 1);
        }
      }
    }
    for (int row = 1; row < rows; row++) {
      List<Ruling> lines = near(set.across(), ys[row]);
      for (int column = 0; column < columns; column++) {
        if (!Rulings.isDrawn(lines, ys[row], xs[column], xs[column + 1], NEAR)) {
          int field = row * columns + column;
          groups.join(field, field - columns);
        }
      }
    }
    int[] regions = new int[columns * rows];
    for (int i = 0; i < regions.length; i++) {
      regions[i] = groups.of(i);
    }
    return regions;
  }

  private static List<Ruling> near(List<Ruling> lines, double at) {
    return lines.stream().filter(line -> Math.abs(line.at() - at) <= NEAR).toList();
  }

  /// The regions as rectangles.
  private static List<Field> cells(double[] xs, double[] ys, int[] regions) {
    int columns = xs.length - 1;
    int rows = ys.length - 1;
    var cells = new ArrayList<Field>();
    Map<List<Integer>, Integer> open = new LinkedHashMap<>();
    for (int row = 0; row < rows; row++) {
      Map<List<Integer>, Integer> now = new LinkedHashMap<>();
      int column = 0;
      while (column < columns) {
        int end = column;
        int region = regions[row * columns + column];
        while (end + 1 < columns && regions[row * columns + end + 1] == region) {
          end++;
        }
        List<Integer> run = List.of(region, column, end);
        Integer since = open.remove(run);
        now.put(run, since == null ? row : since);
        column = end + 1;
      }
      add(open, row - 1, xs, ys, cells);
      open = now;
    }
    add(open, rows - 1, xs, ys, cells);
    cells.sort(Comparator.comparingInt(Field::row).thenComparingInt(Field::column));
    return cells;
  }

  private static void add(
      Map<List<Integer>, Integer> ended, int lastRow, double[] xs, double[] ys, List<Field> cells) {
    ended.forEach((run, row) -> {
      int first = run.get(1);
      int last = run.get(2);
      Box box = new Box(xs[first], ys[row], xs[last + 1], ys[lastRow + 1]);
      cells.add(new Field(row, first, lastRow, last, box));
    });
  }

  /// From the top, then from the left.
  public List<Field> cells() {
    return cells;
  }

  int rows() {
    return ys.length - 1;
  }

  public Box box() {
    return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
  }

  /// The cell that a point lies in.
  public Optional<Field> at(double x, double y) {
    int column = before(xs, x);
    int row = before(ys, y);
    return column < 0 || row < 0 || column > xs.length - 2 || row > ys.length - 2
        ? Optional.empty()
        : Optional.of(owners[row * (xs.length - 1) + column]);
  }

  /// The number of the last line before a point.
  private static int before(double[] lines, double at) {
    int found = Arrays.binarySearch(lines, at);
    return found >= 0 ? found : -found - 2;
  }
}
