package gongkai.bench.validation;

import gongkai.bench.printers.MadeUpReport;
import gongkai.bench.printers.PrintedReport;
import gongkai.bench.printers.ReportLayout;
import gongkai.bench.validation.Filling.Empties;
import gongkai.bench.validation.PaperTable.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A report copied into a text editor: a row a line, a tab between cells. A browser leaves out the
/// places that a cell reaches down over; Word keeps them empty.
///
/// @param fromWord whether it was copied from Word
record TabbedText(boolean fromWord) implements ReportLayout {

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String name() {
    return fromWord ? "copied-from-word" : "copied-from-browser";
  }

  @Override
  public PrintedReport print(MadeUpReport report, Random random) {
    var filling = new Filling(report, random, Empties.ANY);
    Outline outline = Outline.of(report, random);
    String text =
        String.join("\n", outline.title())
            + "\n\n"
            + outline.written(new TabPen(report, filling, fromWord));
    if (fromWord) {
      Charset charset = random.nextBoolean() ? Charset.forName("GBK") : StandardCharsets.UTF_8;
      return filling.printed(".txt", text.replace("\n", "\r\n").getBytes(charset));
    }
    return filling.printed(".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private record TabPen(MadeUpReport report, Filling filling, boolean fromWord)
      implements Outline.Pen {

    @Override
    public String heading(String text) {
      return text + "\n";
    }

    @Override
    public String paragraph(String text) {
      return (fromWord ? "" : "　　") + text + "\n";
    }

    @Override
    public String table(int section) {
      var text = new StringBuilder();
      PaperTable table = PaperTable.of(section, report.facts().form(), filling);
      for (List<Place> row : table.grid()) {
        var cells = new ArrayList<String>();
        for (Place place : row) {
          if (place.begins()) {
            cells.add(place.cell().text());
          } else if (fromWord && place.left()) {
            cells.add("");
          }
        }
        text.append(String.join("\t", cells)).append('\n');
      }
      return (fromWord ? "" : "\n") + text + "\n";
    }

    @Override
    public String signature(String text) {
      return (fromWord ? "                    " : "") + text + "\n";
    }
  }
}
