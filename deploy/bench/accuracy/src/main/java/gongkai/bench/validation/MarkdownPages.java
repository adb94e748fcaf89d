package gongkai.bench.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import gongkai.bench.printers.Markup;
import gongkai.bench.validation.Grid.Cell;
import gongkai.bench.validation.Grid.Kind;
import gongkai.bench.validation.Manuscript.Block;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Markdown as converters write it.
final class MarkdownPages {

  private final Manuscript manuscript;
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private MarkdownPages(Manuscript manuscript, Random random) {
    this.manuscript = manuscript;
    this.random = random;
  }

  /// How a table is written.
  @FunctionalInterface
  private interface Tables {
    void write(Grid grid);
  }

  /// Pipe tables below an empty head, line breaks in cells, only corners of merged cells filled.
  static byte[] emptyHead(Manuscript manuscript, Random random) {
    var pages = new MarkdownPages(manuscript, random);
    return pages.written(pages::emptyHeaded, "**", "**");
  }

  /// Pipe tables whose first row is the head, merged cells repeated in all that they cover.
  static byte[] repeated(Manuscript manuscript, Random random) {
    var pages = new MarkdownPages(manuscript, random);
    return pages.written(pages::repeating, "## ", "");
  }

  /// Tables left in HTML.
  static byte[] mixed(Manuscript manuscript, Random random) {
    var pages = new MarkdownPages(manuscript, random);
    return pages.written(pages::markedUp, "### ", "");
  }

  private byte[] written(Tables tables, String before, String after) {
    for (Block block : manuscript.blocks()) {
      switch (block) {
        case Block.Title(String title) -> text.append("# ").append(title).append("\n\n");
        case Block.Heading(String number, String heading) ->
            text.append(before).append(number).append(heading).append(after).append("\n\n");
        case Block.Text(String words) ->
            text.append(words.replaceFirst("^（(.)）([^。]{4,12})。", "**（$1）$2。**")).append("\n\n");
        case Block.Table(Grid grid) -> {
          tables.write(grid);
          text.append("\n");
        }
        case Block.Signature(String words) -> text.append(words).append("  \n");
      }
    }
    return text.toString().getBytes(UTF_8);
  }

  private void emptyHeaded(Grid grid) {
    text.append("|").append("   |".repeat(grid.columns())).append("\n|");
    text.append(" --- |".repeat(grid.columns())).append("\n");
    for (@Nullable Cell[] row : grid.matrix()) {
      text.append("|");
      for (Cell cell : row) {
        text.append(' ').append(cell == null ? "" : broken(cell)).append(" |");
      }
      text.append("\n");
    }
  }

  private String broken(Cell cell) {
    String words = cell.text();
    if (cell.kind() == Kind.FIGURE || words.length() < 6 || random.nextInt(4) > 0) {
      return words;
    }
    int middle = words.length() / 2;
    return words.substring(0, middle) + "<br>" + words.substring(middle);
  }

  private void repeating(Grid grid) {
    Cell[][] covered = grid.covered();
    for (int r = 0; r < covered.length; r++) {
      text.append("|");
      for (Cell cell : covered[r]) {
        text.append(cell.text()).append("|");
      }
      text.append("\n");
      if (r == 0) {
        text.append("|").append(":-:|".repeat(grid.columns())).append("\n");
      }
    }
  }

  private void markedUp(Grid grid) {
    text.append("<table>\n");
    for (List<Cell> row : grid.rows()) {
      text.append("<tr>");
      for (Cell cell : row) {
        text.append("<td")
            .append(cell.spans())
            .append(">")
            .append(Markup.escaped(cell.text()))
            .append("</td>");
      }
      text.append("</tr>\n");
    }
    text.append("</table>\n");
  }
}
