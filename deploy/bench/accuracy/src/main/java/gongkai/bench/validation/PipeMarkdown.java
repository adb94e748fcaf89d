package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/// A report in Markdown with pipe tables.
///
/// @param manner how a converter renders what pipe tables cannot
record PipeMarkdown(Manner manner) implements ReportLayout {

  /// What becomes of a cell that reaches over several places, and of headings.
  enum Manner {
    /// Its text stands in the first place, the others are blank.
    BLANK,
    /// Its text stands in every place.
    REPEATED,
    /// A first row that is blank, as for documents whose tables have no header row.
    BLANK_HEAD
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String name() {
    return "pipes-" + manner.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String title =
        manner == Manner.BLANK_HEAD
            ? outline.title().stream().map(t -> "**" + t + "**\n\n").collect(Collectors.joining())
            : "# " + String.join("", outline.title()) + "\n\n";
    var pen = new PipePen(report, filling, manner, random.nextBoolean());
    String text = title + outline.written(pen);
    return filling.printed(".md", text.getBytes(StandardCharsets.UTF_8));
  }

  /// @param once whether a number stands once, however far its cell reaches
  private record PipePen(MadeUpReport report, Filling filling, Manner manner, boolean once)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return (manner == Manner.BLANK_HEAD ? "**" + text + "**" : "## " + text) + "\n\n";
    }

    @Override
    public String paragraph(String text) {
      return text + "\n\n";
    }

    @Override
    public String table(int section) {
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      var text = new StringBuilder();
      String rule = "| --- ".repeat(table.width()) + "|\n";
      if (manner == Manner.BLANK_HEAD) {
        text.append("|  ".repeat(table.width())).append("|\n").append(rule);
      }
      List<List<Place>> grid = table.grid();
      for (int y = 0; y < grid.size(); y++) {
        grid.get(y).forEach(place -> text.append("| ").append(text(place)).append(' '));
        text.append("|\n");
        if (y == 0 && manner != Manner.BLANK_HEAD) {
          text.append(rule);
        }
      }
      return text.append('\n').toString();
    }

    private String text(Place place) {
      boolean repeats = manner == Manner.REPEATED && !(place.cell().figure() && once);
      return place.begins() || repeats ? place.cell().text() : "";
    }
  }
}
