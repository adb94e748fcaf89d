package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;

/// An article of a government's content management system, with the whole site around it.
final class CmsArticleHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "cms-article";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String title = String.join("", outline.title());
    var html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n<title>");
    html.append(Markup.escaped(title)).append("_政府信息公开年报_政府门户网站</title>\n");
    html.append("<meta name=\"ColumnName\" content=\"政府信息公开年报\">\n");
    html.append("<meta name=\"PubDate\" content=\"").append(report.year() + 1);
    html.append("-01-").append(10 + random.nextInt(20)).append(" 09:12\">\n");
    html.append("<style>.wz td{border:1px solid #333;padding:3px}</style></head><body>\n");
    html.append("<div class=\"top\"><a href=\"/\">网站首页</a> | <a href=\"/zwdt/\">政务动态</a> | ");
    html.append("<a href=\"/zfxxgk/\">政府信息公开</a> | <a href=\"/hdjl/\">互动交流</a></div>\n");
    html.append("<ul class=\"zfxxgk-nav\"><li>政府信息公开指南</li><li>政府信息公开制度</li>");
    html.append("<li>法定主动公开内容</li><li class=\"on\">政府信息公开年报</li><li>依申请公开</li></ul>\n");
    html.append("<div class=\"wz\"><h1>").append(headline(outline)).append("</h1>\n");
    html.append("<p class=\"info\">来源：本站 <span>浏览次数：").append(random.nextInt(3000));
    html.append("</span> 字体：[<a>大</a> <a>中</a> <a>小</a>] <a>打印</a></p>\n<div id=\"zoom\">\n");
    String style = random.nextBoolean() ? " style=\"text-indent:2em\"" : "";
    html.append(outline.written(new ArticlePen(report, filling, style)));
    html.append("</div></div>\n<ul class=\"pn\"><li>上一篇：<a href=\"#\">");
    html.append(report.author().name()).append(report.year() - 1);
    html.append("年政府信息公开工作年度报告</a></li><li>下一篇：没有了</li></ul>\n");
    html.append("<div class=\"share\">分享到： 微信 微博</div>\n");
    html.append("<div class=\"ewm\">扫一扫在手机打开当前页</div>\n");
    html.append("<div class=\"foot\">主办单位：政府办公室 网站标识码：").append(random.nextInt(1 << 30));
    html.append(" 备案号：ICP备05000001号</div></body></html>\n");
    return filling.printed(".html", html.toString().getBytes(StandardCharsets.UTF_8));
  }

  /// Paragraphs, and a paragraph in each cell.
  private record ArticlePen(MadeUpReport report, Filling filling, String style)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "<p" + style + "><strong>" + Markup.escaped(text) + "</strong></p>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<p" + style + ">" + Markup.escaped(text) + "</p>\n";
    }

    @Override
    public String table(int section) {
      return Html.table(
          PaperTable.of(section, report.facts().form(), filling),
          "<table border=\"1\" cellspacing=\"0\" width=\"100%\">",
          " valign=\"center\"",
          cell -> "<p align=\"center\">" + Markup.escaped(cell.text()) + "</p>");
    }

    @Override
    public String signature(String text) {
      return "<p style=\"text-align:right\">" + Markup.escaped(text) + "</p>\n";
    }
  }

  private static String headline(Outline outline) {
    return outline.title().stream().map(Markup::escaped).collect(Collectors.joining("<br>"));
  }
}
