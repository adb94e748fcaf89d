package gongkai.extract.engine.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables without ruled lines.
class AlignedTableTest extends BorderlessPages {

  @Test
  void figuresAtTheEndOfTheirCellsBelongToHeadingsAtTheBeginning() {
    print(161, 100, "本年制发").print(221, 100, "本年废止").print(281, 100, "现行有效");
    print(60, 120, "规章").figures(120, "1", "2", "3");
    print(60, 140, "规范性文件").figures(140, "4", "5", "6");
    List<Cell> heads = rows().getFirst();
    List<Cell> figures = rows().get(1);
    assertEquals(List.of("本年制发", "本年废止", "现行有效"), texts(heads));
    assertEquals(List.of("规章", "1", "2", "3"), texts(figures));
    for (int i = 0; i < heads.size(); i++) {
      assertEquals(heads.get(i).column(), figures.get(i + 1).column());
    }
  }

  @Test
  void aLabelOfSeveralLinesBelongsToTheFiguresAtItsMiddle() {
    print(60, 100, "1.重复").figures(100, "1", "2", "3");
    print(60, 112, "2.要求提供出").print(60, 124, "版物").figures(118, "4", "5", "6");
    print(60, 136, "3.无正当理由").print(60, 148, "大量反复").print(60, 160, "申请");
    figures(148, "7", "8", "9");
    assertEquals(
        List.of(
            List.of("1.重复", "1", "2", "3"),
            List.of("2.要求提供出版物", "4", "5", "6"),
            List.of("3.无正当理由大量反复申请", "7", "8", "9")),
        rows().stream().map(AlignedTableTest::texts).toList());
  }

  @Test
  void wordsBesideTheMiddleOfSeveralRowsAreInTheLabelOfNone() {
    print(110, 100, "1.一").figures(100, "1", "2", "3");
    print(110, 120, "2.二").figures(120, "4", "5", "6").print(60, 130, "不予公开");
    print(110, 140, "3.三").figures(140, "7", "8", "9");
    assertEquals(
        List.of("1.一", "2.二", "不予公开", "3.三"),
        rows().stream().map(row -> row.getFirst().text()).toList());
  }

  @Test
  void aHeadingAloneOverTheFiguresHeadsThemAll() {
    print(60, 120, "规章").figures(120, "1", "2", "3");
    print(60, 140, "规范性文件").figures(140, "4", "5", "6");
    print(60, 160, "信息内容").print(190, 160, "处理决定数量");
    print(60, 180, "行政许可").print(213, 180, "7");
    List<Cell> head = rows().get(2);
    List<Cell> figure = rows().get(3);
    assertEquals(head.getLast().column(), figure.getLast().column());
    assertEquals(head.getLast().width(), figure.getLast().width());
  }

  @Test
  void aFigureBrokenOverLinesInANarrowColumnIsOne() {
    for (int row = 0; row < 3; row++) {
      print(60, 100 + 40 * row, row + 1 + ".行名");
      for (int column = 0; column < 4; column++) {
        print(160 + 25 * column, 100 + 40 * row, "123");
      }
    }
    print(235, 112, "4");
    assertEquals(List.of("1.行名", "123", "123", "123", "1234"), texts(rows().getFirst()));
  }

  @Test
  void digitsThatBelongToNoRowMakeTheirColumnUncertain() {
    print(60, 100, "1.重复").figures(100, "1", "2", "3");
    print(60, 130, "2.其他").figures(130, "4", "5", "6").print(213, 142, "7");
    List<Cell> row = rows().get(1);
    assertFalse(row.get(1).print().isClear());
  }

  @Test
  void headingsAtTheFootOfAPageHeadTheTableThatBeginsTheNext() {
    print(60, 700, "二、情况").print(60, 720, "信息内容");
    print(180, 720, "制发").print(240, 720, "废止").print(300, 720, "现行").nextPage();
    print(60, 100, "规章").figures(100, "1", "2", "3");
    print(60, 120, "规范性文件").figures(120, "4", "5", "6");
    List<List<Cell>> rows = rows();
    assertEquals(List.of("信息内容", "制发", "废止", "现行"), texts(rows.getFirst()));
    assertEquals(List.of("规章", "1", "2", "3"), texts(rows.get(1)));
    assertEquals(rows.getFirst().getLast().column(), rows.get(1).getLast().column());
  }

  @Test
  void aLabelThatBeginsAPageIsWhole() {
    print(60, 700, "1.重复").figures(700, "1", "2", "3");
    print(60, 720, "2.其他").figures(720, "4", "5", "6").nextPage();
    print(60, 100, "3.无正当理由").print(60, 112, "大量反复申请").figures(106, "7", "8", "9");
    print(60, 130, "4.总计").figures(130, "1", "2", "3");
    assertEquals(List.of("3.无正当理由大量反复申请", "7", "8", "9"), texts(rows().get(2)));
  }

  @Test
  void anArticleBelowALabelIsNoPartOfIt() {
    print(60, 100, "行政许可").figures(100, "1", "2", "3");
    print(60, 120, "其他管理服务事项").figures(120, "4", "5", "6");
    print(60, 140, "第二十条第（六）项");
    print(60, 160, "行政处罚").figures(160, "7", "8", "9");
    assertEquals(
        List.of("行政许可", "其他管理服务事项", "第二十条第（六）项", "行政处罚"),
        rows().stream().map(row -> row.getFirst().text()).toList());
  }

