package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Cell;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// What a text extractor takes from a page: a row a line, a space between cells, paragraphs broken
/// at the width of the paper, numbers of pages among them.
final class StrippedText implements ReportLayout {

  private static final int PAPER = 56;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "extracted-row-a-line";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.STROKES);
    Outline outline = Outline.of(report, random);
    String text =
        String.join("\n", outline.title())
            + "\n"
            + outline.written(new StrippedPen(report, filling, random.nextBoolean()));
    return filling.printed(".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /// @param paged whether numbers of pages were extracted with the text
  private record StrippedPen(MadeUpReport report, Filling filling, boolean paged)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return text + "\n";
    }

    @Override
    public String paragraph(String text) {
      return String.join("\n", Words.wrapped(text, PAPER)) + "\n";
    }

    @Override
    public String table(int section) {
      var text = new StringBuilder();
      List<List<Cell>> rows = PaperTable.of(section, report.facts().form(), filling).rows();
      for (int y = 0; y < rows.size(); y++) {
        if (paged && section == 3 && y == rows.size() / 2) {
          text.append("- 3 -\n");
        }
        text.append(rows.get(y).stream().map(Cell::text).collect(Collectors.joining(" ")));
        text.append('\n');
      }
      return text.toString();
    }
  }
}
