package gongkai.extract.engine.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedTextTest {

  private static final String THREE_ROWS =
      """
       1.苹果      10    20    30
       2.梨       11    21    32
       3.桃       12    22    34
      """;

  @Test
  void aLabelIsGatheredFromTheLinesAroundItsFigures() {
    assertEquals(
        "4.晚熟的红色小苹果 1 2 3",
        lastRow(
            THREE_ROWS
                + """
                 4.晚熟的
                           1     2     3
                 红色小苹果
                """));
  }

  @Test
  void aNumberInACircleStartsALabelOfItsOwn() {
    assertEquals(
        "②晚熟的红色小苹果 1 2 3",
        lastRow(
            THREE_ROWS.replace("1.", "①")
                + """
                 ①早熟的苹果   4     5     6
                 ②晚熟的
                           1     2     3
                 红色小苹果
                """));
  }

  @Test
  void aBlankBehindItsNumberIsPartOfALabel() {
    String rows = THREE_ROWS.replace(".", ". ");
    assertEquals(List.of("1.苹果", "10", "20", "30"), row(rows, 0));
    assertEquals(
        "4.晚熟的红色小苹果 1 2 3",
        lastRow(
            rows
                + """
                    4. 晚熟的
                           1     2     3
                  红色小苹果
                """));
  }

  @Test
  void whereNumbersHaveNoBlankBehindThemABlankPartsColumns() {
    String rows =
        """
         1.苹果      10    20    30
         2.梨       11    21    32
        （一）蔬菜   12    22    34
             4.晚熟的
        （一） 红色小     1     2     3
         水果 苹果
        """;
    assertEquals("（一）水果 4.晚熟的红色小苹果 1 2 3", lastRow(rows));
  }

  @Test
  void aNumberAndWordsAloneOnALineAreAHeading() {
    assertEquals(
        List.of("0+1:3.桃 1+1:12 2+1:22 3+1:34", "四、 蔬菜的产量和销售的情况"),
        Flows.of((THREE_ROWS + "四、 蔬菜的产量和销售的情况\n").getBytes(UTF_8)).stream()
            .map(block -> block.substring(block.lastIndexOf(" / ") + 1).replace("/ ", ""))
            .toList());
  }

  @Test
  void clausesThatEndBehindFiguresAreNoRow() {
    assertEquals(
        "今年收苹果 10 件，收梨 5 件，收桃 12",
        Flows.of(("今年收苹果 10 件，收梨 5 件，收桃 12\n件。\n" + THREE_ROWS).getBytes(UTF_8)).getFirst());
  }

  @Test
  void aLineOfASentenceMayEndWithAFigure() {
    String sentence = "今年每户收苹果 300\n斤，收梨的农户有 7\n户。\n\n";
    assertEquals(
        List.of("今年每户收苹果 300", "斤，收梨的农户有 7", "户。"),
        Flows.of((sentence + THREE_ROWS).getBytes(UTF_8)).subList(0, 3));
  }

  @Test
  void figuresBetweenALabelWithoutAnyAndARowWithoutLabelAreInDoubt() {
    String rows =
        """
                 4.李
         （一）仁 5.杏       1     2     3
           果               4     5     9
        """;
    List<String> row = row(THREE_ROWS + rows, 0);
    assertEquals(List.of("（一）仁果", "5.杏"), row.subList(0, 2));
    assertFalse(row.contains("3"));
  }

  @Test
  void aChineseCharacterMayTakeTwoColumns() {
    String rows =
        """
        一、苹果的收成                 10    /    30
          其中早熟的苹果               11   21    32
        二、梨                         12    /    34
            三、晚熟的红色小           13   23    36
            苹果
        """;
    assertEquals(List.of("二、梨", "12", "/", "34"), row(rows, 2));
    assertEquals("三、晚熟的红色小苹果 13 23 36", lastRow(rows));
  }

  @Test
  void aFigureMissingUnderItsColumnIsABlankCell() {
    String rows =
        """
         1.苹果      10    20    30
         2.梨       11          32
         3.桃       12    22    34
         4.李       13    23    36
        """;
    assertEquals(List.of("2.梨"), row(rows, 1));
    assertEquals(List.of("11", "", "32"), row(rows, 2));
  }

  @Test
  void inTheLastRowOfATableTheTwoAboveTellWhichCellIsBlank() {
    String rows =
        """
         1.苹果      10    20    30
         2.梨        11    21    32
         3.桃        12    22    34
         4.李              23    36
        """;
    assertEquals(List.of("", "23", "36"), row(rows, 4));
    assertEquals(List.of("23", "36"), row(rows.replace("32", "     32"), 3).subList(1, 3));
  }

  @Test
  void whereTheRowsAroundDisagreeNobodyKnowsWhichCellIsBlank() {
    String rows =
        """
         1.苹果      10    20    30
         2.梨       11          32
         3.桃  12    22    34
         4.李  13    23    36
         5.杏  14    24    38
        """;
    assertEquals(List.of("2.梨", "11", "32"), row(rows, 1));
  }

  @Test
  void aGroupIsNoPartOfTheLabelBesideIt() {
    assertEquals(
        "（一）水果 5.晚熟的红色小苹果 1 2 3",
        lastRow(
            THREE_ROWS
                + """
                 （一）水  5.晚熟的红        1     2     3
                   果   色小苹果
                """));
  }

  @Test
  void aPageBreakDoesNotEndALabel() {
    assertEquals(
        "4.晚熟的红色小苹果 1 2 3",
        lastRow(THREE_ROWS + " 4.晚熟的    1     2     3\n\n\fhttp://x.cn   2/3\n\n 红色小苹果\n"));
  }

  @Test
  void behindAPageBreakALabelDoesNotGoOnWithOneAboveTheLast() {
    String rows =
        THREE_ROWS
            + """
              4.晚熟的
                         1     2     3
              红苹果
              5.早熟的      4     5     9
            \f                  青苹果
            """;
    assertEquals(List.of("4.晚熟的红苹果", "1", "2", "3"), row(rows, 3));
    assertEquals(List.of("5.早熟的", "4", "5", "9"), row(rows, 4));
  }

  @Test
  void aRowBesideALabelOfTwoRowsIsNoNumber() {
    List<Cell> row =
        lastCells(THREE_ROWS + " 4.晚熟      1     2     3\n         4     5     9\n 苹果\n");
    assertTrue(row.stream().noneMatch(cell -> cell.text().equals("9")));
  }

  @Test
  void digitsBelowARowMakeItsFiguresDoubtful() {
    List<Cell> row = lastCells(THREE_ROWS + " 4.李       130   200   333\n            7\n\n\n五、完\n");
    assertEquals(List.of("4.李", "1307", "200", "333"), row.stream().map(Cell::text).toList());
    assertFalse(row.get(1).print().isClear());
    assertFalse(row.get(3).print().isClear());
  }

  @Test
  void piecesOfAHeadingThatStandAboveEachOtherAreInOneColumn() {
    List<Block> blocks =
        Flows.open(("          大   小    其\n          果   果    他\n" + THREE_ROWS).getBytes(UTF_8))
            .blocks();
    Block.Table table = (Block.Table) blocks.getFirst();
    assertEquals(List.of(0, 1, 2), table.rows().getFirst().stream().map(Cell::column).toList());
    assertEquals(List.of(0, 1, 2), table.rows().get(1).stream().map(Cell::column).toList());
  }

  @Test
  void figuresBelowTheirLabelsAreLeftToTheirOrder() {
    String text = "苹果\n10    20    30\n梨\n11    21    32\n桃\n12    22    34\n";
    assertEquals(
        List.of(
            "苹果", "0+1:10 1+1:20 2+1:30", "梨", "0+1:11 1+1:21 2+1:32", "桃", "0+1:12 1+1:22 2+1:34"),
        Flows.of(text.getBytes(UTF_8)));
  }

  private static String lastRow(String text) {
    return String.join(" ", lastCells(text).stream().map(Cell::text).toList());
  }

  private static List<Cell> lastCells(String text) {
    return table(text).getLast();
  }

  private static List<String> row(String text, int at) {
    return table(text).get(at).stream().map(Cell::text).toList();
  }

  private static List<List<Cell>> table(String text) {
    List<Block.Table> tables =
        Flows.open(text.getBytes(UTF_8)).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .toList();
    return tables.getLast().rows();
  }
}
