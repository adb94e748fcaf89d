package gongkai.extract.engine;

import gongkai.extract.form.FormTable;
import gongkai.extract.form.FormTable.Column;
import gongkai.extract.form.FormTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Prints made-up reports as PDF files, in layouts that vary with a seed.
final class PdfPrinter {

  /// How borders are drawn.
  enum Borders {
    LINES,
    BOXES,
    THIN_AREAS,
    DASHES,
    DOUBLE,
    OPEN_SIDES,
    NONE
  }

  /// How a page break goes through a table.
  enum Break {
    CLOSED,
    OPEN,
    HEADER_AGAIN
  }

  /// A cell of the form as it is printed.
  record Box(String text, int column, int width, int rows) {}

  private record Printed(Box box, int row, double top, double bottom, List<String> lines) {}

  private final Facts facts;
  private final Random random;
  private final PdfCanvas canvas = new PdfCanvas();
  final Borders borders;
  final Break breaks;
  private final double width;
  private final double height;
  private final double margin = 60;
  private final double size;
  private final boolean numbered;
  private final boolean running;
  private final int align;
  private final boolean glyphwise;
  private final boolean bold;
  private final int turned;
  private final double around;
  final boolean torn;
  private double y;
  private int pages;

  PdfPrinter(Facts facts, Random random, Borders borders) {
    this.facts = facts;
    this.random = random;
    this.borders = borders;
    this.breaks = Break.values()[random.nextInt(3)];
    boolean landscape = random.nextInt(4) == 0;
    this.width = landscape ? 842 : 595;
    this.height = landscape ? 595 : 842;
    this.size = 9 + random.nextInt(3);
    this.numbered = random.nextBoolean();
    this.running = random.nextInt(3) == 0;
    this.align = random.nextInt(3);
    this.glyphwise = random.nextInt(4) == 0;
    this.bold = random.nextInt(5) == 0;
    this.turned = random.nextInt(5) == 0 ? 90 * random.nextInt(4) : 0;
    this.around = random.nextInt(4) == 0 ? 20 + random.nextInt(100) : 0;
    this.torn = borders != Borders.NONE && breaks != Break.HEADER_AGAIN && random.nextInt(3) == 0;
    canvas.size(width, height, around);
    y = margin + random.nextInt(250);
  }

  byte[] print() {
    paragraph("某某县人民政府2023年政府信息公开工作年度报告", true);
    paragraph("一、总体情况", false);
    paragraph("全年工作平稳，各项任务按计划完成，本段文字用来填充版面，没有数字。".repeat(2), false);
    paragraph("二、主动公开政府信息情况", false);
    table(proactive(), new double[] {4, 3, 3, 3}, 0);
    paragraph("三、收到和处理政府信息公开申请情况", false);
    table(requests(), new double[] {2, 3, 10, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4}, 3);
    paragraph("四、政府信息公开行政复议、行政诉讼情况", false);
    double[] fifteen = new double[15];
    Arrays.fill(fifteen, 1);
    table(cases(), fifteen, 3);
    paragraph("五、存在的主要问题及改进情况", false);
    paragraph("问题是人手不足，办法是增加培训，明年继续努力。", false);
    paragraph("六、其他需要报告的事项", false);
    paragraph("本年度没有收取信息处理费。", false);
    endPage();
    return canvas.bytes();
  }

  private void endPage() {
    pages++;
    if (numbered) {
      String number =
          random.nextInt(2) == 0 || borders == Borders.NONE
              ? "- " + pages + " -"
              : String.valueOf(pages);
      text(width / 2 - 10, height - 30, number);
    }
    if (running) {
      text(margin, 30, "政府信息公开工作年度报告 第" + pages + "页");
    }
    canvas.endPage().setRotation(turned);
    y = margin;
  }

