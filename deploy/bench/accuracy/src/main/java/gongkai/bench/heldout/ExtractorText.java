package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Place;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.ArrayList;
import java.util.Random;

/// What a program that takes the text from web pages leaves of one: the cells of a row with strokes
/// between them, in their order only, and a stroke more for each that a merged cell covers.
record ExtractorText() implements ReportLayout {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "text-extractor";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, Copy.Wish.NONE);
    var text = new StringBuilder();
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) -> text.append(String.join("", lines)).append('\n');
        case Block.Heading heading -> text.append(heading.whole()).append('\n');
        case Block.Prose(var words) -> text.append(words).append('\n');
        case Block.Signed(var words) -> text.append(words).append('\n');
        case Block.Chart(var grid) -> text.append(table(grid));
      }
    }
    return copy.entries().printed(name() + ".txt", text.toString().getBytes(UTF_8));
  }

  private static String table(Grid grid) {
    var text = new StringBuilder();
    for (int row = 0; row < grid.rows().size(); row++) {
      var cells = new ArrayList<String>();
      for (Place place : grid.places(row)) {
        if (place.begins()) {
          cells.add(place.field().line());
        }
      }
      int covered = grid.columns() - cells.size();
      text.append(row < grid.heads() ? "| " : "").append(String.join(" | ", cells)).append(" |");
      text.append(covered == 0 ? "" : " " + "|".repeat(covered)).append('\n');
    }
    return text.toString();
  }
}
