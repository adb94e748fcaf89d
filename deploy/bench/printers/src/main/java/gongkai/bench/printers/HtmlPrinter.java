package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.FormSheets.Piece;
import gongkai.bench.printers.FormSheets.Slot;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/// Writes a report as a web page: merged cells, figures torn over spans as Word exports them, the
/// site's navigation around the text, a layout table, an encoding that the page denies.
public final class HtmlPrinter {

  private final Random random;
  private final boolean torn;
  private final boolean navigation;
  private final boolean framed;
  private final boolean headings;
  private final boolean chinese;

  public HtmlPrinter(Random random) {
    this.random = random;
    torn = random.nextInt(3) == 0;
    navigation = random.nextBoolean();
    framed = random.nextInt(4) == 0;
    headings = random.nextBoolean();
    chinese = random.nextInt(5) == 0;
  }

  /// The file.
  public byte[] print(List<Piece> pieces) {
    var page = new StringBuilder("<!DOCTYPE html>\n<html><head>");
    page.append("<meta charset=\"utf-8\"><title>政府信息公开年报</title></head>\n<body>\n");
    if (navigation) {
      page.append("<ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li></ul>\n");
    }
    page.append(framed ? "<table width=\"100%\"><tr><td>\n" : "<div>\n");
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> text(page, text);
        case Piece.Sheet sheet -> table(page, sheet);
      }
    }
    page.append(framed ? "</td></tr></table>\n" : "</div>\n");
    if (navigation) {
      page.append("<p><a href=\"javascript:print()\">打印</a> <a href=\"#\">关闭</a></p>\n");
    }
    return page.append("</body></html>\n")
        .toString()
        .getBytes(chinese ? Charset.forName("GB18030") : UTF_8);
  }

  private void text(StringBuilder page, Piece.Text text) {
    String tag = headings && text.heading() ? "h3" : "p";
    page.append("<%s>　　%s</%s>\n".formatted(tag, runs(text.label() + text.text()), tag));
  }

  private void table(StringBuilder page, Piece.Sheet sheet) {
    page.append("<table border=\"1\" cellspacing=\"0\">\n");
    for (List<Slot> row : sheet.rows()) {
      page.append("<tr>");
      for (Slot slot : row) {
        page.append("<td");
        if (slot.width() > 1) {
          page.append(" colspan=\"%d\"".formatted(slot.width()));
        }
        if (slot.height() > 1) {
          page.append(" rowspan=\"%d\"".formatted(slot.height()));
        }
        String space = random.nextInt(6) == 0 ? "&nbsp;" : "";
        page.append(">").append(space).append(runs(slot.text())).append(space).append("</td>");
      }
      page.append("</tr>\n");
    }
    page.append("</table>\n");
  }

  private String runs(String text) {
    if (!torn || text.length() < 2 || random.nextBoolean()) {
      return text;
    }
    int at = 1 + random.nextInt(text.length() - 1);
    return "<span>%s</span><span lang=\"EN-US\">%s</span>"
        .formatted(text.substring(0, at), text.substring(at));
  }
}
