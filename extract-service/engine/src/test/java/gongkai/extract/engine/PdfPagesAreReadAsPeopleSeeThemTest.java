package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed on pages, and what it is taken for.
class PdfPagesAreReadAsPeopleSeeThemTest {

  private static final String SENTENCE = "全县各级行政机关依法公开政府信息，及时回应群众关切，工作平稳有序";
  private final PdfSheet sheet = new PdfSheet();
  private final PdfCanvas canvas = sheet.canvas();

  @Test
  void linesThatGoOnAreOneParagraphAndIndentedOnesAreTheNext() {
    for (int i = 0; i < 3; i++) {
      sheet.at(80, 100 + 60 * i, SENTENCE.repeat(2).substring(0, 43));
      sheet.at(60, 120 + 60 * i, SENTENCE.repeat(2).substring(0, 45));
      sheet.at(60, 140 + 60 * i, "完。");
    }
    canvas.endPage();
    String paragraph =
        SENTENCE.repeat(2).substring(0, 43) + SENTENCE.repeat(2).substring(0, 45) + "完。";
    sheet.reads(paragraph, paragraph, paragraph);
  }

  @Test
  void aParagraphGoesOnOverThePage() {
    for (int i = 0; i < 8; i++) {
      sheet.at(60, 100 + 20 * i, SENTENCE.repeat(2).substring(0, 45));
    }
    canvas.endPage();
    sheet.at(60, 100, "收到申请十二件。");
    sheet.reads(SENTENCE.repeat(2).substring(0, 45).repeat(8) + "收到申请十二件。");
  }

  @Test
  void pageNumbersAndRunningHeadersAreNoText() {
    for (int page = 1; page <= 3; page++) {
      canvas.text(200, 40, 9, "某县政府信息公开年度报告（第" + page + "部分）");
      sheet.at(60, 300, "第" + page + "页的正文没有别的字");
      canvas.text(290, 810, 9, page == 2 ? "2" : String.valueOf(page));
      canvas.endPage();
    }
    sheet.reads("第1页的正文没有别的字", "第2页的正文没有别的字", "第3页的正文没有别的字");
  }

  @Test
  void aNumberAtTheFootThatCountsNoPagesIsText() {
    for (int page = 1; page <= 3; page++) {
      sheet.at(60, 300, "正文");
      canvas.text(290, 810, 9, String.valueOf(page * page + 100));
      canvas.endPage();
    }
    sheet.reads("正文", "101", "正文", "104", "正文", "109");
  }

  @Test
  void boxesAreATable() {
    sheet
        .boxes(100, 2, 3)
        .at(105, 115, "规章")
        .at(165, 115, "1")
        .at(225, 115, "2")
        .at(105, 135, "文件")
        .at(225, 135, "30")
        .reads("规章|1|2/文件||30");
  }

  @Test
  void aNumberWiderThanItsCellIsStillOneNumberOfThatCell() {
    sheet
        .boxes(100, 2, 3)
        .at(130, 115, "12345678901234567")
        .at(225, 135, "7")
        .reads("|12345678901234567|/||7");
  }

  @Test
  void numbersOfNeighbouringCellsThatNearlyTouchAreTwo() {
    sheet
        .boxes(100, 2, 2)
        .at(139, 115, "1835")
        .at(161, 115, "13050")
        .at(105, 135, "1")
        .reads("1835|13050/1|");
  }

  @Test
  void aNumberThatTheCellHasNoRoomForGoesOnInTheNextLine() {
    canvas.box(100, 100, 130, 140, "S");
    canvas.box(130, 100, 200, 140, "S");
    sheet
        .at(103, 115, "1234")
        .at(103, 130, "5")
        .at(133, 115, "6")
        .at(133, 130, "789")
        .reads("12345|6\n789");
  }

  @Test
  void theLinesOfALabelAreJoined() {
    sheet.boxes(100, 1, 2);
    canvas.text(102, 109, 8, "本年新制作");
    canvas.text(102, 118, 8, "数量");
    canvas.text(170, 115, 8, "x");
    sheet.reads("本年新制作数量|x");
  }

  @Test
  void aMarkOfANoteIsNoPartOfAFigure() {
    sheet.boxes(100, 1, 2).at(105, 115, "规章").at(165, 115, "12");
    canvas.text(175, 111, 6, "1");
    sheet.reads("规章|12 1");
  }

  @Test
  void lettersPrintedTwiceAreReadOnce() {
    for (int twice = 0; twice < 2; twice++) {
      sheet.at(100 + 0.4 * twice, 100, "年报1100");
    }
    sheet.reads("年报1100");
  }

