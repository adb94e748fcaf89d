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
import java.util.stream.IntStream;

/// The text of a page with the distances kept by spaces: labels broken over lines, a label that
/// reaches over several rows beside the middle of them.
final class AlignedText implements ReportLayout {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return "space-aligned";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.STROKES);
    Outline outline = Outline.of(report, random);
    var text = new StringBuilder();
    outline.title().forEach(line -> text.append(centred(line)).append('\n'));
    text.append('\n').append(outline.written(new AlignedPen(report, filling)));
    return filling.printed(".txt", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String centred(String line) {
    return Words.spaces((AlignedPen.PAGE - Words.width(line)) / 2) + line;
  }

  private record AlignedPen(MadeUpReport report, Filling filling) implements Outline.Pen {

    static final int PAGE = 76;

    @Override
    public String heading(String text) {
      return "\n    " + text + "\n";
    }

    @Override
    public String paragraph(String text) {
      return String.join("\n", Words.wrapped("    " + text, PAGE)) + "\n";
    }

    @Override
    public String signature(String text) {
      return Words.spaces(PAGE - 8 - Words.width(text)) + text + "\n";
    }

    @Override
    public String table(int section) {
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      int[] columns =
          switch (section) {
            case 2 -> new int[] {24, 18, 18, 18};
            case 3 -> new int[] {8, 14, 28, 8, 8, 8, 8, 8, 8, 8};
            default -> IntStream.range(0, 15).map(i -> 7).toArray();
          };
      return "\n" + drawn(table, columns) + "\n";
    }

    private static String drawn(PaperTable table, int[] columns) {
      List<List<Place>> grid = table.grid();
      int[] heights = heights(grid, columns);
      var canvas = new ArrayList<StringBuilder>();
      IntStream.range(0, Arrays.stream(heights).sum())
          .forEach(i -> canvas.add(new StringBuilder()));
      for (int x = 0; x < table.width(); x++) {
        int top = 0;
        for (int y = 0; y < grid.size(); y++) {
          Place place = grid.get(y).get(x);
          if (place.begins()) {
            int left = Arrays.stream(columns, 0, x).sum();
            int room = room(place, x, columns);
            List<String> lines = Words.wrapped(place.cell().text(), room - 2);
            int height = Arrays.stream(heights, y, y + place.cell().down()).sum();
            int line = top + (height - lines.size()) / 2;
            for (String part : lines) {
              int from = left + (place.cell().figure() ? (room - Words.width(part)) / 2 : 0);
              StringBuilder row = canvas.get(line++);
              row.append(Words.spaces(from - Words.width(row.toString()))).append(part);
            }
          }
          top += heights[y];
        }
      }
      return String.join("\n", canvas) + "\n";
    }

    private static int room(Place place, int x, int[] columns) {
      return Arrays.stream(columns, x, x + place.cell().across()).sum();
    }

    /// As many lines as each row needs, more in the last row of a label that needs more.
    private static int[] heights(List<List<Place>> grid, int[] columns) {
      int[] heights = new int[grid.size()];
      Arrays.fill(heights, 1);
      for (int y = 0; y < grid.size(); y++) {
        for (int x = 0; x < columns.length; x++) {
          Place place = grid.get(y).get(x);
          if (place.begins()) {
            int down = place.cell().down();
            int lines = Words.wrapped(place.cell().text(), room(place, x, columns) - 2).size();
            int given = Arrays.stream(heights, y, y + down).sum();
            heights[y + down - 1] += Math.max(0, lines - given);
          }
        }
      }
      return heights;
    }
  }
}
