package gongkai.extract.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.RejectionReason;
import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import gongkai.extract.engine.grid.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is printed on pages, and what it is taken for.
class PdfLayoutTest {

  private static final String SENTENCE = "全县各级行政机关依法公开政府信息，及时回应群众关切，工作平稳有序";

  private final PdfCanvas canvas = new PdfCanvas();

  PdfLayoutTest() {
    canvas.size(595, 842, 0);
  }

  private Document open() {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(canvas.bytes())).document();
  }

  private static Formats.Opened.Refused refused(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Refused.class, Formats.open(bytes));
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Block.Paragraph p -> p.text();
              case Block.Table t ->
                  String.join(
                      "/",
                      t.rows().stream()
                          .map(row -> String.join("|", row.stream().map(Cell::text).toList()))
                          .toList());
            })
        .toList();
  }

  /// Boxes side by side and below each other, from here on, 60 wide and 20 high.
  private void boxes(double top, int rows, int columns) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = 100 + 60 * column;
        canvas.box(x, top + 20 * row, x + 60, top + 20 * row + 20, "S");
      }
    }
  }

  @Test
  void linesThatGoOnAreOneParagraphAndIndentedOnesAreTheNext() {
    for (int i = 0; i < 3; i++) {
      canvas.text(80, 100 + 60 * i, 10, SENTENCE.repeat(2).substring(0, 43));
      canvas.text(60, 120 + 60 * i, 10, SENTENCE.repeat(2).substring(0, 45));
      canvas.text(60, 140 + 60 * i, 10, "完。");
    }
    canvas.endPage();
    String paragraph =
        SENTENCE.repeat(2).substring(0, 43) + SENTENCE.repeat(2).substring(0, 45) + "完。";
    assertEquals(List.of(paragraph, paragraph, paragraph), texts(open()));
  }

  @Test
  void aParagraphGoesOnOverThePage() {
    for (int i = 0; i < 8; i++) {
      canvas.text(60, 100 + 20 * i, 10, SENTENCE.repeat(2).substring(0, 45));
    }
    canvas.endPage();
    canvas.text(60, 100, 10, "收到申请十二件。");
    canvas.endPage();
    assertEquals(
        List.of(SENTENCE.repeat(2).substring(0, 45).repeat(8) + "收到申请十二件。"), texts(open()));
  }

  @Test
  void pageNumbersAndRunningHeadersAreNoText() {
    for (int page = 1; page <= 3; page++) {
      canvas.text(200, 40, 9, "某县政府信息公开年度报告（第" + page + "部分）");
      canvas.text(60, 300, 10, "第" + page + "页的正文没有别的字");
      canvas.text(290, 810, 9, page == 2 ? "2" : String.valueOf(page));
      canvas.endPage();
    }
    assertEquals(List.of("第1页的正文没有别的字", "第2页的正文没有别的字", "第3页的正文没有别的字"), texts(open()));
  }

  @Test
  void aNumberAtTheFootThatCountsNoPagesIsText() {
    for (int page = 1; page <= 3; page++) {
      canvas.text(60, 300, 10, "正文");
      canvas.text(290, 810, 9, String.valueOf(page * page + 100));
      canvas.endPage();
    }
    assertEquals(List.of("正文", "101", "正文", "104", "正文", "109"), texts(open()));
  }

  @Test
  void boxesAreATable() {
    boxes(100, 2, 3);
    canvas.text(105, 115, 10, "规章");
    canvas.text(165, 115, 10, "1");
    canvas.text(225, 115, 10, "2");
    canvas.text(105, 135, 10, "文件");
    canvas.text(225, 135, 10, "30");
    canvas.endPage();
    assertEquals(List.of("规章|1|2/文件||30"), texts(open()));
  }

  @Test
  void aNumberWiderThanItsCellIsStillOneNumberOfThatCell() {
    boxes(100, 2, 3);
    canvas.text(130, 115, 10, "12345678901234567");
    canvas.text(225, 135, 10, "7");
    canvas.endPage();
    assertEquals(List.of("|12345678901234567|/||7"), texts(open()));
  }

  @Test
  void numbersOfNeighbouringCellsThatNearlyTouchAreTwo() {
    boxes(100, 2, 2);
    canvas.text(139, 115, 10, "1835");
    canvas.text(161, 115, 10, "13050");
    canvas.text(105, 135, 10, "1");
    canvas.endPage();
    assertEquals(List.of("1835|13050/1|"), texts(open()));
  }

  @Test
  void aNumberThatTheCellHasNoRoomForGoesOnInTheNextLine() {
    canvas.box(100, 100, 130, 140, "S");
    canvas.box(130, 100, 200, 140, "S");
    canvas.text(103, 115, 10, "1234");
    canvas.text(103, 130, 10, "5");
    canvas.text(133, 115, 10, "6");
    canvas.text(133, 130, 10, "789");
    canvas.endPage();
    assertEquals(List.of("12345|6\n789"), texts(open()));
  }

  @Test
  void theLinesOfALabelAreJoined() {
    boxes(100, 1, 2);
    canvas.text(102, 109, 8, "本年新制作");
    canvas.text(102, 118, 8, "数量");
    canvas.text(170, 115, 8, "x");
    canvas.endPage();
    assertEquals(List.of("本年新制作数量|x"), texts(open()));
  }

  @Test
  void aMarkOfANoteIsNoPartOfAFigure() {
    boxes(100, 1, 2);
    canvas.text(105, 115, 10, "规章");
    canvas.text(165, 115, 10, "12");
    canvas.text(175, 111, 6, "1");
    canvas.endPage();
    assertEquals(List.of("规章|12 1"), texts(open()));
  }

  @Test
  void lettersPrintedTwiceAreReadOnce() {
    for (int twice = 0; twice < 2; twice++) {
      canvas.text(100 + 0.4 * twice, 100, 10, "年报1100");
    }
    canvas.endPage();
    assertEquals(List.of("年报1100"), texts(open()));
  }

  @Test
  void slantingAndHiddenTextIsNotRead() {
    canvas.text(100, 100, 10, "正文");
    canvas.raw(
        "BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm %s Tj ET".formatted(PdfCanvas.hex("内部资料")));
    canvas.raw("BT 3 Tr /F1 10 Tf 100 500 Td %s Tj ET".formatted(PdfCanvas.hex("看不见")));
    canvas.endPage();
    assertEquals(List.of("正文"), texts(open()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void placesAreThoseThatPeopleSee(int turn) {
    canvas.size(400, 600, 50);
    canvas.text(100, 200, 10, "公开");
    canvas.endPage().setRotation(turn);
    Place place = assertInstanceOf(Block.Paragraph.class, open().blocks().getFirst()).place();
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
    canvas.text(105, bottom - 125, 10, "规章");
    canvas.text(165, bottom - 125, 10, "12");
    canvas.raw("Q");
    canvas.endPage();
    Document document = open();
    assertEquals(List.of("规章|12"), texts(document));
    Cell figure =
        assertInstanceOf(Block.Table.class, document.blocks().getFirst()).rows().get(0).get(1);
    assertEquals(new Place.OnPage(1, new Place.Box(455, 622, 475, 682)), figure.place());
  }

  @Test
  void aLabelPrintedUpwardsInItsCellIsRead() {
    canvas.box(100, 100, 120, 200, "S");
    canvas.box(120, 100, 400, 200, "S");
    canvas.text(125, 150, 10, "横着写的文字比竖着的多");
    canvas.raw("q 0 1 -1 0 114 660 cm");
    canvas.raw("BT /F1 10 Tf 0 0 Td %s Tj ET Q".formatted(PdfCanvas.hex("办理结果")));
    canvas.endPage();
    assertEquals(List.of("办理结果|横着写的文字比竖着的多"), texts(open()));
  }

  @Test
  void figuresBelowEachOtherAreATableWithoutLinesToo() {
    for (int row = 0; row < 3; row++) {
      canvas.text(60, 100 + 20 * row, 10, "第" + "甲乙丙".charAt(row) + "类");
      for (int column = 0; column < 3; column++) {
        if (row != 1 || column != 1) {
          canvas.text(200 + 60 * column, 100 + 20 * row, 10, String.valueOf(row * 3 + column));
        }
      }
    }
    canvas.endPage();
    assertEquals(List.of("第甲类|0|1|2/第乙类|3||5/第丙类|6|7|8"), texts(open()));
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
    canvas.text(100, 200, 10, "里面");
    canvas.text(100, -20, 10, "外面");
    canvas.endPage();
    assertEquals(List.of("里面"), texts(open()));
  }

  @Test
  void aPageOfPicturesIsRefusedByItsNumber() {
    canvas.text(100, 100, 10, "正文");
    canvas.endPage();
    canvas.raw("500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI");
    canvas.endPage();
    Formats.Opened.Refused refused = refused(canvas.bytes());
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused.reason());
    assertTrue(refused.message().contains("第 2 页是扫描图片"), refused.message());
  }

  @Test
  void textThatAProgramGuessedUnderAPictureIsNoTextLayer() {
    canvas.raw("BT 3 Tr /F1 10 Tf 100 500 Td %s Tj ET".formatted(PdfCanvas.hex(SENTENCE)));
    canvas.raw("500 0 0 700 40 60 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0000 EI");
    canvas.endPage();
    Formats.Opened.Refused refused = refused(canvas.bytes());
    assertTrue(refused.message().contains("全部 1 页是扫描图片"), refused.message());
  }

  @Test
  void signsThatTheFontDoesNotNameAreRefused() {
    // two bytes a sign, from a font that only says how they look
    canvas.text(100, 100, 10, SENTENCE);
    PDDocument document = canvas.document();
    canvas.endPage();
    var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    var font = fonts.getCOSDictionary(COSName.getPDFName("F1"));
    font.setName(COSName.ENCODING, "Identity-H");
    var descendant =
        (org.apache.pdfbox.cos.COSDictionary)
            font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.getCOSDictionary(COSName.CIDSYSTEMINFO).setString(COSName.ORDERING, "Identity");
    Formats.Opened.Refused refused = refused(canvas.bytes());
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused.reason());
    assertTrue(refused.message().contains("字体"), refused.message());
  }

  @Test
  void aMapThatNamesWrongCharactersIsNotBelieved() {
    String wrong =
        SENTENCE
            .codePoints()
            .map(c -> c + 40)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (int i = 0; i < 12; i++) {
      canvas.text(60, 100 + 20 * i, 10, wrong.replaceAll("[^\u4e00-\u9fa5]", ""));
    }
    canvas.endPage();
    assertEquals(RejectionReason.UNSUPPORTED_FORMAT, refused(canvas.bytes()).reason());
  }

  @Test
  void aFileThatOnlyRestrictsPrintingIsRead() throws IOException {
    canvas.text(100, 100, 10, "正文");
    canvas.endPage();
    assertEquals(List.of("正文"), texts(open(protect(""))));
    assertEquals(RejectionReason.ENCRYPTED, refused(protect("密码1")).reason());
  }

  private static Document open(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes)).document();
  }

  private byte[] protect(String password) throws IOException {
    var own = new PdfCanvas();
    own.size(595, 842, 0);
    own.text(100, 100, 10, "正文");
    own.endPage();
    try (PDDocument document = Loader.loadPDF(own.bytes())) {
      var permission = new AccessPermission();
      permission.setCanPrint(false);
      permission.setCanExtractContent(false);
      document.protect(new StandardProtectionPolicy("owner", password, permission));
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aFileWithoutItsEndIsCorrupt() {
    canvas.text(100, 100, 10, "正文");
    canvas.endPage();
    byte[] whole = canvas.bytes();
    for (int length : new int[] {20, whole.length / 2, whole.length - 10}) {
      assertEquals(
          RejectionReason.CORRUPT, refused(java.util.Arrays.copyOf(whole, length)).reason());
    }
  }

  @Test
  void aStreamWithDamageIsCorruptAndNotHalfRead() {
    for (int i = 0; i < 30; i++) {
      canvas.text(100, 100 + 20 * i, 10, SENTENCE.substring(i % 20, 20 + i % 10));
    }
    canvas.endPage();
    byte[] whole = canvas.bytes();
    int stream =
        new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
    for (int i = 0; i < 250; i += 7) {
      byte[] damaged = whole.clone();
      damaged[stream + i] ^= (byte) (1 << (i % 8));
      assertEquals(RejectionReason.CORRUPT, refused(damaged).reason(), "byte " + i);
    }
  }

  @Test
  void moreThanTwoThousandPagesAreTooLarge() {
    for (int i = 0; i < 2_001; i++) {
      canvas.endPage();
    }
    Formats.Opened.Refused refused = refused(canvas.bytes());
    assertEquals(RejectionReason.TOO_LARGE, refused.reason());
    assertTrue(refused.message().contains("2001 页"), refused.message());
  }

  @Test
  void theTitleOfTheFileIsAHintAndItsDayIsNone() {
    canvas.text(100, 100, 10, "正文");
    canvas.document().getDocumentInformation().setTitle("某县年报");
    canvas.document().getDocumentInformation().setCreationDate(java.util.Calendar.getInstance());
    canvas.endPage();
    Document document = open();
    assertEquals(Optional.of("某县年报"), document.metadata().title());
    assertEquals(Optional.empty(), document.metadata().publishedOn());
  }
}