  @Test
  void aFigureWithDigitsBelowItOnTheNextPageIsUncertain() {
    print(60, 700, "1.重复").figures(700, "1", "2", "3");
    print(60, 720, "2.其他").figures(720, "4", "5", "100").nextPage();
    print(333, 100, "0").print(60, 160, "四、行政复议情况");
    List<Cell> last = rows().get(1);
    assertTrue(last.get(1).print().isClear());
    assertFalse(last.get(3).print().isClear());
  }

  @Test
  void figuresThatMayBeOfTheRowBelowMakeARowUncertain() {
    print(60, 100, "1.重复").figures(100, "1", "2", "3");
    print(60, 130, "2.其他").print(213, 130, "4").print(333, 142, "6");
    print(60, 170, "3.总计").figures(170, "7", "8", "9");
    assertFalse(rows().get(1).get(1).print().isClear());
  }

  @Test
  void aHeadingWithoutFiguresIsAnEmptyColumn() {
    print(201, 100, "维持").print(261, 100, "纠正").print(321, 100, "其他");
    print(381, 100, "未结").print(441, 100, "总计").print(501, 100, "撤诉");
    print(208, 120, "4").print(268, 120, "0").print(388, 120, "1").print(448, 120, "5");
    print(506, 120, "0");
    List<Cell> row = rows().get(1);
    assertEquals(List.of("4", "0", "", "1", "5", "0"), texts(row));
    assertTrue(row.getFirst().print().isClear());
  }

  @Test
  void theFirstColumnAndTheLastMayBeEmptyToo() {
    print(231, 80, "行政复议");
    print(201, 100, "维持").print(261, 100, "纠正").print(321, 100, "其他");
    print(381, 100, "未结").print(441, 100, "总计").print(501, 100, "撤诉").print(551, 100, "另案");
    print(268, 120, "3").print(328, 120, "0").print(388, 120, "1").print(448, 120, "5");
    print(508, 120, "9");
    assertEquals(List.of("", "3", "0", "1", "5", "9", ""), texts(rows().get(2)));
  }

  @Test
  void aHeadingInTwoPiecesIsNoEmptyColumn() {
    print(161, 100, "本年制发").print(221, 100, "本年废止").print(281, 100, "总").print(306, 100, "计");
    print(60, 120, "规章").print(178, 120, "1").print(238, 120, "2").print(283, 120, "3");
    print(60, 140, "规范性文件").print(178, 140, "4").print(238, 140, "5").print(283, 140, "6");
    assertEquals(List.of("规章", "1", "2", "3"), texts(rows().get(1)));
  }

  @Test
  void aRowWithAnEmptyCellIsInTheTableWhetherFirstOrLast() {
    print(161, 100, "本年制发").print(221, 100, "本年废止").print(281, 100, "现行有效");
    print(60, 120, "规章").print(213, 120, "1").print(333, 120, "3");
    print(60, 140, "规范性文件").figures(140, "4", "5", "6");
    assertEquals(List.of("规章", "1", "", "3"), texts(rows().get(1)));
    before.clear();
    print(161, 100, "本年制发").print(221, 100, "本年废止").print(281, 100, "现行有效");
    print(60, 120, "规章").figures(120, "1", "2", "3");
    print(60, 140, "规范性文件").print(273, 140, "5").print(333, 140, "6");
    assertEquals(List.of("规范性文件", "", "5", "6"), texts(rows().get(2)));
  }

  @Test
  void theRestOfALabelOnTheNextPageStandsOverTheRowThatFollows() {
    print(60, 700, "1.重复").figures(700, "1", "2", "3");
    print(60, 720, "2.要求提供出").figures(720, "4", "5", "6").nextPage();
    print(60, 100, "版物").print(60, 116, "3.无正当理由").print(60, 128, "大量反复申请");
    figures(122, "7", "8", "9");
    print(60, 144, "4.总计").figures(144, "1", "2", "3");
    assertEquals(List.of("3.无正当理由大量反复申请", "7", "8", "9"), texts(rows().get(3)));
  }

  @Test
  void aPieceOfTheGroupsLabelBetweenTheLinesOfARowIsInNoLabel() {
    print(110, 100, "1.一").figures(100, "1", "2", "3");
    print(110, 116, "2.要求提供出").figures(116, "4", "5", "6");
    print(60, 125, "（五）不予");
    print(110, 134, "版物").print(60, 143, "处理");
    print(110, 152, "3.无正当理由").figures(152, "7", "8", "9");
    print(110, 170, "大量反复");
    assertEquals(
        List.of("1.一", "2.要求提供出版物", "3.无正当理由大量反复"),
        rows().stream().filter(row -> row.size() > 3).map(row -> row.getFirst().text()).toList());
  }

  @Test
  void figuresOfASentenceWithBlanksAroundThemAreNoTable() {
    print(60, 100, "全年新收到各类公开申请");
    print(60, 118, "共").print(76, 118, "73").print(92, 118, "件，其中办结").print(158, 118, "71");
    print(174, 118, "件，不予公开").print(240, 118, "15").print(256, 118, "件，结转").print(302, 118, "4");
    print(60, 136, "件，予以公开").print(126, 136, "27").print(142, 136, "件。");
    nextPage();
    assertTrue(PageFlow.of(before).stream().noneMatch(Block.Table.class::isInstance));
  }

  @Test
  void aHeadingLeftOfTheLabelsIsNoEmptyColumn() {
    print(60, 88, "情况的名称与说明都在这里").print(60, 100, "的").print(211, 100, "制发");
    print(271, 100, "废止").print(331, 100, "现行");
    print(110, 120, "1.规章").figures(120, "1", "2", "3");
    print(110, 140, "2.规范性文件").figures(140, "4", "5", "6");
    assertEquals(List.of("1.规章", "1", "2", "3"), texts(rows().get(2)));
  }
}
