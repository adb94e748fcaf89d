package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Markdown whose tables are drawn with `+---+` and `|`, as Pandoc writes tables that pipes cannot
/// hold; a cell that reaches over several places leaves the others blank.
final class GridMarkdown implements ReportLayout {

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String name() {
    return "grid-tables";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String text =
        String.join("\n", outline.title())
            + "\n"
            + "=".repeat(40)
            + "\n\n"
            + outline.written(new GridPen(report, filling));
    return filling.printed(".md", text.getBytes(StandardCharsets.UTF_8));
  }

  private record GridPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    @Override
    public String heading(String text) {
      return text + "\n" + "-".repeat(Words.width(text)) + "\n\n";
    }

    @Override
    public String paragraph(String text) {
      return String.join("\n", Words.wrapped(text, 72)) + "\n\n";
    }

    @Override
    public String table(int section) {
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      int[] columns =
          switch (section) {
            case 2 -> new int[] {20, 18, 18, 18};
            case 3 -> new int[] {10, 16, 24, 8, 8, 8, 8, 8, 8, 8};
            default -> new int[] {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8};
          };
      var text = new StringBuilder(rule(columns));
      for (List<Place> row : table.grid()) {
        text.append(drawn(row, columns)).append(rule(columns));
      }
      return text.append('\n').toString();
    }

    private static String rule(int[] columns) {
      var rule = new StringBuilder("+");
      Arrays.stream(columns).forEach(column -> rule.append("-".repeat(column + 2)).append('+'));
      return rule.append('\n').toString();
    }

    private static String drawn(List<Place> row, int[] columns) {
      var cells = new ArrayList<List<String>>();
      int height = 1;
      for (int x = 0; x < columns.length; x++) {
        Place place = row.get(x);
        String text = place.begins() ? place.cell().text() : "";
        cells.add(Words.wrapped(text, columns[x]));
        height = Math.max(height, cells.getLast().size());
      }
      var lines = new StringBuilder();
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < columns.length; x++) {
          String part = y < cells.get(x).size() ? cells.get(x).get(y) : "";
          lines.append("| ").append(part);
          lines.append(Words.spaces(columns[x] - Words.width(part) + 1));
        }
        lines.append("|\n");
      }
      return lines.toString();
    }
  }
}
