package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// A seal is taken off what it is set on; other red print stays.
class SealsTest {

  private static final int PAPER = 235;
  private static final Color RED = new Color(215, 50, 60);
  private static final Color GRAY = new Color(120, 120, 120);
  private static final double A4 = 595;

  /// Dots in a point.
  private static final double SCALE = 2;

  private static BufferedImage paper() {
    var image = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(PAPER, PAPER, PAPER));
    graphics.fillRect(0, 0, 600, 600);
    graphics.dispose();
    return image;
  }

  private static BufferedImage picture(PdfCanvas canvas) {
    try (var document = canvas.document()) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void underASealOnlyWhatIsPrintedInBlackIsLeft() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(RED);
    graphics.setStroke(new BasicStroke(6));
    graphics.drawOval(200, 200, 240, 240);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(190, 315, 200, 10);
    graphics.dispose();
    Ink ink = Ink.of(Seals.removed(image, SCALE));
    assertTrue(ink.at(200, 320) && ink.at(300, 320), "the black line, on the ring and within it");
    assertTrue(!ink.at(320, 200) && !ink.at(440, 320), "the ring");
  }

  @Test
  void aRedTitleStays() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(RED);
    for (int sign = 0; sign < 6; sign++) {
      graphics.fillRect(60 + 80 * sign, 100, 60, 8);
      graphics.fillRect(86 + 80 * sign, 100, 8, 60);
    }
    graphics.dispose();
    Ink ink = Ink.of(Seals.removed(image, SCALE));
    assertTrue(ink.at(90, 104) && ink.at(90, 150), "a sign of the title");
  }

  @Test
  void underASealThatIsGrayOnlyWhatIsDarkerIsLeft() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(GRAY);
    graphics.setStroke(new BasicStroke(7));
    graphics.drawOval(200, 200, 240, 240);
    graphics.setColor(new Color(PAPER, PAPER, PAPER));
    graphics.fillRect(195, 250, 40, 18); // worn off
    graphics.setColor(Color.BLACK);
    graphics.fillRect(190, 315, 200, 10);
    graphics.fillRect(20, 20, 200, 10);
    graphics.dispose();
    Ink ink = Ink.of(ScannedPage.cleaned(image, SCALE));
    assertTrue(ink.at(200, 320) && ink.at(300, 320), "the black line, on the ring and within it");
    assertTrue(!ink.at(320, 200) && !ink.at(440, 320) && !ink.at(320, 440), "the ring");
  }

  @Test
  void aTableWithGrayBordersIsNoSeal() {
    BufferedImage image = paper();
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(GRAY);
    graphics.setStroke(new BasicStroke(7));
    graphics.drawRect(200, 200, 240, 240);
    graphics.drawLine(320, 200, 320, 440);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(20, 20, 200, 10);
    graphics.dispose();
    Ink ink = Ink.of(ScannedPage.cleaned(image, SCALE));
    assertTrue(ink.at(320, 200) && ink.at(440, 320) && ink.at(320, 300), "its borders");
  }

  @Test
  void whatIsPrintedBesideAndUnderAGraySealIsRead() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
    List<String> lines = List.of("本年度灯会共支出经费36万元，余款已退还。", "布置花灯780盏，接待游客96批。", "石桥镇灯会筹备组");
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SERIF));
    canvas.size(A4, 842, 0);
    for (int i = 0; i < lines.size(); i++) {
      canvas.text(i < 2 ? 120 : 300, 100 + 28 * i, 14, lines.get(i));
    }
    canvas.endPage();
    BufferedImage image = picture(canvas);
    Graphics2D graphics = image.createGraphics();
    graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
    graphics.setStroke(new BasicStroke(6));
    graphics.setColor(Color.BLACK);
    graphics.drawOval(640, 180, 236, 236);
    graphics.dispose();
    assertEquals(
        lines,
        PageFlow.of(List.of(ScannedPage.read(image, 1, A4))).stream()
            .map(block -> ((Block.Paragraph) block).text())
            .toList());
  }
}
