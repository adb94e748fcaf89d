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

/// A report that was written in a spreadsheet and saved as a web page: one table for everything,
/// the text in rows that are one cell, the tables of the form spread over the same columns.
final class SpreadsheetHtml implements ReportLayout {

  private static final int COLUMNS = 60;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "spreadsheet-saved";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    var pen = new RowPen(report, filling);
    var html = new StringBuilder();
    html.append("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head>\n");
    html.append("<meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">\n");
    html.append("<meta name=ProgId content=Excel.Sheet>\n<title>Sheet1</title></head>\n");
    html.append("<body link=blue vlink=purple>\n<table border=0 cellpadding=0 cellspacing=0>\n");
    html.append("<col width=22 span=").append(COLUMNS).append(">\n");
    outline.title().forEach(line -> html.append(pen.heading(line)));
    html.append(outline.written(pen)).append("</table>\n</body>\n</html>\n");
    return filling.printed(".htm", html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private record RowPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return row("xl65", text);
    }

    @Override
    public String paragraph(String text) {
      return row("xl66", text);
    }

    private static String row(String style, String text) {
      return " <tr height=19>\n  <td colspan="
          + COLUMNS
          + " class="
          + style
          + ">"
          + Markup.escaped(text)
          + "</td>\n </tr>\n";
    }

    @Override
    public String table(int section) {
      var html = new StringBuilder();
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      for (List<Cell> row : table.rows()) {
        html.append(" <tr height=19>\n");
        for (Cell cell : row) {
          html.append("  <td");
          html.append(cell.down() > 1 ? " rowspan=" + cell.down() : "");
          html.append(" colspan=").append(cell.across() * COLUMNS / table.width());
          html.append(" class=xl67").append(cell.figure() ? " align=right" : "").append(">");
          html.append(Markup.escaped(cell.text())).append("</td>\n");
        }
        html.append(" </tr>\n");
      }
      return html.toString();
    }
  }
}
