package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/// A page of a government portal of today: metadata, boxes in boxes, sharing buttons, lists of
/// other reports, a table with head and body; every other one is GBK and calls itself UTF-8.
final class Portal {

  private final Manuscript manuscript;
  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private Portal(Manuscript manuscript, Random random) {
    this.manuscript = manuscript;
    this.random = random;
  }

  static byte[] print(Manuscript manuscript, Random random) {
    String page = new Portal(manuscript, random).page();
    return page.getBytes(random.nextBoolean() ? UTF_8 : Charset.forName("GB18030"));
  }

  private String page() {
    int year = manuscript.report().year();
    String body = manuscript.report().author().name();
    html.append("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
        .append("<meta name=\"SiteName\" content=\"门户网站\">\n<meta name=\"ArticleTitle\" content=\"")
        .append(manuscript.title())
        .append("\">\n<meta name=\"PubDate\" content=\"")
        .append(year + 1)
        .append("-01-2")
        .append(random.nextInt(9))
        .append(" 09:30\">\n<title>")
        .append(manuscript.title())
        .append(
            "_年报_门户网站</title>\n<link rel=\"stylesheet\" href=\"/css/base.css\">\n</head>\n<body>\n")
        .append(
            "<header><nav><ul><li>首页</li><li>要闻动态</li><li>政府信息公开</li><li>无障碍</li><li>长者版</li></ul></nav></header>\n")
        .append("<div class=\"crumbs\">当前位置：<a>首页</a>&gt;<a>政府信息公开年报</a></div>\n<main><article>\n")
        .append("<div class=\"attrs\"><dl><dt>索引号</dt><dd>")
        .append(100_000_000 + random.nextInt(90_000_000))
        .append("/")
        .append(year + 1)
        .append("-000")
        .append(10 + random.nextInt(89))
        .append("</dd><dt>发布机构</dt><dd>")
        .append(body)
        .append(
            "</dd></dl></div>\n<div class=\"tools\"><button>打印</button><button>收藏</button><span>字号：大 中 小</span></div>\n");
    html.append("<div class=\"TRS_Editor\"><div class=\"Custom_UnionStyle\">\n");
    manuscript.blocks().forEach(this::block);
    html.append("</div></div>\n</article>\n<aside><h3>相关文档</h3><ul>");
    for (int i = 1; i < 4; i++) {
      html.append("<li><a href=\"#\">")
          .append(body)
          .append(year - i)
          .append("年政府信息公开工作年度报告</a></li>");
    }
    html.append("</ul></aside></main>\n<footer>版权所有 联系电话：0")
        .append(500 + random.nextInt(400))
        .append("-")
        .append(2_000_000 + random.nextInt(6_000_000))
        .append("</footer>\n<script src=\"/js/count.js\"></script>\n</body>\n</html>\n");
    return html.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title(String text) -> html.append("<h1>").append(text).append("</h1>\n");
      case Block.Heading(String number, String text) ->
          html.append("<p style=\"text-indent:2em\"><strong><span>")
              .append(number)
              .append("</span></strong><strong>")
              .append(text)
              .append("</strong></p>\n");
      case Block.Text(String text) ->
          html.append("<p style=\"text-indent:2em;line-height:2\">")
              .append(Markup.escaped(text))
              .append(random.nextInt(4) == 0 ? "<br/></p>\n" : "</p>\n");
      case Block.Table(Grid grid) -> table(grid);
      case Block.Signature(String text) ->
          html.append("<p style=\"text-align:right\">").append(text).append("</p>\n");
    }
  }

  private void table(Grid grid) {
    html.append("<div class=\"scroll\"><table class=\"nb\"><colgroup><col span=\"")
        .append(grid.columns())
        .append("\"></colgroup>\n<thead>\n");
    boolean head = true;
    for (List<Cell> row : grid.rows()) {
      if (head && row.stream().noneMatch(cell -> cell.kind() == Kind.HEAD)) {
        head = false;
        html.append("</thead>\n<tbody>\n");
      }
      html.append("<tr>");
      for (Cell cell : row) {
        String tag = cell.kind() == Kind.FIGURE ? "td" : "th";
        html.append("<").append(tag).append(cell.spans()).append(">");
        html.append(broken(cell)).append("</").append(tag).append(">");
      }
      html.append("</tr>\n");
    }
    html.append("</tbody></table></div>\n");
  }

  /// Narrow headings are broken by hand.
  private String broken(Cell cell) {
    String text = Markup.escaped(cell.text());
    if (cell.kind() != Kind.HEAD || text.length() != 4 || random.nextInt(3) > 0) {
      return text;
    }
    return text.substring(0, 2) + "<br>" + text.substring(2);
  }
}
