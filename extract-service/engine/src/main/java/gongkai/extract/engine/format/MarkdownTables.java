package gongkai.extract.engine.format;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Document.Caveat;
import gongkai.extract.engine.grid.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tables that a converter has written into Markdown as HTML, since pipes know no merged cells:
/// they are read as the web pages that they are pieces of.
final class MarkdownTables {

  /// More markup is no table of a report.
  private static final int LONGEST = 2_000_000;

  private final LineFlow flow;
  private final List<Caveat> caveats = new ArrayList<>();
  private final StringBuilder markup = new StringBuilder();
  private int first;

  MarkdownTables(LineFlow flow) {
    this.flow = flow;
  }

  /// Whether a line is of such a table; adds the table to the flow with its last line.
  boolean takes(Line line) throws TooLarge {
    String text = line.text().strip().toLowerCase(Locale.ROOT);
    boolean starts = text.startsWith("<table") || text.startsWith("<html><body><table");
    if (markup.isEmpty() && !starts) {
      return false;
    }
    if (markup.isEmpty()) {
      first = line.number();
    }
    markup.append(line.text()).append('\n');
    if (markup.length() > LONGEST) {
      throw new TooLarge("里有一张 %d 字的表格".formatted(markup.length()));
    }
    if (text.contains("</table>")) {
      end();
    }
    return true;
  }

  /// Adds a table that was begun and not ended.
  void end() throws TooLarge {
    if (!markup.isEmpty()) {
      Document piece = HtmlFormat.read(markup.toString());
      markup.setLength(0);
      piece.blocks().forEach(block -> flow.add(placed(block)));
      caveats.addAll(piece.caveats());
    }
  }

  /// What is doubtful about them.
  List<Caveat> caveats() {
    return caveats;
  }

  /// A block with its lines in the whole document.
  private Block placed(Block block) {
    return switch (block) {
      case Block.Paragraph(String text, Place place, boolean heading) ->
          new Block.Paragraph(text, placed(place), heading);
      case Block.Table(List<List<Cell>> rows, boolean aligned) ->
          new Block.Table(
              rows.stream().map(row -> row.stream().map(this::placed).toList()).toList(), aligned);
    };
  }

  private Cell placed(Cell cell) {
    return new Cell(cell.text(), cell.column(), cell.width(), placed(cell.place()), cell.print());
  }

  private Place placed(Place place) {
    return place instanceof Place.InMarkup(String path, int line)
        ? new Place.InMarkup(path, first + line - 1)
        : place;
  }
}
