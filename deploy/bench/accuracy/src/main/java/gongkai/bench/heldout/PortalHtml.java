package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// A page of a government's portal as a content management system serves it: text pasted from a
/// text processor into its editor, with the site around it.
///
/// @param lined whether its tables have lines, which is seen only where it is printed
record PortalHtml(boolean lined) implements ReportLayout {

  private static final Copy.Wish WISH = new Copy.Wish(false, false, true, false);

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return lined ? "html-portal" : "html-portal-open";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, WISH);
    String page = page(report, copy, Dice.from(random));
    return copy.entries().printed(name() + ".html", page.getBytes(UTF_8));
  }

  private String page(MadeUpReport report, Copy copy, Dice dice) {
    String name = Markup.escaped(report.author().name());
    String site = dice.onceIn(3) ? "政府信息公开专栏" : name;
    String date = "%d-01-%02d".formatted(report.year() + 1, dice.between(10, 30));
    var content = new StringBuilder();
    String title = "";
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) -> title = String.join("", lines);
        case Block.Heading heading ->
            content.append(
                paragraph("text-indent: 2em;", "<strong>" + heading.whole() + "</strong>"));
        case Block.Prose(var text) ->
            content.append(paragraph("text-indent: 2em; line-height: 2;", Markup.escaped(text)));
        case Block.Signed(var text) ->
            content.append(paragraph("text-align: right;", Markup.escaped(text)));
        case Block.Chart(var grid) -> content.append(table().of(grid));
      }
    }
    return PAGE.replace("{lines}", lined ? "1px solid #333" : "none")
        .replace("{title}", Markup.escaped(title))
        .replace("{site}", site)
        .replace("{name}", name)
        .replace("{date}", date)
        .replace(
            "{index}",
            report.author().regionCode()
                + "00"
                + dice.between(1, 9)
                + "/"
                + date.substring(0, 4)
                + "-0"
                + dice.between(1000, 9999))
        .replace("{code}", report.author().regionCode() + "0001")
        .replace("{content}", content);
  }

  private static String paragraph(String style, String html) {
    return "<p style=\""
        + style
        + "\"><span style=\"font-family: 仿宋_GB2312; font-size: 16pt;\">"
        + html
        + "</span></p>\n";
  }

  private static HtmlTable table() {
    return new HtmlTable(
        "<table class=\"MsoNormalTable ke-zeroborder\" cellspacing=\"0\" cellpadding=\"0\" style=\"width:100%;border-collapse:collapse\"><tbody>",
        " class=\"c\" valign=\"center\"", true, PortalHtml::cell);
  }

  private static String cell(Field field) {
    String text = field.text().isEmpty() ? "&nbsp;" : Markup.escaped(field.text());
    return "<p align=\"center\"><span>"
        + text.replace("\n", "</span></p><p align=\"center\"><span>")
        + "</span></p>";
  }

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta charset="utf-8">
      <title>{title}_{site}</title>
      <meta name="SiteName" content="{site}">
      <meta name="ArticleTitle" content="{title}">
      <meta name="PubDate" content="{date} 09:36">
      <meta name="ColumnName" content="政府信息公开年报">
      <style>.c{border:{lines};padding:2px 3px;font-size:12px} @page{margin:14mm} .c p{margin:0} .top a{margin-right:8px}</style>
      </head>
      <body>
      <div class="top"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/fw/">政务服务</a><a href="/hd/">互动交流</a><a href="/wza/">无障碍阅读</a></div>
      <div class="position">您所在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/nb/">政府信息公开年报</a></div>
      <ul class="index"><li>索 引 号：{index}</li><li>发布机构：{name}</li><li>生成日期：{date}</li><li>有效性：有效</li></ul>
      <h1 class="title">{title}</h1>
      <div class="info"><span>发布时间：{date} 09:36</span> <span>来源：{name}</span> <span>字体：<a>大</a> <a>中</a> <a>小</a></span> <span>分享到：</span><a>微信</a><a>微博</a> <a href="javascript:window.print()">打印</a></div>
      <div class="view TRS_UEDITOR trs_paper_default">
      {content}</div>
      <div class="qr">扫一扫在手机打开当前页</div>
      <div class="next">上一篇：没有了</div>
      <div class="foot"><p>版权所有：{name}　网站标识码：{code}</p><p><a>网站地图</a> | <a>联系我们</a> | <a>隐私声明</a></p></div>
      <script>var count = 2048;</script>
      </body>
      </html>
      """;
}
