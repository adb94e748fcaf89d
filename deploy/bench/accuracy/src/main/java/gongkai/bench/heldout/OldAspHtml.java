package gongkai.bench.heldout;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.nio.charset.Charset;
import java.util.Random;

/// A page of an old site in GBK: tables for the layout of the page, tags that are never closed, and
/// blanks for indents.
record OldAspHtml() implements ReportLayout {

  private static final Charset GBK = Charset.forName("GBK");

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "html-old-asp";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, Copy.Wish.NONE);
    return copy.entries().printed(name() + ".htm", page(report, copy, random).getBytes(GBK));
  }

  private static String page(MadeUpReport report, Copy copy, Random random) {
    Dice dice = Dice.from(random);
    var html = new StringBuilder("<HTML><HEAD><TITLE>信息内容</TITLE>\r\n");
    html.append("<META http-equiv=Content-Type content=\"text/html; charset=gb2312\"></HEAD>\r\n");
    html.append(
        "<BODY bgColor=#ffffff leftMargin=0><TABLE width=980 align=center border=0><TR>\r\n");
    html.append("<TD width=180 vAlign=top>本站导航<BR><A href=\"a.asp?id=1\">概况信息</A><BR>");
    html.append("<A href=\"a.asp?id=2\">法规公文</A><BR><A href=\"a.asp?id=3\">年度报告</A><BR>");
    html.append("今日访问：").append(dice.between(30, 900)).append("</TD>\r\n<TD vAlign=top>\r\n");
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) -> {
          html.append("<DIV align=center><FONT size=5><B>").append(String.join("<BR>", lines));
          html.append("</B></FONT></DIV>\r\n<CENTER>作者：管理员　 添加时间：").append(report.year() + 1);
          html.append("-1-")
              .append(dice.between(5, 30))
              .append("　 点击：")
              .append(dice.between(9, 700));
          html.append(
              "次　 【<A href=\"javascript:print()\">打印</A>】【<A href=\"javascript:close()\">关闭</A>】</CENTER>\r\n<HR>\r\n");
        }
        case Block.Heading heading ->
            html.append("<P>&nbsp;&nbsp;&nbsp; <B>").append(heading.whole()).append("</B>\r\n");
        case Block.Prose(var text) ->
            html.append("<P>&nbsp;&nbsp;&nbsp; ").append(Markup.escaped(text)).append("<BR>\r\n");
        case Block.Signed(var text) ->
            html.append("<P align=right>").append(text).append("&nbsp;&nbsp;\r\n");
        case Block.Chart(var grid) -> html.append(table().of(grid));
      }
    }
    html.append("</TD></TR></TABLE>\r\n<CENTER>Copyright 2012-").append(report.year() + 1);
    return html.append(" 未经许可不得转载　建议使用1024*768分辨率浏览</CENTER></BODY></HTML>\r\n").toString();
  }

  private static HtmlTable table() {
    return new HtmlTable(
        "<TABLE borderColor=#000000 cellSpacing=0 cellPadding=1 width=\"96%\" align=center border=1>",
        " align=middle", false, OldAspHtml::cell);
  }

  private static String cell(Field field) {
    String text = Markup.escaped(field.text()).replace("\n", "<BR>");
    return field.entry()
        ? "<FONT face=Arial>" + text + "&nbsp;</FONT>"
        : text.isEmpty() ? "&nbsp;" : text;
  }
}
