package gongkai.extract.engine.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables drawn with characters, and rows whose cells blanks hold apart.
class DrawnGridTest {

  private static List<List<Cell>> rows(String text) throws InputFormat.TooLarge {
    var flow = new LineFlow();
    LineFlow.lines(text).forEach(flow::add);
    return flow.blocks().stream()
        .flatMap(block -> block instanceof Block.Table table ? table.rows().stream() : null)
        .toList();
  }

  private static List<List<String>> texts(String text) throws InputFormat.TooLarge {
    return rows(text).stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  @Test
  void theLinesBetweenTwoRulesAreOneRow() throws Exception {
    assertEquals(
        List.of(List.of("名称", "件数"), List.of("栏目调整", "12"), List.of("new media", "3")),
        texts(
            """
            +------+------+
            | 名称 | 件数 |
            +======+======+
            | 栏目 | 12   |
            | 调整 |      |
            +------+------+
            | new  | 3    |
            | media|      |
            +------+------+
            """));
  }

  @Test
  void aFigureStandsWhereItIsPrinted() throws Exception {
    Cell figure = rows("+----+----+\n| 甲 | 12 |\n| 乙 |    |\n+----+----+\n").getFirst().getLast();
    assertEquals(new Place.InText(2, 18), figure.place());
  }

  @Test
  void linesThatDoNotHaveAsManyCellsStayApart() throws Exception {
    assertEquals(
        List.of(List.of("甲", "1"), List.of("乙", "2", "3")),
        texts("+----+----+\n| 甲 | 1 |\n| 乙 | 2 | 3 |\n+----+----+\n"));
  }

  @Test
  void withoutRulesEachLineIsARow() throws Exception {
    assertEquals(List.of(List.of("甲", "1"), List.of("乙", "2")), texts("| 甲 | 1 |\n| 乙 | 2 |\n"));
  }

  @Test
  void aTableWhoseLastRuleIsLostEndsWithTheText() throws Exception {
    assertEquals(List.of(List.of("甲乙", "1")), texts("+----+----+\n| 甲 | 1 |\n| 乙 |   |\n以上。\n"));
  }

  @Test
  void aStrokeAmongFiguresFillsAPlace() throws Exception {
    assertEquals(
        List.of(List.of("予以公开", "6", "/", "—", "0", "6")), texts("予以公开   6   /   —   0   6\n"));
  }

  @Test
  void theNumberOfAPageIsNoRow() throws Exception {
    assertEquals(List.of(), texts("— 3 —\n"));
  }
}
