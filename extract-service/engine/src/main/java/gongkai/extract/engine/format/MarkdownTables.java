package gongkai.extract.engine.format;

import gongkai.extract.engine.format.InputFormat.TooLarge;
import gongkai.extract.engine.format.LineFlow.Line;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Tables that a converter has written into Markdown as HTML, since pipes know no merged cells.
final class MarkdownTables {

  /// More markup is no table of a report.
  private static final int LONGEST = 2_000_000;

  private final LineFlow flow;
  private final StringBuilder markup = new StringBuilder();
  private int first;
  private int tables;

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
    if (markup.isEmpty()) {
      return;
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    org.jsoup.nodes.Document page = Jsoup.parse(markup.toString(), "", parser);
    markup.setLength(0);
    for (Element table : page.select("table")) {
      HtmlGrid grid = HtmlGrid.of(table, "table[" + ++tables + "]");
      if (!grid.isLayout()) {
        flow.addTable(
            new Block.Table(
                grid.rows().stream().map(row -> row.stream().map(this::placed).toList()).toList(),
                true));
      } else if (table.select("table").size() == 1) {
        page.wholeText()
            .lines()
            .forEach(text -> flow.addParagraph(new Line(text, first, 0), false));
      }
    }
  }

  /// A cell with its line in the whole document.
  private Cell placed(Cell cell) {
    return cell.place() instanceof Place.InMarkup(String path, int line)
        ? new Cell(
            cell.text(),
            cell.column(),
            cell.width(),
            new Place.InMarkup(path, first + line - 1),
            cell.print())
        : cell;
  }
}
