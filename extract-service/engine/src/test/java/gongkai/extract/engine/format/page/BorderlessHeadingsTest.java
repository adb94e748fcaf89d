package gongkai.extract.engine.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Headings over the columns of tables without ruled lines, and words among their figures.
class BorderlessHeadingsTest extends BorderlessPages {

  private List<Integer> columns(List<Cell> row) {
    return row.stream().map(Cell::column).toList();
  }

  @Test
  void aHeadingOverSeveralColumnsDoesNotTellWhereOneOfThemEnds() {
    print(261, 100, "法人或其他组织");
    String[] names = {"商业企业", "科研机构", "公益组织", "法律机构"};
    for (int i = 0; i < names.length; i++) {
      print(204 + 48 * i, 120, names[i]);
      print(241 + 48 * i, 140, "1").print(241 + 48 * i, 160, "0");
    }
    print(60, 140, "1.新收").print(60, 160, "2.结转");
    List<List<Cell>> rows = rows();
    assertEquals(List.of(names), texts(rows.get(1)));
    assertEquals(columns(rows.get(1)), columns(rows.get(2)).subList(1, 5));
  }

  @Test
  void headingsInHighRowsBelongToTheTable() {
    print(201, 100, "自然人").print(261, 100, "法人或其他组织").print(381, 100, "总计");
    print(261, 155, "商业企业").print(321, 155, "科研机构");
    for (int i = 0; i < 4; i++) {
      print(213 + 60 * i, 175, "1").print(213 + 60 * i, 195, "0");
    }
    print(60, 175, "1.新收").print(60, 195, "2.结转");
    List<List<Cell>> rows = rows();
    assertEquals(List.of("自然人", "法人或其他组织", "总计"), texts(rows.getFirst()));
    List<Integer> figures = columns(rows.get(2));
    assertEquals(figures.get(1), rows.getFirst().getFirst().column());
    assertEquals(figures.getLast(), rows.getFirst().getLast().column());
  }

  @Test
  void headingsThatNearlyTouchAreNoSentence() {
    for (int i = 0; i < 13; i++) {
      print(200 + 23 * i, 100, i % 2 == 0 ? "维持" : "纠正").print(207 + 23 * i, 120, "1");
    }
    List<List<Cell>> rows = rows();
    assertEquals(13, rows.getFirst().size());
    assertEquals(columns(rows.get(1)), columns(rows.getFirst()));
  }

  @Test
  void aFigureAtTheEndOfAllColumnsStandsUnderTheHeadingOverThemAll() {
    print(161, 100, "本年制发").print(221, 100, "本年废止").print(281, 100, "现行有效");
    print(60, 120, "规章").figures(120, "1", "2", "3");
    print(60, 140, "行政规范").figures(140, "4", "5", "6");
    print(105, 160, "内容").print(190, 160, "处理决定数量");
    print(60, 180, "行政许可").print(333, 180, "7");
    Cell head = rows().get(3).getLast();
    Cell figure = rows().get(4).getLast();
    assertEquals("7", figure.text());
    assertEquals(head.column(), figure.column());
    assertEquals(head.width(), figure.width());
  }

  @Test
  void wordsInTheCellOfAFigureAreWhatIsPrintedInIt() {
    print(161, 100, "上年项目").print(221, 100, "本年增减").print(281, 100, "处理决定");
    print(60, 120, "行政许可").print(208, 120, "52").print(263, 120, "增6").print(328, 120, "19");
    print(60, 140, "其他事项").figures(140, "4", "5", "6");
    print(60, 160, "行政处罚").figures(160, "7", "8", "9");
    assertEquals(List.of("行政许可", "52", "增6", "19"), texts(rows().get(1)));
  }

  @Test
  void aSignOfAGroupIsNoFigure() {
    print(90, 100, "1.不掌握").figures(100, "1", "2", "3");
    print(60, 120, "无").print(90, 120, "2.没有现成").figures(120, "4", "5", "6");
    print(60, 130, "法").print(90, 140, "3.不明确").figures(140, "7", "8", "9");
    List<Cell> row =
        rows().stream().filter(cells -> texts(cells).contains("5")).findFirst().orElseThrow();
    assertEquals(List.of("4", "5", "6"), texts(row).subList(row.size() - 3, row.size()));
    assertTrue(row.getLast().print().isClear());
  }

  @Test
  void digitsThatBelongToNoRowMakeTheRowsBesideThemUncertain() {
    print(60, 100, "1.重复").figures(100, "1", "2", "3");
    print(60, 130, "2.其他").figures(130, "4", "5", "6").print(213, 142, "7");
    print(60, 170, "3.无").figures(170, "1", "2", "3");
    print(60, 200, "4.总计").figures(200, "4", "5", "6");
    List<List<Cell>> rows = rows();
    assertTrue(rows.get(1).get(1).print().isUnplaced());
    assertTrue(rows.getLast().get(1).print().isClear());
  }
}
