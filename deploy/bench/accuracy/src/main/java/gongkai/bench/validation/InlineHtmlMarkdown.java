package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Markdown of a converter that recognizes pages: HTML tables on one line, every heading of the
/// first level, half-width punctuation.
final class InlineHtmlMarkdown implements ReportLayout {

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String name() {
    return "html-tables";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String text =
        "# "
            + String.join("\n\n# ", outline.title())
            + "\n\n"
            + outline.written(new InlinePen(report, filling, random.nextBoolean()));
    return filling.printed(".md", text.getBytes(StandardCharsets.UTF_8));
  }

  /// @param halfWidth whether the recognizer writes brackets and colons of half the width
  private record InlinePen(MadeUpReport report, Filling filling, boolean halfWidth)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return "# " + narrowed(text) + "\n\n";
    }

    @Override
    public String paragraph(String text) {
      return narrowed(text) + "  \n\n";
    }

    @Override
    public String table(int section) {
      String html =
          Html.table(
              PaperTable.of(section, report.facts().form(), filling),
              "<html><body><table>",
              "",
              cell -> Markup.escaped(narrowed(cell.text())));
      return html.replace("\n", "").replace("<tbody>", "").replace("</tbody>", "")
          + "</body></html>\n\n";
    }

    private String narrowed(String text) {
      return halfWidth
          ? text.replace('（', '(').replace('）', ')').replace('：', ':').replace('，', ',')
          : text;
    }
  }
}
