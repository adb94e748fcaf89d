package gongkai.bench.heldout;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.heldout.Copy.Block;
import gongkai.bench.heldout.Grid.Place;
import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import java.util.Random;

/// A document saved as text: columns told apart by tabs, a cell that is merged with the one above
/// empty, lines of a fixed length, and numbers of pages in between.
record TabsText() implements ReportLayout {

  private static final int LINES = 34;

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "text-tabs";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    Copy copy = Copy.of(report, random, new Copy.Wish(false, true, false, false));
    Dice dice = Dice.from(random);
    int room = dice.between(30, 44);
    var pages = new Pages(new StringBuilder(), dice.of("- # -", "#", "— # —"));
    for (Block block : copy.blocks()) {
      switch (block) {
        case Block.Title(var lines) -> lines.forEach(pages::add);
        case Block.Heading heading -> pages.add(heading.whole());
        case Block.Prose(var words) -> wrap("    " + words, room, pages);
        case Block.Signed(var words) -> pages.add(" ".repeat(40) + words);
        case Block.Chart(var grid) -> table(grid, pages);
      }
    }
    return copy.entries().printed(name() + ".txt", pages.text().toString().getBytes(UTF_8));
  }

  /// Lines on pages of a fixed length.
  private record Pages(StringBuilder text, String number) {
    void add(String line) {
      text.append(line).append('\n');
      long lines = text.chars().filter(c -> c == '\n').count();
      if (lines % LINES == 0) {
        text.append('\n').append(number.replace("#", String.valueOf(lines / LINES))).append("\n\f");
      }
    }
  }

  /// Breaks a paragraph into lines, never within a number.
  private static void wrap(String words, int room, Pages pages) {
    int at = 0;
    while (at < words.length()) {
      int end = Math.min(words.length(), at + room);
      while (end < words.length()
          && end > at + 1
          && isNumeral(words, end)
          && isNumeral(words, end - 1)) {
        end--;
      }
      pages.add(words.substring(at, end));
      at = end;
    }
  }

  private static boolean isNumeral(String words, int at) {
    return "0123456789.,".indexOf(words.charAt(at)) >= 0;
  }

  private static void table(Grid grid, Pages pages) {
    for (int row = 0; row < grid.rows().size(); row++) {
      var line = new StringBuilder();
      for (Place place : grid.places(row)) {
        line.append(place.begins() ? place.field().line() : "").append('\t');
        line.append("\t".repeat(place.field().width() - 1));
      }
      pages.add(line.toString());
    }
  }
}
