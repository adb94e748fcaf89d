package gongkai.bench.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void wordsStandToTheLeftAndFiguresToTheRight() {
    var table =
        new MarkdownTable(1, List.of("format", "right", "missed"))
            .row(List.of("html", "12", "0"))
            .row("pdf", Stream.of("11", "1"));
    assertEquals(
        """
        | format | right | missed |
        | --- | ---: | ---: |
        | html | 12 | 0 |
        | pdf | 11 | 1 |
        """,
        table.toString());
  }

  @Test
  void figuresLookTheSameWhateverTheMachineSpeaks() {
    assertEquals("1234.50", MarkdownTable.number(1234.5, 2));
    assertEquals("99.9 %", MarkdownTable.percent(0.999, 1));
  }
}
