package gongkai.extract.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseWordsTest {

  private static Cell cell(String text, int column, int line) {
    return new Cell(text, column, 1, new Place.InText(line, 10 * column));
  }

  @Test
  void aBlankWithinTheHeadingOfAGroupPartsNoColumns() {
    List<Cell> words =
        List.of(cell("未经复议", 6, 1), cell("直接起诉", 7, 1), cell("复议后起诉", 12, 1), cell("总计", 4, 2));
    List<Cell> joined = CaseWords.joined(words);
    assertEquals(List.of("未经复议直接起诉", "复议后起诉", "总计"), joined.stream().map(Cell::text).toList());
    assertEquals(2, joined.getFirst().width());
  }

  @Test
  void wordsOfSeveralLinesOrResultsStayApart() {
    List<Cell> words =
        List.of(cell("未经复议", 6, 1), cell("直接起诉", 7, 2), cell("结果", 8, 2), cell("维持", 9, 2));
    assertEquals(words, CaseWords.joined(words));
  }
}
