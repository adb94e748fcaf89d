package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.bench.printers.OutlinedLetters;
import gongkai.bench.printers.PdfCanvas;
import gongkai.extract.engine.format.page.PageFlow;
import gongkai.extract.engine.grid.Block;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writing beside and within the shadows along a page's edges.
class EdgeShadowsTest {

  private static final double A4 = 595;

  /// Dots in a point.
  private static final double SCALE = 150 / 72.0;

  private static final List<String> LINES =
      List.of("灯会筹备情况简报", "本次灯会共收到方案325件，采用41件。", "布置花灯780盏，接待游客96批。", "筹备组");

  private static BufferedImage drawn() {
    var canvas = new PdfCanvas(OutlinedLetters.of(OutlinedLetters.Face.SERIF));
    canvas.size(A4, 842, 0);
    for (int i = 0; i < LINES.size(); i++) {
      canvas.text(30, 40 + 40 * i, 14, LINES.get(i));
    }
    canvas.endPage();
    try (var document = canvas.document()) {
      return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The picture on gray paper, with shadows that fade out over some dots.
  ///
  /// @param sides left, right, top, bottom by their first letters
  /// @param part of the light that is taken at the very edge
  private static BufferedImage shadowed(BufferedImage image, String sides, double part, int wide) {
    var random = new Random(7);
    int width = image.getWidth();
    int height = image.getHeight();
    var copy = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double light = 0.97;
        for (int side = 0; side < sides.length(); side++) {
          int away =
              switch (sides.charAt(side)) {
                case 'l' -> x;
                case 'r' -> width - 1 - x;
                case 't' -> y;
                default -> height - 1 - y;
              };
          light *= 1 - part * Math.max(0, wide - away) / wide;
        }
        int shade = image.getRaster().getSample(x, y, 0);
        double seen = shade * light + 4 * random.nextGaussian();
        copy.getRaster().setSample(x, y, 0, Math.clamp((int) seen, 0, 255));
      }
    }
    return copy;
  }

  private static List<String> read(BufferedImage image) {
    return PageFlow.of(List.of(ScannedPage.read(image, 1, A4))).stream()
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"l, 0.2, 60", "l, 0.6, 60", "l, 0.45, 120", "t, 0.55, 70", "lr, 0.5, 50"})
  void whatIsPrintedInTheShadowOfAnEdgeIsRead(String sides, double part, int wide) {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
    assertEquals(LINES, read(shadowed(drawn(), sides, part, wide)));
  }

  @Test
  void whatStandsBesideABlackStripAlongTheEdgeIsRead() {
    assumeTrue(OutlinedLetters.available(), OutlinedLetters.MISSING);
    BufferedImage image = shadowed(drawn(), "l", 0.4, 50);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(12, 12, 12));
    graphics.fillRect(0, 0, 20, image.getHeight());
    graphics.dispose();
    assertEquals(LINES, read(image));
  }

  @Test
  void theBorderOfATableAndItsFilledCellsAtTheEdgeOfAPictureAreNoShadows() {
    var image = new BufferedImage(800, 600, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 800, 600);
    graphics.setColor(new Color(90, 90, 90));
    graphics.fillRect(0, 0, 800, 40);
    graphics.fillRect(0, 0, 60, 600);
    graphics.setColor(Color.BLACK);
    graphics.drawRect(0, 0, 799, 599);
    graphics.dispose();
    Bitmap drawn = Bitmap.of(image);
    Bitmap lightened = EdgeShadows.lightened(drawn, SCALE);
    for (int y = 0; y < 600; y += 3) {
      for (int x = 0; x < 800; x += 3) {
        assertEquals(drawn.at(x, y), lightened.at(x, y), x + "/" + y);
      }
    }
  }
}
