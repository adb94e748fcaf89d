package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A page whose tables came in pieces: a table for each item of section two, the table of section
/// three cut where a page ended.
final class PiecesHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "tables-in-pieces";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String html =
        "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>年报</title></head><body>\n"
            + "<div class=\"article\">\n<h2>"
            + Markup.escaped(String.join("", outline.title()))
            + "</h2>\n"
            + outline.written(new PiecesPen(report, filling, random.nextBoolean()))
            + "</div>\n</body></html>\n";
    return filling.printed(".html", html.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PaperTable> pieces(int section, PaperTable table, boolean repeats) {
    return switch (section) {
      case 2 -> itemByItem(table);
      case 3 -> cut(table, repeats);
      default -> repeats ? List.of(table) : reviewsAndSuits(table);
    };
  }

  /// A table for reviews and one for lawsuits.
  private static List<PaperTable> reviewsAndSuits(PaperTable table) {
    List<Cell> kinds = table.rows().get(0);
    List<Cell> heads = table.rows().get(1);
    List<Cell> figures = table.rows().getLast();
    List<Cell> results =
        heads.subList(0, 5).stream().map(head -> Cell.label(head.text(), 1, 1)).toList();
    return List.of(
        new PaperTable(5, List.of(kinds.subList(0, 1), results, figures.subList(0, 5))),
        new PaperTable(
            10,
            List.of(
                kinds.subList(1, 2),
                heads.subList(5, 7),
                table.rows().get(2),
                figures.subList(5, 15))));
  }

  private static List<PaperTable> itemByItem(PaperTable table) {
    var pieces = new ArrayList<PaperTable>();
    int from = 0;
    for (int to = 1; to <= table.rows().size(); to++) {
      if (to == table.rows().size() || table.rows().get(to).getFirst().across() == 4) {
        pieces.add(table.part(from, to));
        from = to;
      }
    }
    return pieces;
  }

  /// Cuts before （四）无法提供; the label of the results stands in both pieces.
  private static List<PaperTable> cut(PaperTable table, boolean repeats) {
    int at = 0;
    while (!table.rows().get(at).getFirst().text().contains("无法提供")) {
      at++;
    }
    var first = new ArrayList<List<Cell>>(table.rows().subList(0, at));
    var second = new ArrayList<List<Cell>>();
    if (repeats) {
      second.addAll(table.rows().subList(0, 3));
    }
    for (int y = 0; y < at; y++) {
      Cell label = first.get(y).getFirst();
      if (y + label.down() > at) {
        var row = new ArrayList<Cell>(first.get(y));
        row.set(0, Cell.label(label.text(), at - y, label.across()));
        first.set(y, row);
        var rest = new ArrayList<Cell>();
        rest.add(Cell.label(label.text(), label.down() - (at - y), label.across()));
        rest.addAll(table.rows().get(at));
        second.add(rest);
      }
    }
    second.addAll(table.rows().subList(at + 1, table.rows().size()));
    return List.of(new PaperTable(table.width(), first), new PaperTable(table.width(), second));
  }

  private record PiecesPen(MadeUpReport report, Filling filling, boolean repeats)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "<h3>" + Markup.escaped(text) + "</h3>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<div class=\"para\">&emsp;&emsp;" + Markup.escaped(text) + "</div>\n";
    }

    @Override
    public String table(int section) {
      var html = new StringBuilder();
      PaperTable whole = PaperTable.of(section, report.facts().form(), filling);
      for (PaperTable piece : pieces(section, whole, repeats)) {
        html.append(
                Html.table(piece, "<table class=\"tb\">", "", cell -> Markup.escaped(cell.text())))
            .append("<div class=\"page-break\"></div>\n");
      }
      return html.toString();
    }
  }
}