  @Test
  void slantingAndHiddenTextIsNotRead() {
    sheet.at(100, 100, "正文");
    canvas.raw(
        "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm %s Tj ET".formatted(PdfCanvas.hex("内部资料")));
    canvas.raw("BT 3 Tr /F1 10 Tf 100 500 Td %s Tj ET".formatted(PdfCanvas.hex("看不见")));
    sheet.reads("正文");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void placesAreThoseThatPeopleSee(int turn) {
    canvas.size(400, 600, 50);
    sheet.at(100, 200, "公开");
    canvas.endPage().setRotation(turn);
    Place place =
        assertInstanceOf(Block.Paragraph.class, sheet.document().blocks().getFirst()).place();
    Place.Box upright = new Place.Box(100, 191.2, 120, 201.2);
    Place.Box seen =
        switch (turn) {
          case 90 -> new Place.Box(600 - 201.2, 100, 600 - 191.2, 120);
          case 180 -> new Place.Box(280, 600 - 201.2, 300, 600 - 191.2);
          case 270 -> new Place.Box(191.2, 280, 201.2, 300);
          default -> upright;
        };
    assertEquals(new Place.OnPage(1, rounded(seen)), place);
  }

  @Test
  void aTablePrintedSidewaysOnAnUprightPageIsReadAndPlacedWherePeopleSeeIt() {
    // turned anticlockwise: what was to the right is above
    canvas.raw("q 0 1 -1 0 595 0 cm");
    double bottom = 842; // the canvas measures from the top of an upright page
    canvas.box(100, bottom - 140, 160, bottom - 120, "S");
    canvas.box(160, bottom - 140, 220, bottom - 120, "S");
    sheet.at(105, bottom - 125, "规章").at(165, bottom - 125, "12");
    canvas.raw("Q");
    Document document = sheet.document();
    assertEquals(List.of("规章|12"), PdfSheet.texts(document));
    Cell figure =
        assertInstanceOf(Block.Table.class, document.blocks().getFirst()).rows().get(0).get(1);
    assertEquals(new Place.OnPage(1, new Place.Box(455, 622, 475, 682)), figure.place());
  }

  @Test
  void aLabelPrintedUpwardsInItsCellIsRead() {
    canvas.box(100, 100, 120, 200, "S");
    canvas.box(120, 100, 400, 200, "S");
    sheet.at(125, 150, "横着写的文字比竖着的多");
    canvas.raw("q 0 1 -1 0 114 660 cm");
    canvas.raw("BT /F1 10 Tf 0 0 Td %s Tj ET Q".formatted(PdfCanvas.hex("办理结果")));
    sheet.reads("办理结果|横着写的文字比竖着的多");
  }

  @Test
  void whatHeadsTheLabelsIsNoLabel() {
    sheet.at(110, 100, "信息内容").at(220, 100, "制发件数").at(320, 100, "废止件数").at(420, 100, "有效件数");
    sheet.at(80, 118, "行政规范性文件").at(230, 118, "12").at(330, 118, "0").at(430, 118, "319");
    sheet.at(130, 136, "规章").at(230, 136, "3").at(330, 136, "1").at(430, 136, "25");
    sheet.reads("信息内容|制发件数|废止件数|有效件数/行政规范性文件|12|0|319/规章|3|1|25");
  }

  @Test
  void figuresBelowEachOtherAreATableWithoutLinesToo() {
    for (int row = 0; row < 3; row++) {
      sheet.at(60, 100 + 20 * row, "第" + "甲乙丙".charAt(row) + "类");
      for (int column = 0; column < 3; column++) {
        if (row != 1 || column != 1) {
          sheet.at(200 + 60 * column, 100 + 20 * row, String.valueOf(row * 3 + column));
        }
      }
    }
    sheet.reads("第甲类|0|1|2/第乙类|3||5/第丙类|6|7|8");
  }

  private static Place.Box rounded(Place.Box box) {
    return new Place.Box(
        Math.round(box.left() * 10) / 10.0,
        Math.round(box.top() * 10) / 10.0,
        Math.round(box.right() * 10) / 10.0,
        Math.round(box.bottom() * 10) / 10.0);
  }

  @Test
  void whatLiesOutsideOfTheCroppedPageIsNotRead() {
    canvas.size(400, 600, 50);
    sheet.at(100, 200, "里面").at(100, -20, "外面").reads("里面");
  }

  @Test
  void theTitleOfTheFileIsAHintAndItsDayIsNone() {
    sheet.at(100, 100, "正文");
    canvas.document().getDocumentInformation().setTitle("某县年报");
    canvas.document().getDocumentInformation().setCreationDate(Calendar.getInstance());
    Document document = sheet.document();
    assertEquals(Optional.of("某县年报"), document.metadata().title());
    assertEquals(Optional.empty(), document.metadata().publishedOn());
  }
}
