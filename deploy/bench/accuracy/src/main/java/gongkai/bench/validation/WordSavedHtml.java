package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.Charset;
import java.util.Random;

/// A document that Word saved as a web page in the Chinese code page: every run a span, digits and
/// letters in runs of their own.
final class WordSavedHtml implements ReportLayout {

  private static final String HEAD =
      """
      <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
      xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
      <head>
      <meta http-equiv=Content-Type content="text/html; charset=gb2312">
      <meta name=ProgId content=Word.Document>
      <meta name=Generator content="Microsoft Word 15">
      <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
      <style><!-- p.MsoNormal{margin:0cm;text-align:justify;font-size:16.0pt;font-family:仿宋_GB2312}
      --></style></head>
      <body lang=ZH-CN style='text-justify-trim:punctuation'><div class=WordSection1>
      """;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "word-saved-gbk";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    var html = new StringBuilder(HEAD);
    outline
        .title()
        .forEach(line ->
            html.append("<p class=MsoNormal align=center style='text-align:center'><b>")
                .append(runs(line, "font-size:22.0pt;font-family:方正小标宋简体"))
                .append("</b></p>\n"));
    html.append(outline.written(new WordPen(report, filling, random.nextInt(4) == 0)));
    html.append("</div></body></html>\n");
    byte[] bytes = html.toString().replace("\n", "\r\n").getBytes(Charset.forName("GBK"));
    return filling.printed(".htm", bytes);
  }

  /// Text in runs: Word changes the font, and with it the span, between letters of two scripts.
  private static String runs(String text, String style) {
    var html = new StringBuilder();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || latin(text.charAt(at)) != latin(text.charAt(from))) {
        String run = Markup.escaped(text.substring(from, at));
        boolean western = latin(text.charAt(from));
        html.append("<span ")
            .append(western ? "lang=EN-US " : "")
            .append("style='")
            .append(style)
            .append(western ? ";mso-hansi-font-family:仿宋_GB2312" : "")
            .append("'>")
            .append(run)
            .append("</span>");
        from = at;
      }
    }
    return html.toString();
  }

  private static boolean latin(char letter) {
    return letter < 0x2000;
  }

  /// @param torn whether a number that was edited stands in two runs
  private record WordPen(MadeUpReport report, Filling filling, boolean torn)
      implements Outline.Pen {

    private static final String STYLE = "font-size:16.0pt;font-family:仿宋_GB2312";

    @Override
    public String heading(String text) {
      return "<p class=MsoNormal style='text-indent:32.0pt'>"
          + runs(text, "font-size:16.0pt;font-family:黑体")
          + "<span lang=EN-US><o:p></o:p></span></p>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<p class=MsoNormal style='text-indent:32.0pt'>" + runs(text, STYLE) + "</p>\n";
    }

    @Override
    public String table(int section) {
      return "<div align=center>\n"
          + Html.table(
              PaperTable.of(section, report.facts().form(), filling),
              "<table class=MsoNormalTable border=0 cellspacing=0 cellpadding=0"
                  + " style='border-collapse:collapse'>",
              " style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'",
              cell ->
                  "\n<p class=MsoNormal align=center style='text-align:center'>"
                      + (cell.text().isEmpty()
                          ? "<span lang=EN-US><o:p>&nbsp;</o:p></span>"
                          : content(cell))
                      + "</p>\n")
          + "</div>\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n";
    }

    private String content(Cell cell) {
      String style = "font-size:10.0pt;font-family:宋体";
      String text = cell.text();
      return torn && cell.figure() && text.length() > 2
          ? runs(text.substring(0, 2), style) + runs(text.substring(2), style)
          : runs(text, style);
    }

    @Override
    public String signature(String text) {
      return "<p class=MsoNormal align=right style='text-align:right'>"
          + runs(text, STYLE)
          + "<span lang=EN-US>&nbsp;&nbsp;&nbsp;&nbsp;</span></p>\n";
    }
  }
}