  private void paragraph(String words, boolean centred) {
    double x = margin + (centred ? 40 : 2 * size);
    int start = 0;
    while (start < words.length()) {
      int fits = (int) ((width - margin - x) / size);
      int end = Math.min(words.length(), start + fits);
      if (y + 2 * size > height - margin) {
        endPage();
      }
      text(x, y + size, words.substring(start, end));
      y += 1.7 * size;
      x = margin;
      start = end;
    }
    y += 0.5 * size;
  }

  private void text(double x, double baseline, String words) {
    for (int twice = 0; twice < (bold ? 2 : 1); twice++) {
      if (glyphwise) {
        for (int i = words.length() - 1; i >= 0; i--) { // from behind, too
          double at = x + PdfCanvas.width(words.substring(0, i), size);
          canvas.text(at + 0.3 * twice, baseline, size, words.substring(i, i + 1));
        }
      } else {
        canvas.text(x + 0.3 * twice, baseline, size, words);
      }
    }
  }

  private List<List<Box>> proactive() {
    FormTable table = facts.form().table("proactive").orElseThrow();
    var rows = new ArrayList<List<Box>>();
    String section = "";
    List<String> headed = List.of();
    for (Row row : table.rows()) {
      List<String> wordings = row.columns().stream().map(Column::wording).toList();
      int wide = 3 / wordings.size();
      if (!row.group().equals(section) || !wordings.equals(headed)) {
        section = row.group();
        headed = wordings;
        rows.add(List.of(new Box(section, 0, 4, 1)));
        rows.add(spread("信息内容", wordings, wide));
      }
      List<String> figures =
          row.columns().stream().map(column -> facts.at(table.address(row, column))).toList();
      rows.add(spread(row.wording(), figures, wide));
    }
    return rows;
  }

  private static List<Box> spread(String label, List<String> texts, int wide) {
    var row = new ArrayList<Box>(List.of(new Box(label, 0, 1, 1)));
    int column = 1;
    for (int i = 0; i < texts.size(); i++) {
      int own = i == texts.size() - 1 ? 4 - column : wide;
      row.add(new Box(texts.get(i), column, own, 1));
      column += own;
    }
    return row;
  }

