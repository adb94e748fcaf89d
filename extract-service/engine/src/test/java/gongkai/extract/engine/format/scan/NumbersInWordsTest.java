package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers between words are looked at twice; of one in doubt no digit is shown.
class NumbersInWordsTest {

  private static final double A4 = 595;
  private static final double LEFT = 80;
  private static final double TOP = 100;
  private static final double SIZE = 10.5;
  private static final double APART = 24;

  @BeforeEach
  void needsChineseLetters() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
  }

  private static BufferedImage drawn(List<String> lines, float dots) {
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SERIF));
    canvas.size(A4, 842, 0);
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(LEFT, TOP + APART * i, SIZE, lines.get(i));
    }
    canvas.endPage();
    try (var document = canvas.document()) {
      return new PDFRenderer(document).renderImageWithDPI(0, dots, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(BufferedImage image) {
    return PageFlow.of(List.of(ScannedPage.read(image, 1, A4))).stream()
        .map(block -> ((Block.Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }

  private static String figures(String text) {
    return text.replace('，', ',').replaceAll("[^\\d.,□]+", " ").strip();
  }

  @ParameterizedTest
  @CsvSource({"200, 0.7, 8", "150, -0.4, 5"})
  void everyNumberBetweenWordsIsRead(float dots, double lean, int noise) {
    List<String> lines =
        List.of(
            "全年主动公开政府信息17966条其中政府网站公开4,728条",
            "新收申请283件上年结转0件办结281件结转下年度继续办理2件",
            "开设专栏1个发布解读材料60篇组织培训9次办结率98.5%满意度100%");
    BufferedImage image = DrawnTable.copied(drawn(lines, dots), lean, noise, 5);
    assertEquals(figures(String.join("\n", lines)), figures(read(image)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aSmearedDigitBetweenWordsIsNotTakenForAnotherNorLeftOut(int digit) {
    String before = "全年主动公开政府信息";
    BufferedImage image = drawn(List.of("一、总体情况说明如下", before + "4728条比上年有所增加"), 200);
    var graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    double scale = 200 / 72.0;
    double left = LEFT + SIZE * before.length() + digit * SIZE / 2;
    graphics.fillOval(
        (int) (left * scale),
        (int) ((TOP + APART - 8) * scale),
        (int) (SIZE / 2 * scale),
        (int) (8 * scale));
    graphics.dispose();
    String text = read(image);
    assertTrue(text.contains("政府信息"), text);
    assertFalse(text.matches("(?s).*\\d.*"), text);
  }

  @Test
  void aPointBeforeThreeDigitsMayBeACommaSoThatTheNumberIsNotRead() {
    String text = read(drawn(List.of("全年主动公开政府信息20.077条比上年有所增加", "收取信息处理费20.5元比上年有所增加"), 200));
    assertTrue(text.contains("□□.□□□条"), text);
    assertTrue(text.contains("20.5元"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10個", "246條", "3个", "58個"})
  void inACellAMeasureWordInTraditionalLettersLeavesTheNumberClear(String figure) {
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SERIF));
    canvas.size(A4, 842, 0);
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        double x = LEFT + 100 * column;
        double y = TOP + APART * row;
        canvas.box(x, y, x + 100, y + APART, "S");
        canvas.text(x + 30, y + 16, 12, row == 1 ? figure : "17");
      }
    }
    canvas.endPage();
    try (var document = canvas.document()) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      var table = (Block.Table) PageFlow.of(List.of(ScannedPage.read(image, 1, A4))).getFirst();
      table
          .rows()
          .get(1)
          .forEach(cell -> {
            assertEquals(figure, cell.text());
            assertTrue(cell.print().isClear(), cell::toString);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
