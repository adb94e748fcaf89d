package gongkai.bench.printers;

import gongkai.bench.printers.FormSheets.Piece;
import gongkai.bench.printers.FormSheets.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Prints a report on the pages of an OFD, in millimetres: a sign's steps spelt out or counted,
/// borders stroked, filled or drawn as boxes, objects scaled by a matrix, page numbers, tables
/// broken at the foot of a page.
public final class OfdPrinter {

  private static final double LEFT = 20;
  private static final double TOP = 25;
  private static final double WIDTH = 170;
  private static final double FOOT = 272;

  private final Random random;
  private final double size;
  private final int borders;
  private final boolean scaled;
  private final boolean counted;
  private final List<String> pages = new ArrayList<>();
  private StringBuilder page = new StringBuilder();
  private double y = TOP;
  private int id = 10;

  public OfdPrinter(Random random) {
    this.random = random;
    size = 2.6 + random.nextInt(4) * 0.3;
    borders = random.nextInt(3);
    scaled = random.nextInt(3) == 0;
    counted = random.nextBoolean();
  }

  /// The file.
  public byte[] print(List<Piece> pieces) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> paragraph(text.label() + text.text());
        case Piece.Sheet sheet -> table(sheet);
      }
    }
    turn();
    var zip =
        new Zips()
            .with(
                "OFD.xml", "<OFD><DocBody><DocRoot>/Doc_0/Document.xml</DocRoot></DocBody></OFD>");
    var list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append("<Page ID='%d' BaseLoc='Pages/P%d.xml'/>".formatted(i + 1, i));
      zip.with("Doc_0/Pages/P" + i + ".xml", pages.get(i));
    }
    String area = "<PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>";
    return zip.with(
            "Doc_0/Document.xml",
            "<Document><CommonData>" + area + "</CommonData><Pages>" + list + "</Pages></Document>")
        .bytes();
  }

  private void turn() {
    text("— " + (pages.size() + 1) + " —", 100, 285);
    pages.add("<Page><Content><Layer>" + page + "</Layer></Content></Page>");
    page = new StringBuilder();
    y = TOP;
  }

  private void paragraph(String text) {
    int most = (int) (WIDTH / size) - 2;
    double indent = 2 * size;
    for (String line : Wrapping.lines(text, most - 2, most)) {
      if (y + 2 * size > FOOT) {
        turn();
      }
      text(line, LEFT + indent, y + size);
      indent = 0;
      y += 1.8 * size;
    }
    y += size;
  }

  private void table(Piece.Sheet sheet) {
    double unit =
        WIDTH / (sheet.columns() == 10 ? 17 : sheet.columns() == 7 ? 10 : sheet.columns());
    double[] lefts = new double[sheet.columns() + 1];
    lefts[0] = LEFT;
    for (int c = 0; c < sheet.columns(); c++) {
      boolean wide = (sheet.columns() == 10 && c < 3) || (sheet.columns() == 7 && c == 0);
      lefts[c + 1] = lefts[c] + unit * (wide ? sheet.columns() == 7 ? 4 : c == 2 ? 6 : 2 : 1);
    }
    int row = 0;
    while (row < sheet.rows().size()) {
      double[] heights = heights(sheet, lefts);
      int end = row;
      double bottom = y;
      while (end < sheet.rows().size() && bottom + heights[end] <= FOOT) {
        bottom += heights[end++];
      }
      if (end == row) {
        turn();
        continue;
      }
      part(sheet, lefts, heights, row, end);
      y = bottom + size;
      row = end;
      if (row < sheet.rows().size()) {
        turn();
      }
    }
  }

  private double[] heights(Piece.Sheet sheet, double[] lefts) {
    double[] heights = new double[sheet.rows().size()];
    for (int r = 0; r < heights.length; r++) {
      heights[r] = 2.2 * size;
      for (Slot slot : sheet.rows().get(r)) {
        double width = lefts[slot.column() + slot.width()] - lefts[slot.column()];
        double needed = (wrapped(slot.text(), width).size() * 1.3 + 1) * size / slot.height();
        heights[r] = Math.max(heights[r], needed);
      }
    }
    return heights;
  }

  private List<String> wrapped(String text, double width) {
    int most = Math.max(1, (int) ((width - 1) / size));
    var lines = new ArrayList<String>();
    boolean figure = text.chars().allMatch(c -> c < 0x80);
    for (int at = 0; at < text.length(); at += figure ? text.length() : most) {
      lines.add(figure ? text : text.substring(at, Math.min(text.length(), at + most)));
    }
    return lines;
  }

  /// The rows of a table that stand on one page.
  private void part(Piece.Sheet sheet, double[] lefts, double[] heights, int from, int to) {
    double[] tops = new double[to + 1];
    tops[from] = y;
    for (int r = from; r < to; r++) {
      tops[r + 1] = tops[r] + heights[r];
    }
    for (int r = 0; r < to; r++) {
      for (Slot slot : sheet.rows().get(r)) {
        int last = Math.min(to, r + slot.height());
        if (last > from) {
          double left = lefts[slot.column()];
          double right = lefts[slot.column() + slot.width()];
          double top = tops[Math.max(r, from)];
          box(left, top, right, tops[last]);
          if (r >= from) {
            cell(slot.text(), left, top, right, tops[last]);
          }
        }
      }
    }
  }

  private void cell(String text, double left, double top, double right, double bottom) {
    List<String> lines = wrapped(text, right - left);
    double start = (top + bottom) / 2 - lines.size() * 1.3 * size / 2;
    for (String line : lines) {
      start += 1.3 * size;
      double middle = (left + right) / 2 - length(line) / 2;
      text(line, Math.max(left + 0.3, middle), start - 0.25 * size);
    }
  }

  private double length(String text) {
    return Wrapping.ems(text) * size;
  }

  private void text(String text, double left, double baseline) {
    if (text.isEmpty()) {
      return;
    }
    var steps = new StringBuilder();
    boolean alike = text.chars().map(c -> c < 0x80 ? 1 : 2).distinct().count() == 1;
    double factor = scaled ? 2 : 1;
    if (counted && alike && text.length() > 1) {
      double step = text.charAt(0) < 0x80 ? size / 2 : size;
      steps.append("g %d %s".formatted(text.length() - 1, number(step / factor)));
    } else {
      for (int i = 0; i + 1 < text.length(); i++) {
        steps.append(number((text.charAt(i) < 0x80 ? size / 2 : size) / factor)).append(' ');
      }
    }
    String matrix = scaled ? " CTM='2 0 0 2 0 0'" : "";
    page.append(
        "<TextObject ID='%d' Boundary='%s %s %s %s' Font='3' Size='%s'%s><TextCode X='0' Y='%s' DeltaX='%s'>%s</TextCode></TextObject>"
            .formatted(
                id++,
                number(left),
                number(baseline - size),
                number(length(text)),
                number(1.3 * size),
                number(size / factor),
                matrix,
                number(size / factor),
                steps.toString().strip(),
                text));
  }

  private void box(double left, double top, double right, double bottom) {
    if (borders == 0) {
      path("Stroke='true'", left, top, right, bottom, "M 0 0 L %2$s 0 L %2$s %1$s L 0 %1$s C");
      return;
    }
    line(left, top, right, top);
    line(left, bottom, right, bottom);
    line(left, top, left, bottom);
    line(right, top, right, bottom);
  }

  private void line(double left, double top, double right, double bottom) {
    if (borders == 1) {
      path("LineWidth='0.2'", left, top, right, bottom, "M 0 0 L %2$s %1$s");
    } else {
      path(
          "Stroke='false' Fill='true'",
          left - 0.1,
          top - 0.1,
          right + 0.1,
          bottom + 0.1,
          "M 0 0 L %2$s 0 L %2$s %1$s L 0 %1$s C");
    }
  }

  private void path(String pen, double left, double top, double right, double bottom, String data) {
    String drawn = data.formatted(number(bottom - top), number(right - left));
    page.append(
        "<PathObject ID='%d' Boundary='%s %s %s %s' %s><AbbreviatedData>%s</AbbreviatedData></PathObject>"
            .formatted(
                id++,
                number(left),
                number(top),
                number(right - left),
                number(bottom - top),
                pen,
                drawn));
  }

  private String number(double length) {
    return String.format(Locale.ROOT, random.nextBoolean() ? "%.4f" : "%.5f", length);
  }
}