  private List<List<Box>> requests() {
    FormTable table = facts.form().table("requests").orElseThrow();
    List<Column> columns = table.rows().getFirst().columns();
    var rows = new ArrayList<List<Box>>();
    rows.add(
        List.of(new Box("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, 3, 3), new Box("申请人情况", 3, 7, 1)));
    rows.add(List.of(new Box("自然人", 3, 1, 2), new Box("法人或其他组织", 4, 5, 1), new Box("总计", 9, 1, 2)));
    var third = new ArrayList<Box>();
    for (int i = 1; i < 6; i++) {
      third.add(new Box(columns.get(i).wording(), 3 + i, 1, 1));
    }
    rows.add(third);
    String group = "";
    int outcomes = (int) table.rows().stream().filter(r -> !r.group().isEmpty()).count();
    boolean inOutcomes = false;
    for (Row row : table.rows()) {
      var cells = new ArrayList<Box>();
      boolean nested = !row.group().isEmpty() && !row.group().startsWith("三");
      if (row.group().isEmpty()) {
        cells.add(new Box(row.wording(), 0, 3, 1));
      } else {
        if (!inOutcomes) {
          cells.add(new Box("三、本年度办理结果", 0, 1, outcomes));
          inOutcomes = true;
        }
        if (nested && !row.group().equals(group)) {
          String own = row.group();
          long many = table.rows().stream().filter(r -> r.group().equals(own)).count();
          cells.add(new Box(own, 1, 1, (int) many));
        }
        cells.add(new Box(row.wording(), nested ? 2 : 1, nested ? 1 : 2, 1));
      }
      group = row.group();
      for (int i = 0; i < 7; i++) {
        cells.add(new Box(facts.at(table.address(row, columns.get(i))), 3 + i, 1, 1));
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<List<Box>> cases() {
    List<FormTable> tables = facts.form().tables().subList(2, 5);
    var second = new ArrayList<Box>();
    var third = new ArrayList<Box>();
    var figures = new ArrayList<Box>();
    for (int t = 0; t < 3; t++) {
      Row row = tables.get(t).rows().getFirst();
      for (int i = 0; i < 5; i++) {
        Column column = row.columns().get(i);
        var head = new Box(column.wording(), 5 * t + i, 1, t == 0 ? 2 : 1);
        (t == 0 ? second : third).add(head);
        figures.add(new Box(facts.at(tables.get(t).address(row, column)), 5 * t + i, 1, 1));
      }
    }
    second.add(new Box("未经复议直接起诉", 5, 5, 1));
    second.add(new Box("复议后起诉", 10, 5, 1));
    return List.of(
        List.of(new Box("行政复议", 0, 5, 1), new Box("行政诉讼", 5, 10, 1)), second, third, figures);
  }

  /// Prints a table from here on.
  ///
  /// @param headers rows that are printed again on each page, where they are
  private void table(List<List<Box>> rows, double[] parts, int headers) {
    double[] xs = new double[parts.length + 1];
    double sum = Arrays.stream(parts).sum();
    xs[0] = margin;
    for (int i = 0; i < parts.length; i++) {
      xs[i + 1] = xs[i] + (width - 2 * margin) * parts[i] / sum;
    }
    double[] heights = new double[rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      int most = 1;
      for (Box box : rows.get(r)) {
        if (box.rows() == 1) {
          most = Math.max(most, lines(box, xs).size());
        }
      }
      heights[r] = most * 1.3 * size + 5;
    }
    int row = 0;
    var again = new ArrayList<Integer>();
    if (headers > 0 && y + heights[0] * 6 > height - margin) {
      endPage();
    }
    while (row < rows.size()) {
      int first = row;
      double used = y + again.stream().mapToDouble(r -> heights[r]).sum();
      while (row < rows.size() && used + heights[row] <= height - margin) {
        used += heights[row++];
      }
      boolean tears =
          torn
              && row < rows.size()
              && heights[row] > 3 * size
              && used + 1.3 * size + 5 <= height - margin;
      if (row == first && !tears) {
        endPage();
        continue;
      }
      var shown = new ArrayList<Integer>(again);
      for (int r = first; r < row; r++) {
        shown.add(r);
      }
      part(rows, shown, heights, xs, first, row == rows.size());
      if (tears) {
        tear(rows.get(row), xs, heights[row], row + 1 == rows.size());
        row++;
      }
      if (row < rows.size()) {
        if (!tears) {
          endPage();
        }
        if (breaks == Break.HEADER_AGAIN && row > headers) {
          again.clear();
          for (int r = 0; r < headers; r++) {
            again.add(r);
          }
        }
      }
    }
    y += size;
  }

  /// A row of which one line stands on this page and the others on the next; the figures on either.
  private void tear(List<Box> row, double[] xs, double tall, boolean last) {
    double one = 1.3 * size + 5;
    boolean figuresFirst = random.nextBoolean();
    var before = new ArrayList<Printed>();
    var after = new ArrayList<Printed>();
    double start = y;
    for (Box box : row) {
      List<String> lines = lines(box, xs);
      boolean parts = lines.size() > 1;
      boolean first = parts || figuresFirst;
      before.add(new Printed(box, 0, start, start + one, first ? lines.subList(0, 1) : List.of()));
      List<String> rest = parts ? lines.subList(1, lines.size()) : figuresFirst ? List.of() : lines;
      after.add(new Printed(box, 0, margin, margin + tall - one + 5, rest));
    }
    draw(before, xs, start, start + one, breaks == Break.OPEN, false);
    endPage();
    draw(after, xs, margin, margin + tall - one + 5, !last, breaks == Break.OPEN);
    y = margin + tall - one + 5;
  }

  private void part(
      List<List<Box>> rows,
      List<Integer> shown,
      double[] heights,
      double[] xs,
      int first,
      boolean ends) {
    var printed = new ArrayList<Printed>();
    double top = y;
    for (int i = 0; i < shown.size(); i++) {
      int r = shown.get(i);
      for (Box box : rows.get(r)) {
        double bottom = y;
        for (int k = i; k < Math.min(shown.size(), i + box.rows()); k++) {
          bottom += heights[shown.get(k)];
        }
        printed.add(new Printed(box, r, y, bottom, lines(box, xs)));
      }
      if (i == 0 || shown.get(i) == first) {
        // cells that began on the page before
        for (int k = 0; k < first; k++) {
          for (Box box : rows.get(k)) {
            if (k + box.rows() > first && !shown.contains(k)) {
              double bottom = y;
              for (int m = i; m < shown.size() && shown.get(m) < k + box.rows(); m++) {
                bottom += heights[shown.get(m)];
              }
              printed.add(new Printed(box, k, y, bottom, List.of()));
            }
          }
        }
      }
      y += heights[r];
    }
    draw(printed, xs, top, y, breaks == Break.OPEN && !ends, breaks == Break.OPEN && first > 0);
  }

  private List<String> lines(Box box, double[] xs) {
    double room = xs[box.column() + box.width()] - xs[box.column()] - 6;
    var lines = new ArrayList<String>();
    String rest = box.text();
    while (!rest.isEmpty()) {
      int end = 1;
      while (end < rest.length() && PdfCanvas.width(rest.substring(0, end + 1), size) <= room) {
        end++;
      }
      if (!rest.isEmpty()
          && Character.isDigit(rest.charAt(0))
          && rest.chars().allMatch(Character::isDigit)) {
        end = rest.length(); // a figure too wide for its cell goes over its border
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return lines;
  }

  private void draw(
      List<Printed> cells,
      double[] xs,
      double top,
      double bottom,
      boolean openBelow,
      boolean openAbove) {
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
        double wide = PdfCanvas.width(line, size);
        double x =
            align == 0 || wide > right - left
                ? (left + right - wide) / 2
                : align == 1 ? left + 3 : right - 3 - wide;
        text(x, at, line);
        at += 1.3 * size;
      }
      boolean under = openBelow && cell.bottom() > bottom - 0.1;
      boolean above = openAbove && cell.top() < top + 0.1;
      border(left, cell.top(), right, cell.bottom(), !above, !under, xs);
    }
  }

  private void border(
      double left,
      double top,
      double right,
      double bottom,
      boolean above,
      boolean below,
      double[] xs) {
    if (borders == Borders.NONE) {
      return;
    }
    if (borders == Borders.BOXES && above && below) {
      canvas.raw("0.5 w");
      canvas.box(left, top, right, bottom, "S");
      return;
    }
    boolean open = borders == Borders.OPEN_SIDES;
    if (above) {
      edge(left, top, right, top);
    }
    if (below) {
      edge(left, bottom, right, bottom);
    }
    if (!open || left > xs[0] + 1) {
      edge(left, top, left, bottom);
    }
    if (!open || right < xs[xs.length - 1] - 1) {
      edge(right, top, right, bottom);
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    switch (borders) {
      case THIN_AREAS -> canvas.box(x0 - 0.25, y0 - 0.25, x1 + 0.25, y1 + 0.25, "f");
      case DASHES -> canvas.raw("[2 2] 0 d").line(x0, y0, x1, y1, 0.5);
      case DOUBLE -> {
        canvas.line(x0 - 0.8, y0 - 0.8, x1 - 0.8, y1 - 0.8, 0.4);
        canvas.line(x0 + 0.8, y0 + 0.8, x1 + 0.8, y1 + 0.8, 0.4);
      }
      default -> canvas.line(x0, y0, x1, y1, 0.5);
    }
  }
}
