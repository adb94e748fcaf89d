package gongkai.bench.printers;

import gongkai.bench.printers.PdfStyle.Break;
import gongkai.bench.printers.RuledTables.Box;
import gongkai.bench.printers.RuledTables.Ruled;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Prints one table, over as many pages as it takes.
final class PdfTable {

  private record Printed(Box box, double top, double bottom, List<String> lines) {}

  private final Ruled table;
  private final PdfStyle style;
  private final Random random;
  private final PdfPages pages;
  private final PdfBorders borders;
  private final double size;
  private final boolean openBreaks;

  /// The edges of the columns.
  private final double[] xs;

  private final double[] heights;

  PdfTable(Ruled table, PdfStyle style, Random random, PdfPages pages, PdfCanvas canvas) {
    this.table = table;
    this.style = style;
    this.random = random;
    this.pages = pages;
    borders = new PdfBorders(style.borders(), canvas);
    size = style.size();
    openBreaks = style.breaks() == Break.OPEN;
    xs = new double[table.widths().length + 1];
    double sum = Arrays.stream(table.widths()).sum();
    xs[0] = PdfStyle.MARGIN;
    for (int i = 0; i + 1 < xs.length; i++) {
      double room = style.width() - 2 * PdfStyle.MARGIN;
      xs[i + 1] = xs[i] + room * table.widths()[i] / sum;
    }
    heights = table.rows().stream().mapToDouble(this::height).toArray();
  }

  private double height(List<Box> row) {
    int most = 1;
    for (Box box : row) {
      if (box.rows() == 1) {
        most = Math.max(most, lines(box).size());
      }
    }
    return most * 1.3 * size + 5;
  }

  void print() {
    List<List<Box>> rows = table.rows();
    int row = 0;
    var again = new ArrayList<Integer>();
    if (table.headers() > 0 && pages.y() + heights[0] * 6 > pages.foot()) {
      pages.endPage();
    }
    while (row < rows.size()) {
      int first = row;
      double used = pages.y() + again.stream().mapToDouble(r -> heights[r]).sum();
      while (row < rows.size() && used + heights[row] <= pages.foot()) {
        used += heights[row++];
      }
      boolean tears = row < rows.size() && tears(row, used);
      if (row == first && !tears) {
        pages.endPage();
        continue;
      }
      var shown = new ArrayList<Integer>(again);
      for (int r = first; r < row; r++) {
        shown.add(r);
      }
      part(shown, first, row == rows.size());
      if (tears) {
        tear(rows.get(row), heights[row], row + 1 == rows.size());
        row++;
      } else if (row < rows.size()) {
        pages.endPage();
      }
      if (style.breaks() == Break.HEADER_AGAIN && row > table.headers()) {
        again.clear();
        for (int r = 0; r < table.headers(); r++) {
          again.add(r);
        }
      }
    }
    pages.moveTo(pages.y() + size);
  }

  /// Whether the first line of a row still fits on the page, and the row may be torn.
  private boolean tears(int row, double used) {
    return style.torn() && heights[row] > 3 * size && used + 1.3 * size + 5 <= pages.foot();
  }

  /// A row of which one line stands on this page and the others on the next; the figures on either.
  private void tear(List<Box> row, double tall, boolean last) {
    double one = 1.3 * size + 5;
    boolean figuresFirst = random.nextBoolean();
    var before = new ArrayList<Printed>();
    var after = new ArrayList<Printed>();
    double start = pages.y();
    double top = PdfStyle.MARGIN;
    double end = top + tall - one + 5;
    for (Box box : row) {
      List<String> lines = lines(box);
      boolean parts = lines.size() > 1;
      boolean first = parts || figuresFirst;
      before.add(new Printed(box, start, start + one, first ? lines.subList(0, 1) : List.of()));
      List<String> rest = parts ? lines.subList(1, lines.size()) : figuresFirst ? List.of() : lines;
      after.add(new Printed(box, top, end, rest));
    }
    draw(before, start, start + one, openBreaks, false);
    pages.endPage();
    draw(after, top, end, openBreaks && !last, openBreaks);
    pages.moveTo(end);
  }

  /// The rows that stand on one page.
  ///
  /// @param first the first that was not on a page before
  private void part(List<Integer> shown, int first, boolean ends) {
    var printed = new ArrayList<Printed>();
    double top = pages.y();
    double y = top;
    for (int i = 0; i < shown.size(); i++) {
      int r = shown.get(i);
      for (Box box : table.rows().get(r)) {
        int last = Math.min(shown.size(), i + box.rows());
        printed.add(new Printed(box, y, y + tall(shown.subList(i, last)), lines(box)));
      }
      if (i == 0 || r == first) {
        begunBefore(printed, shown.subList(i, shown.size()), shown, first, y);
      }
      y += heights[r];
    }
    draw(printed, top, y, openBreaks && !ends, openBreaks && first > 0);
    pages.moveTo(y);
  }

  /// Adds the rest of the cells that began on a page before.
  private void begunBefore(
      List<Printed> printed, List<Integer> from, List<Integer> shown, int first, double y) {
    for (int k = 0; k < first; k++) {
      for (Box box : table.rows().get(k)) {
        int end = k + box.rows();
        if (end > first && !shown.contains(k)) {
          double bottom = y + tall(from.stream().takeWhile(r -> r < end).toList());
          printed.add(new Printed(box, y, bottom, List.of()));
        }
      }
    }
  }

  private double tall(List<Integer> rows) {
    return rows.stream().mapToDouble(r -> heights[r]).sum();
  }

  private List<String> lines(Box box) {
    double room = xs[box.column() + box.width()] - xs[box.column()] - 6;
    var lines = new ArrayList<String>();
    String rest = box.text();
    while (!rest.isEmpty()) {
      int end = 1;
      while (end < rest.length() && PdfCanvas.width(rest.substring(0, end + 1), size) <= room) {
        end++;
      }
      if (rest.chars().allMatch(Character::isDigit)) {
        end = rest.length(); // a figure too wide for its cell goes over its border
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return lines;
  }

  private void draw(
      List<Printed> cells, double top, double bottom, boolean openBelow, boolean openAbove) {
    var order = new ArrayList<Printed>(cells);
    if (random.nextInt(3) == 0) {
      Collections.shuffle(order, random);
    }
    for (Printed cell : order) {
      Box box = cell.box();
      double left = xs[box.column()];
      double right = xs[box.column() + box.width()];
      double tall = cell.lines().size() * 1.3 * size;
      double at = (cell.top() + cell.bottom() - tall) / 2 + 1.1 * size;
      for (String line : cell.lines()) {
        pages.text(start(line, left, right), at, line);
        at += 1.3 * size;
      }
      boolean under = openBelow && cell.bottom() > bottom - 0.1;
      boolean above = openAbove && cell.top() < top + 0.1;
      borders.draw(
          left, cell.top(), right, cell.bottom(), !above, !under, xs[0], xs[xs.length - 1]);
    }
  }

  /// Where a line begins in its cell.
  private double start(String line, double left, double right) {
    double wide = PdfCanvas.width(line, size);
    if (style.align() == 0 || wide > right - left) {
      return (left + right - wide) / 2;
    }
    return style.align() == 1 ? left + 3 : right - 3 - wide;
  }
}
