package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A page of an old site that is laid out in tables within tables, each paragraph broken off with
/// `<br>`.
final class NestedLayoutHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "nested-layout-tables";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    boolean gbk = random.nextBoolean();
    String title = Markup.escaped(String.join("", outline.title()));
    String date = (report.year() + 1) + "-1-" + (5 + random.nextInt(20));
    String html =
        "<HTML><HEAD><TITLE>信息公开</TITLE><META http-equiv=\"Content-Type\""
            + " content=\"text/html; charset="
            + (gbk ? "gbk" : "utf-8")
            + "\"></HEAD>\n<BODY topmargin=0><TABLE width=1003 align=center cellpadding=0><TR>"
            + "<TD width=200 valign=top><TABLE width=100%><TR><TD>信息公开目录</TD></TR>"
            + "<TR><TD><A href=#>机构设置</A></TD></TR><TR><TD><A href=#>政策文件</A></TD></TR>"
            + "<TR><TD><A href=#>年度报告</A></TD></TR></TABLE></TD>\n"
            + "<TD valign=top><TABLE width=100%><TR><TD height=30>当前位置：首页 &gt;&gt; 信息公开 &gt;&gt;"
            + " 年度报告</TD></TR>\n<TR><TD><TABLE border=1 width=100% cellspacing=0>"
            + "<TR><TD>索 引 号</TD><TD>"
            + "01"
            + (100_000 + random.nextInt(800_000))
            + "/"
            + (report.year() + 1)
            + "-00"
            + (100 + random.nextInt(800))
            + "</TD><TD>发布日期</TD><TD>"
            + date
            + "</TD></TR>\n<TR><TD>信息名称</TD><TD colspan=3>"
            + title
            + "</TD></TR></TABLE></TD></TR>\n<TR><TD align=center><FONT size=5><B>"
            + title
            + "</B></FONT></TD></TR>\n<TR><TD style=\"line-height:30px\">\n"
            + outline.written(new FontPen(report, filling))
            + "</TD></TR><TR><TD align=right>【<A href=#>打印本页</A>】【<A href=#>关闭窗口</A>】"
            + "</TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>\n";
    return filling.printed(
        ".html", html.getBytes(gbk ? Charset.forName("GBK") : StandardCharsets.UTF_8));
  }

  private record FontPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "　　<B>" + Markup.escaped(text) + "</B><BR>\n";
    }

    @Override
    public String paragraph(String text) {
      return "　　" + Markup.escaped(text) + "<BR>\n";
    }

    @Override
    public String table(int section) {
      return "<TABLE width=100%><TR><TD align=center>"
          + Html.table(
              PaperTable.of(section, report.facts().form(), filling),
              "<TABLE border=1 bordercolor=#000000 cellspacing=0 cellpadding=2>",
              " align=center",
              cell ->
                  cell.text().isEmpty()
                      ? "&nbsp;"
                      : "<FONT size=2>" + Markup.escaped(cell.text()) + "</FONT>")
          + "</TD></TR></TABLE><BR>\n";
    }

    @Override
    public String signature(String text) {
      return "<DIV align=right>" + Markup.escaped(text) + "　　</DIV>\n";
    }
  }
}
