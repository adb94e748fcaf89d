package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import java.util.List;

/// What a format made of bytes, in a short notation: paragraphs as they are, `#` before headings;
/// the cells of a table as `column+width:text`, ` / ` between rows.
final class Flows {

  private Flows() {}

  static Document open(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes)).document();
  }

  static Formats.Opened.Refused refused(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Refused.class, Formats.open(bytes));
  }

  static List<String> of(byte[] bytes) {
    return open(bytes).blocks().stream()
        .map(block ->
            switch (block) {
              case Block.Paragraph p -> (p.heading() ? "#" : "") + p.text();
              case Block.Table t -> String.join(" / ", t.rows().stream().map(Flows::row).toList());
            })
        .toList();
  }

  private static String row(List<Cell> row) {
    return String.join(
        " ", row.stream().map(c -> c.column() + "+" + c.width() + ":" + c.text()).toList());
  }
}
