package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.format.Formats;
import gongkai.extract.engine.grid.Block;
import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Document;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// Tables that stand as pictures in a document of text are read where they stand.
class PicturesInDocumentsTest {

  private static final List<List<String>> FIGURES =
      List.of(List.of("4728", "15", "60"), List.of("3", "0", "906"));

  private static BufferedImage table() {
    BufferedImage page = DrawnTable.drawn(FIGURES, 200);
    double scale = 200 / 72.0;
    return page.getSubimage(
        (int) ((DrawnTable.LEFT - 6) * scale),
        (int) ((DrawnTable.TOP - 6) * scale),
        (int) ((3 * DrawnTable.WIDTH + 12) * scale),
        (int) ((2 * DrawnTable.HEIGHT + 12) * scale));
  }

  private static Document open(byte[] bytes) {
    return assertInstanceOf(Formats.Opened.Flow.class, Formats.open(bytes)).document();
  }

  private static void assertHoldsTheTable(Document document) {
    assertTrue(document.isRecognised());
    Block.Table table =
        document.blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow(() -> new AssertionError(document.blocks()));
    assertEquals(
        FIGURES, table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList());
  }

  private static byte[] pdf(BufferedImage picture) throws IOException {
    try (var document = new PDDocument();
        var in =
            Objects.requireNonNull(
                PicturesInDocumentsTest.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var font = PDType0Font.load(document, in);
      try (var out = new PDPageContentStream(document, page)) {
        for (int line = 0; line < 12; line++) {
          out.beginText();
          out.setFont(font, 11);
          out.newLineAtOffset(70, 760 - 18 * line);
          out.showText("A line of words that stands above a picture " + line);
          out.endText();
        }
        out.drawImage(
            LosslessFactory.createFromImage(document, picture), 90, 400, 405, 405f / 3.2f);
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void onAPageOfAPdf() throws IOException {
    Document document = open(pdf(table()));
    assertHoldsTheTable(document);
    assertInstanceOf(Block.Paragraph.class, document.blocks().getFirst());
  }

  @Test
  void aPhotographOnAPageOfAPdfAddsNothing() throws IOException {
    var photograph = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 600; x++) {
        photograph.setRGB(x, y, new Color(40 + x / 4, 90 + y / 3, 160).getRGB());
      }
    }
    Document document = open(pdf(photograph));
    assertFalse(document.isRecognised());
    assertTrue(document.blocks().stream().allMatch(Block.Paragraph.class::isInstance));
  }

  @Test
  void inADocx() throws IOException, InvalidFormatException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("二、主动公开政府信息情况");
      document
          .createParagraph()
          .createRun()
          .addPicture(
              new ByteArrayInputStream(DrawnTable.file(table(), "png")),
              PictureType.PNG,
              "a.png",
              4_000_000,
              1_200_000);
      document.createParagraph().createRun().setText("三、收到和处理政府信息公开申请情况");
      document.write(bytes);
    }
    Document document = open(bytes.toByteArray());
    assertHoldsTheTable(document);
    assertInstanceOf(Block.Table.class, document.blocks().get(1));
  }

  @Test
  void inAWorkbookTheyAreToldOf() throws IOException {
    for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      var bytes = new ByteArrayOutputStream();
      try (workbook) {
        workbook.createSheet().createRow(0).createCell(0).setCellValue("二、主动公开政府信息情况");
        workbook.addPicture(DrawnTable.file(table(), "png"), Workbook.PICTURE_TYPE_PNG);
        workbook.write(bytes);
      }
      assertEquals(
          List.of(new Document.Caveat.Unread("文件里的 1 张图片", -1)),
          open(bytes.toByteArray()).caveats());
    }
  }

  @Test
  void inAWebPage() {
    String picture = Base64.getEncoder().encodeToString(DrawnTable.file(table(), "png"));
    String page =
        "<html><body><p>二、主动公开政府信息情况</p><img src='data:image/png;base64,%s'><p>三、</p></body></html>"
            .formatted(picture);
    Document document = open(page.getBytes(StandardCharsets.UTF_8));
    assertHoldsTheTable(document);
    assertInstanceOf(Block.Table.class, document.blocks().get(1));
  }

  @Test
  void aPictureThatAWebPageTakesFromElsewhereIsToldOf() {
    String page =
        "<html><body><p>二、主动公开政府信息情况</p><img src='/upload/2024/W02.png'>"
            + "<img src='/images/logo.png'><p>三、</p></body></html>";
    Document document = open(page.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(new Document.Caveat.Unread("网页里的图片（W02.png）", 1)), document.caveats());
  }
}
