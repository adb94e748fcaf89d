package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// A page of a newer site: sections, `<thead>` and `<th>`, text of a cell on lines of its own in
/// the source.
final class HeaderCellsHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "header-cells";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String html =
        "<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n  <meta charset=\"utf-8\">\n  <title>"
            + Markup.escaped(outline.title().getLast())
            + "</title>\n</head>\n<body>\n<header><nav><a>首页</a><a>机构</a><a>公开</a></nav></header>\n"
            + "<article>\n<h1>"
            + Markup.escaped(String.join(" ", outline.title()))
            + "</h1>\n<time>"
            + (report.year() + 1)
            + "-01-"
            + (10 + random.nextInt(20))
            + "</time>\n"
            + outline.written(new SectionPen(report, filling))
            + "</article>\n<footer><p>版权所有</p></footer>\n</body>\n</html>\n";
    return filling.printed(".html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String rows(List<List<Cell>> rows) {
    var html = new StringBuilder();
    for (List<Cell> row : rows) {
      html.append("    <tr>\n");
      for (Cell cell : row) {
        String tag = cell.figure() ? "td" : "th";
        html.append("      <").append(tag);
        html.append(cell.down() > 1 ? " rowspan=" + cell.down() : "");
        html.append(cell.across() > 1 ? " colspan=" + cell.across() : "");
        html.append(">\n        ").append(Markup.escaped(cell.text()));
        html.append("\n      </").append(tag).append(">\n");
      }
      html.append("    </tr>\n");
    }
    return html.toString();
  }

  private record SectionPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "<h2>" + Markup.escaped(text) + "</h2>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<p>\n  " + Markup.escaped(text) + "\n</p>\n";
    }

    @Override
    public String table(int section) {
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      int head = section == 2 ? 1 : 3;
      return "<figure>\n<table>\n  <thead>\n"
          + rows(table.rows().subList(0, head))
          + "  </thead>\n  <tbody>\n"
          + rows(table.rows().subList(head, table.rows().size()))
          + "  </tbody>\n</table>\n</figure>\n";
    }
  }
}
