package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A page that names its title in the head only, with text pasted into the editor: a section for
/// each heading, lines broken inside the narrow cells.
final class MetadataTitleHtml implements ReportLayout {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String name() {
    return "title-in-metadata";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String title = Markup.escaped(String.join("", outline.title()));
    String html =
        "<!DOCTYPE html><html><head><meta charset=\"UTF-8\"/>\n<title>"
            + title
            + "</title>\n<meta name=\"ArticleTitle\" content=\""
            + title
            + "\"/>\n<meta name=\"ContentSource\" content=\""
            + report.author().name()
            + "\"/>\n<meta name=\"SiteName\" content=\"政府信息公开\"/></head>\n"
            + "<body class=\"xl\"><main><div class=\"TRS_Editor\">\n"
            + outline.written(new EditorPen(report, filling, random.nextBoolean()))
            + "</div></main></body></html>\n";
    return filling.printed(".html", html.getBytes(StandardCharsets.UTF_8));
  }

  /// Breaks a label of four or more characters in two, or one character a line where it reaches
  /// down over many rows.
  private static String broken(Cell cell, boolean upright) {
    String text = Markup.escaped(cell.text());
    if (cell.figure() || (cell.down() == 3 && cell.across() == 3)) {
      return text;
    }
    if (upright && cell.down() > 5) {
      return String.join("<br/>", text.codePoints().mapToObj(Character::toString).toList());
    }
    boolean narrow = cell.down() == 2 || (cell.down() == 1 && cell.across() == 1);
    return narrow && text.length() == 4
        ? text.substring(0, 2) + "<br/>" + text.substring(2)
        : narrow && text.length() == 6 && text.endsWith("机构")
            ? text.substring(0, 4) + "<br/>" + text.substring(4)
            : text;
  }

  private record EditorPen(MadeUpReport report, Filling filling, boolean upright)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "<p style=\"text-indent: 2em; font-family: 黑体;\"><span>"
          + Markup.escaped(text)
          + "</span></p>\n";
    }

    @Override
    public String paragraph(String text) {
      return "<p style=\"text-indent: 2em;\"><span style=\"font-size: 16px;\">"
          + Markup.escaped(text)
          + "</span></p>\n";
    }

    @Override
    public String table(int section) {
      return "<table class=\"MsoTableGrid\" style=\"border-collapse: collapse;\">"
          + Html.table(
              PaperTable.of(section, report.facts().form(), filling),
              "",
              " style=\"border: 1px solid;\"",
              cell -> "<span>" + broken(cell, upright) + "</span>");
    }

    @Override
    public String signature(String text) {
      return "<p style=\"text-align: right;\">" + Markup.escaped(text) + "</p>\n";
    }
  }
}
