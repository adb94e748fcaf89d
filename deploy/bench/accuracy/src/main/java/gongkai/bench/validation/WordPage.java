package gongkai.bench.validation;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Manuscript.Block;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/// What Word saves as a web page: a class on every paragraph, every run in a span, numbers cut
/// between spans, empty `o:p`, comments for other browsers, in the charset of a Chinese Windows.
final class WordPage {

  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

  private final Manuscript manuscript;
  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private WordPage(Manuscript manuscript, Random random) {
    this.manuscript = manuscript;
    this.random = random;
  }

  static byte[] print(Manuscript manuscript, Random random) {
    return new WordPage(manuscript, random).page().getBytes(CHINESE_WINDOWS);
  }

  private String page() {
    html.append(
        """
        <html xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:w="urn:schemas-microsoft-com:office:word">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=gb2312">
        <meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><o:DocumentProperties><o:Pages>6</o:Pages><o:Words>518</o:Words>
        </o:DocumentProperties></xml><![endif]-->
        <style><!-- p.MsoNormal {mso-pagination:none; font-size:16.0pt; font-family:仿宋;}
        table.MsoNormalTable {mso-style-name:普通表格; mso-tstyle-rowband-size:0;} --></style>
        </head>
        <body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
        """);
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String text) ->
            paragraph(
                text,
                "align=center style='text-align:center'",
                "font-size:22.0pt;font-family:方正小标宋简体");
        case Block.Heading(String number, String text) ->
            paragraph(
                number + text,
                "style='text-indent:32.0pt;mso-char-indent-count:2.0'",
                "font-family:黑体;mso-bidi-font-family:黑体");
        case Block.Text(String text) ->
            paragraph(
                text, "style='text-indent:32.0pt;line-height:28.0pt'", "font-family:仿宋_GB2312");
        case Block.Table(Grid grid) -> table(grid);
        case Block.Signature(String text) ->
            paragraph(text, "align=right style='text-align:right'", "font-family:仿宋_GB2312");
      }
    }
    html.append("</div></body></html>\n");
    return html.toString();
  }

  private void paragraph(String text, String style, String font) {
    html.append("<p class=MsoNormal ").append(style).append('>');
    spans(text, font);
    html.append("<span lang=EN-US style='").append(font).append("'><o:p></o:p></span></p>\n");
  }

  /// Word opens a span where the script changes, and wherever somebody once typed.
  private void spans(String text, String font) {
    int from = 0;
    while (from < text.length()) {
      boolean latin = text.charAt(from) < 0x80;
      int to = from + 1;
      while (to < text.length() && text.charAt(to) < 0x80 == latin && random.nextInt(12) > 0) {
        to++;
      }
      String run = text.substring(from, to);
      boolean wrapped = run.length() > 24;
      html.append("<span")
          .append(latin ? " lang=EN-US" : "")
          .append(" style='")
          .append(font)
          .append("'>")
          .append(wrapped ? Markup.escaped(run.substring(0, 12)) : Markup.escaped(run))
          .append(wrapped ? "</span><span style='mso-spacerun:yes'>" : "")
          .append(wrapped ? Markup.escaped(run.substring(12)) : "")
          .append("</span>");
      from = to;
    }
  }

  private void table(Grid grid) {
    html.append(
        "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-yfti-tbllook:1184'>\n");
    int index = 0;
    for (List<Cell> row : grid.rows()) {
      html.append(" <tr style='mso-yfti-irow:").append(index++).append(";height:20.0pt'>\n");
      for (Cell cell : row) {
        html.append("  <td width=").append(40 + random.nextInt(60));
        html.append(cell.spans())
            .append(" style='border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt'>\n  ");
        if (cell.text().isEmpty()) {
          html.append("<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>");
        } else {
          paragraph(cell.text(), "align=center", "font-size:9.0pt;font-family:宋体");
        }
        html.append("</td>\n");
      }
      html.append(" </tr>\n");
    }
    html.append("</table>\n");
  }
}
