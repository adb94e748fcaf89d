package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A page of a platform that collects the reports with a questionnaire and shows the answers in
/// boxes on a grid, without any table.
final class DivGridHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "div-grid";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.STROKES);
    Outline outline = Outline.of(report, random);
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年报发布平台</title>\n"
            + "<style>.grid{display:grid}.c{border:1px solid #ccc}</style></head><body>\n"
            + "<div class=\"rpt-title\">"
            + Markup.escaped(String.join("", outline.title()))
            + "</div>\n"
            + outline.written(new BoxPen(report, filling))
            + "</body></html>\n";
    return filling.printed(".html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String boxes(PaperTable table) {
    var html = new StringBuilder();
    html.append(
        String.format(
            Locale.ROOT,
            "<div class=\"grid\" style=\"grid-template-columns:repeat(%d,1fr)\">\n",
            table.width()));
    List<List<Place>> grid = table.grid();
    for (int y = 0; y < grid.size(); y++) {
      for (int x = 0; x < table.width(); x++) {
        Place place = grid.get(y).get(x);
        if (place.begins()) {
          html.append(
              String.format(
                  Locale.ROOT,
                  "<div class=\"c\" style=\"grid-row:%d/span %d;grid-column:%d/span"
                      + " %d\">%s</div>\n",
                  y + 1,
                  place.cell().down(),
                  x + 1,
                  place.cell().across(),
                  Markup.escaped(place.cell().text())));
        }
      }
    }
    return html.append("</div>\n").toString();
  }

  private record BoxPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "<div class=\"rpt-h1\">" + Markup.escaped(text) + "</div>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<div class=\"rpt-p\">" + Markup.escaped(text) + "</div>\n";
    }

    @Override
    public String table(int section) {
      return boxes(PaperTable.of(section, report.facts().form(), filling));
    }

    @Override
    public String signature(String text) {
      return "<div class=\"rpt-sign\">" + Markup.escaped(text) + "</div>\n";
    }
  }
}
