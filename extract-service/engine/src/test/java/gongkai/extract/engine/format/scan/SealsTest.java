package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/// A seal is taken off what it is set on; other red print stays.
class SealsTest {

  private static final int PAPER = 235;
  private static final Color RED = new Color(215, 50, 60);

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
}
