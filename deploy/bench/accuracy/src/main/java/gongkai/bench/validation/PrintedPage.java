package gongkai.bench.validation;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.util.List;
import java.util.Random;

/// A page for Chromium to print: with lines, with a heavy head and thin grey lines, or without any.
final class PrintedPage {

  private static final List<String> RULED =
      List.of(
          "td,th{border:1px solid #000}",
          "td,th{border:.5pt solid #888} table{border:1.5pt solid #000}",
          "td,th{border:1px solid #333} thead th{background:#e6eef7}");
  private static final List<String> UNRULED =
      List.of(
          "td,th{border:0}",
          "td,th{border:0} tr:nth-child(even){background:#f0f0f0}",
          "td,th{border:0} table{border-top:1.5pt solid #000;border-bottom:1.5pt solid #000}");

  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private PrintedPage(Random random) {
    this.random = random;
  }

  static byte[] ruled(Manuscript manuscript, Random random) {
    return Chromium.pdf(html(manuscript, random, RULED, false));
  }

  static byte[] unruled(Manuscript manuscript, Random random) {
    return Chromium.pdf(html(manuscript, random, UNRULED, false));
  }

  /// With a red seal over the signature.
  static byte[] sealed(Manuscript manuscript, Random random) {
    return Chromium.pdf(html(manuscript, random, RULED, true));
  }

  private static String html(
      Manuscript manuscript, Random random, List<String> styles, boolean sealed) {
    return new PrintedPage(random)
        .page(manuscript, styles.get(random.nextInt(styles.size())), sealed);
  }

  private String page(Manuscript manuscript, String style, boolean sealed) {
    String face = random.nextBoolean() ? "Noto Serif CJK SC" : "Noto Sans CJK SC";
    html.append(
            "<!doctype html><html lang=zh-CN><head><meta charset=utf-8><style>@page{size:A4;margin:24mm 20mm}")
        .append("body{font:%dpt '%s'}".formatted(12 + random.nextInt(4), face))
        .append("h1{text-align:center;font-size:18pt} p{text-indent:2em;line-height:1.7;margin:0}")
        .append(".s{text-align:right;text-indent:0;padding-right:3em;position:relative}")
        .append(".seal{position:absolute;right:4mm;top:-12mm;width:42mm;opacity:.75}")
        .append("table{border-collapse:collapse;width:100%;font-size:")
        .append(8 + random.nextInt(3))
        .append("pt;margin:2mm 0} td,th{padding:2px 3px;font-weight:normal;text-align:center}")
        .append(" .l{text-align:left} tr{break-inside:avoid}")
        .append(style)
        .append("</style></head><body>");
    boolean unsealed = sealed;
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String text) -> html.append("<h1>").append(text).append("</h1>");
        case Block.Heading(String number, String text) ->
            html.append("<p><b>").append(number).append(text).append("</b></p>");
        case Block.Text(String text) ->
            html.append("<p>").append(Markup.escaped(text)).append("</p>");
        case Block.Table(Grid grid) -> table(grid);
        case Block.Signature(String text) -> {
          html.append("<p class=s>").append(text).append(unsealed ? SEAL : "").append("</p>");
          unsealed = false;
        }
      }
    }
    return html.append("</body></html>").toString();
  }

  private static final String SEAL =
      "<svg class=seal viewBox='-50 -50 100 100'><circle r=47 fill=none stroke=#d21f1f stroke-width=3 />"
          + "<path d='M0-16 9.4 12.9-15.2-4.9h30.4L-9.4 12.9z' fill=#d21f1f /></svg>";

  private void table(Grid grid) {
    html.append("<table>");
    int[] widths = Columns.widths(grid, 1000);
    for (int width : widths) {
      html.append("<col style='width:%.1f%%'>".formatted(width / 10.0));
    }
    boolean head = true;
    html.append("<thead>");
    for (List<Cell> row : grid.rows()) {
      if (head && row.stream().anyMatch(cell -> cell.kind() != Kind.HEAD)) {
        head = false;
        html.append("</thead><tbody>");
      }
      html.append("<tr>");
      for (Cell cell : row) {
        String tag = cell.kind() == Kind.HEAD ? "th" : "td";
        html.append("<").append(tag).append(cell.spans());
        html.append(cell.kind() == Kind.LABEL ? " class=l>" : ">");
        html.append(Markup.escaped(cell.text())).append("</").append(tag).append(">");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }
}
