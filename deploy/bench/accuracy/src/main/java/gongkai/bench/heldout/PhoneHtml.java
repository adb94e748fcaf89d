package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// An article of a public account on a phone: sections within sections, letters in spans of two or
/// three, the cases in two narrow tables.
record PhoneHtml() implements ReportLayout {

  private static final Copy.Wish WISH = new Copy.Wish(true, false, false, false);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "html-phone";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, WISH);
    Dice dice = Dice.from(random);
    var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    html.append(
        "<meta name=\"viewport\" content=\"width=device-width\"><title></title></head><body>");
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) ->
            html.append("<h1 class=\"rich_media_title\">")
                .append(String.join(" ", lines))
                .append("</h1><div class=\"meta\"><span>原创</span> <em>")
                .append(report.author().name())
                .append("</em> <em>")
                .append(report.year() + 1)
                .append("-02-0")
                .append(dice.between(1, 9))
                .append(" 18:30</em></div><div id=\"js_content\">");
        case Block.Heading heading ->
            html.append("<section><section><section style=\"border-left:4px solid #07c\"><p>")
                .append(heading.whole())
                .append("</p></section></section></section>");
        case Block.Prose(var text) ->
            html.append("<section><p>").append(spans(text, dice)).append("</p></section>");
        case Block.Signed(var text) ->
            html.append("<p style=\"text-align:right\">").append(text).append("</p>");
        case Block.Chart(var grid) ->
            html.append("<section style=\"overflow-x:auto\">")
                .append(table(dice).of(grid))
                .append("</section>");
      }
    }
    html.append("</div><p>编辑：小政　审核：办公室</p><p>长按识别二维码关注我们</p><p>阅读 ");
    html.append(dice.between(90, 4_000))
        .append("　在看 ")
        .append(dice.between(1, 40))
        .append("</p></body></html>");
    return copy.entries().printed(name() + ".html", html.toString().getBytes(UTF_8));
  }

  private static HtmlTable table(Dice dice) {
    return new HtmlTable(
        "<table data-sort=\"sortDisabled\"><tbody>",
        " style=\"border:1px solid #ccc\"",
        true,
        field -> cell(field, dice));
  }

  private static String cell(Field field, Dice dice) {
    if (field.entry()) {
      return field.text().isEmpty()
          ? "<section><br></section>"
          : "<section>" + spans(field.text(), dice) + "</section>";
    }
    return "<section>"
        + Markup.escaped(field.text()).replace("\n", "</section><section>")
        + "</section>";
  }

  /// Letters in spans as an editor leaves them.
  private static String spans(String text, Dice dice) {
    var html = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + dice.between(1, 14));
      html.append("<span style=\"letter-spacing:1px\">")
          .append(Markup.escaped(text.substring(at, end)))
          .append("</span>");
      at = end;
    }
    return html.toString();
  }
}
