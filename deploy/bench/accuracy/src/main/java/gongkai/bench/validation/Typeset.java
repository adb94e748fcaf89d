package gongkai.bench.validation;

import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Grid.Placed;
import gongkai.bench.validation.Manuscript.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Sets a manuscript on A4 pages, in millimetres from the top left corner: lines of text, and the
/// strokes of tables. A table goes on over the end of a page between two rows, its head not
/// repeated.
final class Typeset {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  private static final double SIDE = 22;
  private static final double TOP = 28;
  private static final double FOOT = 268;

  /// A line of text.
  ///
  /// @param x where it begins
  /// @param y its baseline
  /// @param size of the letters
  record Line(double x, double y, double size, String text) {}

  /// A stroke.
  record Stroke(double x1, double y1, double x2, double y2) {}

  /// A page.
  ///
  /// @param signed where the signature begins, 0 if it is not on this page
  record Page(List<Line> lines, List<Stroke> strokes, double signed) {}

  private final ToDoubleFunction<String> ems;
  private final double size;
  private final double small;
  private final List<Page> pages = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private List<Stroke> strokes = new ArrayList<>();
  private double signed;
  private double y = TOP;

  private Typeset(ToDoubleFunction<String> ems, Random random) {
    this.ems = ems;
    size = 4.2 + random.nextInt(4) * 0.4;
    small = 2.8 + random.nextInt(4) * 0.2;
  }

  /// The pages.
  ///
  /// @param ems how wide a text is, in units of its size
  static List<Page> pages(Manuscript manuscript, ToDoubleFunction<String> ems, Random random) {
    var typeset = new Typeset(ems, random);
    manuscript.blocks().forEach(typeset::block);
    typeset.turn();
    return typeset.pages;
  }

  private void turn() {
    String number = "- " + (pages.size() + 1) + " -";
    lines.add(new Line(WIDTH / 2 - ems.applyAsDouble(number) * 3.5 / 2, 282, 3.5, number));
    pages.add(new Page(lines, strokes, signed));
    lines = new ArrayList<>();
    strokes = new ArrayList<>();
    signed = 0;
    y = TOP;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title(String text) -> {
        wrapped(text, WIDTH - 2 * SIDE, 1.4 * size).forEach(line -> aligned(line, 1.4 * size, 0.5));
        y += size;
      }
      case Block.Heading(String number, String text) -> paragraph(number + text);
      case Block.Text(String text) -> paragraph(text);
      case Block.Table(Grid grid) -> table(grid);
      case Block.Signature(String text) -> {
        aligned(text, size, 1);
        signed = signed == 0 ? y : signed;
      }
    }
  }

  private void aligned(String text, double letters, double share) {
    room(2 * letters);
    y += 1.6 * letters;
    double free = WIDTH - 2 * SIDE - ems.applyAsDouble(text) * letters - (share == 1 ? 8 : 0);
    lines.add(new Line(SIDE + free * share, y, letters, text));
  }

  private void paragraph(String text) {
    for (String line : wrapped("　　" + text, WIDTH - 2 * SIDE, size)) {
      room(1.7 * size);
      y += 1.7 * size;
      double indent = line.startsWith("　　") ? 2 * size : 0;
      lines.add(new Line(SIDE + indent, y, size, line.strip()));
    }
  }

  private void room(double needed) {
    if (y + needed > FOOT) {
      turn();
    }
  }

  private List<String> wrapped(String text, double width, double letters) {
    var wrapped = new ArrayList<String>();
    int from = 0;
    for (int to = 1; to <= text.length(); to++) {
      boolean full = ems.applyAsDouble(text.substring(from, to)) * letters > width && to - from > 1;
      if (full) {
        int end = to - 1;
        while (end > from + 1 && latin(text, end - 1) && latin(text, end)) {
          end--; // a number stays whole
        }
        if (end == from + 1 && latin(text, end)) {
          end = to - 1;
        }
        wrapped.add(text.substring(from, end));
        from = end;
        to = Math.max(to - 1, from);
      }
    }
    if (from < text.length() || text.isEmpty()) {
      wrapped.add(text.substring(from));
    }
    return wrapped;
  }

  private static boolean latin(String text, int at) {
    return text.charAt(at) > ' ' && text.charAt(at) < 0x80;
  }

  private void table(Grid grid) {
    y += size;
    int[] micrometres = Columns.widths(grid, (int) ((WIDTH - 2 * SIDE) * 1000));
    double[] xs = new double[grid.columns() + 1];
    xs[0] = SIDE;
    for (int c = 0; c < grid.columns(); c++) {
      xs[c + 1] = xs[c] + micrometres[c] / 1000.0;
    }
    List<Placed> placed = grid.placed();
    double[] heights = heights(grid, placed, xs);
    int row = 0;
    while (row < heights.length) {
      int end = row;
      double bottom = y;
      while (end < heights.length && bottom + heights[end] <= FOOT) {
        bottom += heights[end++];
      }
      if (end == row) {
        turn();
        continue;
      }
      part(placed, xs, heights, row, end);
      y = bottom;
      row = end;
      if (row < heights.length) {
        turn();
      }
    }
    y += 0.5 * size;
  }

  private double[] heights(Grid grid, List<Placed> placed, double[] xs) {
    double[] heights = new double[grid.rows().size()];
    Arrays.fill(heights, 2.1 * small);
    for (Placed p : placed) {
      double width = xs[p.column() + p.cell().across()] - xs[p.column()] - 1.6;
      int needed = wrapped(p.cell().text(), width, small).size();
      double each = (1.25 * needed + 0.8) * small / p.cell().down();
      for (int r = p.row(); r < p.row() + p.cell().down(); r++) {
        heights[r] = Math.max(heights[r], each);
      }
    }
    return heights;
  }

  private void part(List<Placed> placed, double[] xs, double[] heights, int from, int to) {
    double[] ys = new double[to + 1];
    ys[from] = y;
    for (int r = from; r < to; r++) {
      ys[r + 1] = ys[r] + heights[r];
    }
    for (Placed p : placed) {
      int first = Math.max(from, p.row());
      int last = Math.min(to, p.row() + p.cell().down());
      if (first < last) {
        double x1 = xs[p.column()];
        double x2 = xs[p.column() + p.cell().across()];
        strokes.add(new Stroke(x1, ys[first], x2, ys[first]));
        strokes.add(new Stroke(x1, ys[last], x2, ys[last]));
        strokes.add(new Stroke(x1, ys[first], x1, ys[last]));
        strokes.add(new Stroke(x2, ys[first], x2, ys[last]));
        if (p.row() >= from) {
          write(p.cell(), x1, x2, (ys[first] + ys[last]) / 2);
        }
      }
    }
  }

  private void write(Cell cell, double x1, double x2, double middle) {
    List<String> texts = wrapped(cell.text(), x2 - x1 - 1.6, small);
    double baseline = middle - texts.size() * 1.25 * small / 2 + small;
    for (String text : texts) {
      double free = x2 - x1 - ems.applyAsDouble(text) * small;
      double x = cell.kind() == Kind.LABEL ? x1 + 0.8 : x1 + free / 2;
      if (!text.isBlank()) {
        lines.add(new Line(x, baseline, small, text));
      }
      baseline += 1.25 * small;
    }
  }
}
