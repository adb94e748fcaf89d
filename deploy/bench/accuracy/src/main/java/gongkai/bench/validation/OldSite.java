package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.util.List;
import java.util.Random;

/// A page of a content management system of the noughties: tables within tables, upper-case tags,
/// navigation, a print button, a heading made of images and fonts, no paragraph ever closed.
final class OldSite {

  private final Manuscript manuscript;
  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private OldSite(Manuscript manuscript, Random random) {
    this.manuscript = manuscript;
    this.random = random;
  }

  static byte[] print(Manuscript manuscript, Random random) {
    return new OldSite(manuscript, random).page().getBytes(UTF_8);
  }

  private String page() {
    int year = manuscript.report().year();
    html.append("<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">\n<HTML><HEAD>\n")
        .append("<META http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n<TITLE>")
        .append(random.nextBoolean() ? manuscript.title() : "政府信息公开")
        .append("</TITLE>\n<style>.zw td{font-size:14px}</style>\n")
        .append(
            "<script>function doPrint(){window.print();} var n = 2019 + 60;</script></HEAD>\n<BODY>\n")
        .append("<TABLE width=1000 align=center cellspacing=0><TR><TD colspan=2>")
        .append(
            "<TABLE width=\"100%\"><TR><TD><a href=/>首页</a></TD><TD><a href=/zwgk/>政务公开</a></TD>")
        .append(
            "<TD><a href=/bsfw/>办事服务</a></TD><TD><a href=/hdjl/>互动交流</a></TD></TR></TABLE></TD></TR>\n")
        .append(
            "<TR><TD width=200 valign=top><TABLE><TR><TD>信息公开指南</TD></TR><TR><TD>法定主动公开内容</TD></TR>");
    for (int earlier = year; earlier > year - 4; earlier--) {
      html.append("<TR><TD><a href=#>").append(earlier).append("年年报</a></TD></TR>");
    }
    html.append("</TABLE></TD>\n<TD valign=top><TABLE class=zw width=780 border=0>\n");
    html.append("<TR><TD align=right>您的位置：首页 &gt; 政务公开 &gt; 年报　浏览次数：<span id=hits>")
        .append(random.nextInt(5000))
        .append("</span>　<a href=\"javascript:doPrint()\">[打印本页]</a> [<a>关闭窗口</a>]</TD></TR>\n");
    String open = "";
    for (Block block : manuscript.blocks()) {
      boolean cell = block instanceof Block.Title;
      if (!cell && open.isEmpty()) {
        open = "<TR><TD id=content>";
        html.append(open);
      }
      block(block);
    }
    html.append(
            "\n</TD></TR><TR><TD align=center><img src=qr.png><br>扫一扫在手机打开当前页</TD></TR></TABLE></TD></TR>\n")
        .append("<TR><TD colspan=2 align=center>主办单位：政府办公室　备案号：")
        .append(10_000_000 + random.nextInt(9_999_999))
        .append("号-1　网站标识码：")
        .append(1_000_000_000 + random.nextInt(999_999_999))
        .append("</TD></TR></TABLE>\n</BODY></HTML>\n");
    return html.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title(String text) ->
          html.append("<TR><TD align=center><FONT size=5><B>")
              .append(text)
              .append("</B></FONT></TD></TR>\n");
      case Block.Heading(String number, String text) ->
          html.append("<P>　　<STRONG>").append(number).append(text).append("</STRONG>\n");
      case Block.Text(String text) ->
          html.append("<P>　　").append(Markup.escaped(text)).append('\n');
      case Block.Table(Grid grid) -> table(grid);
      case Block.Signature(String text) ->
          html.append("<P align=right>").append(text).append("　　\n");
    }
  }

  private void table(Grid grid) {
    html.append("<DIV align=center><TABLE border=1 cellpadding=0 bordercolor=#000000>\n<TBODY>\n");
    for (List<Cell> row : grid.rows()) {
      html.append("<TR>");
      for (Cell cell : row) {
        String text = Markup.escaped(cell.text());
        boolean padded = cell.kind() == Kind.FIGURE || cell.text().isEmpty();
        html.append("\n<TD")
            .append(cell.spans())
            .append("><P align=center><FONT face=宋体>")
            .append(padded ? "&nbsp;" + text : text)
            .append("</FONT>");
        html.append(random.nextInt(3) > 0 ? "</TD>" : ""); // a browser closes it
      }
      html.append("</TR>\n");
    }
    html.append("</TBODY></TABLE></DIV>\n");
  }
}
