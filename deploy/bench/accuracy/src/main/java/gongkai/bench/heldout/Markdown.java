package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Field;
import gongkai.bench.heldout.Grid.Place;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.Markup;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Reports as programs convert them to Markdown.
///
/// @param habit which program
record Markdown(Habit habit) implements ReportLayout {

  /// What a converter does with tables.
  enum Habit {
    /// Pads columns, and writes a merged cell into each place that it covers.
    PADDED,
    /// Writes the cells of a row in their order only, under an empty heading, and escapes stops.
    RAGGED,
    /// Keeps tables as HTML on one line, between pictures and the lines of pages.
    RECOGNISED
  }

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String name() {
    return switch (habit) {
      case PADDED -> "markdown-padded";
      case RAGGED -> "markdown-ragged";
      case RECOGNISED -> "markdown-recognised";
    };
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, new Copy.Wish(false, false, habit == Habit.PADDED, false));
    Dice dice = Dice.from(random);
    var text = new StringBuilder();
    if (habit == Habit.RECOGNISED) {
      text.append("![](images/page_001_figure_0.jpg)\n\n");
    }
    for (Block block : copy.blocks()) {
      text.append(block(block, dice)).append("\n\n");
    }
    return copy.entries().printed(name() + ".md", text.toString().getBytes(UTF_8));
  }

  private String block(Block block, Dice dice) {
    return switch (block) {
      case Block.Title(var lines) ->
          habit == Habit.PADDED
              ? "## " + String.join("\n\n## ", lines)
              : "# " + String.join(habit == Habit.RAGGED ? " " : "\n\n# ", lines);
      case Block.Heading heading ->
          switch (habit) {
            case PADDED -> "## " + heading.whole();
            case RAGGED -> "**" + heading.whole() + "**";
            case RECOGNISED -> (dice.onceIn(3) ? "" : "# ") + heading.whole();
          };
      case Block.Prose(var words) -> habit == Habit.RAGGED ? escaped(words) : words;
      case Block.Signed(var words) -> words;
      case Block.Chart(var grid) ->
          switch (habit) {
            case PADDED -> padded(grid);
            case RAGGED -> ragged(grid);
            case RECOGNISED -> RECOGNISED.of(grid).replace("\n", "");
          };
    };
  }

  private static final HtmlTable RECOGNISED =
      new HtmlTable("<table><tbody>", "", true, field -> Markup.escaped(field.line()));

  private static String escaped(String text) {
    return text.replaceFirst("^([0-9])\\.", "$1\\\\.").replace("*", "\\*");
  }

  private static String padded(Grid grid) {
    var rows = new ArrayList<List<String>>();
    for (int row = 0; row < grid.rows().size(); row++) {
      var cells = new ArrayList<String>();
      for (Place place : grid.places(row)) {
        Field field = place.field();
        for (int i = 0; i < field.width(); i++) {
          cells.add(field.text().replace("\n", " "));
        }
      }
      rows.add(cells);
    }
    int[] widths = new int[grid.columns()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    var lines = new ArrayList<String>();
    for (List<String> row : rows) {
      var line = new StringBuilder("|");
      for (int i = 0; i < widths.length; i++) {
        line.append(' ')
            .append(row.get(i))
            .append(" ".repeat(widths[i] - row.get(i).length()))
            .append(" |");
      }
      lines.add(line.toString());
    }
    var rule = new StringBuilder("|");
    for (int width : widths) {
      rule.append("-".repeat(width + 2)).append('|');
    }
    lines.add(1, rule.toString());
    return String.join("\n", lines);
  }

  private static String ragged(Grid grid) {
    var text =
        new StringBuilder(
            "|" + "  |".repeat(grid.columns()) + "\n|" + " --- |".repeat(grid.columns()));
    for (int row = 0; row < grid.rows().size(); row++) {
      text.append("\n|");
      for (Place place : grid.places(row)) {
        if (place.begins()) {
          text.append(' ').append(escaped(place.field().text()).replace("\n", "<br>")).append(" |");
        }
      }
    }
    return text.toString();
  }
}
