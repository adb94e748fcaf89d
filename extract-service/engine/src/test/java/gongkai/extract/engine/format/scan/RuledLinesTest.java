package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.format.page.Ruling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Which dots of a picture are ruled lines.
class RuledLinesTest {

  /// Dots in a point.
  private static final double SCALE = 2;

  private record Taken(List<Ruling> lines, Ink left) {}

  private static Taken from(Consumer<Graphics2D> drawing) {
    var image = new BufferedImage(800, 400, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 800, 400);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    Bitmap picture = Bitmap.of(image);
    Ink ink = Ink.of(picture);
    return new Taken(RuledLines.takeFrom(picture, ink, SCALE), ink);
  }

  /// Signs such as 工 whose strokes nearly touch, as they do where a picture is blurred.
  private static void signs(Graphics2D graphics, int left, int top, int count) {
    for (int i = 0; i < count; i++) {
      graphics.fillRect(left + 20 * i, top, 19, 3);
      graphics.fillRect(left + 20 * i + 8, top, 3, 18);
      graphics.fillRect(left + 20 * i, top + 16, 19, 3);
    }
  }

  @Test
  void strokesOfSignsThatNearlyTouchAreLeftWhereTheyAre() {
    Taken taken = from(graphics -> signs(graphics, 100, 100, 8));
    assertEquals(List.of(), taken.lines());
    assertTrue(taken.left().at(110, 117));
    assertTrue(taken.left().at(230, 101));
  }

  @Test
  void aLineUnderAHeadingIsTakenOut() {
    Taken taken =
        from(graphics -> {
          signs(graphics, 100, 100, 5);
          graphics.fillRect(60, 130, 600, 2);
        });
    assertEquals(1, taken.lines().size(), taken::toString);
    assertTrue(taken.left().at(110, 117));
    assertFalse(taken.left().at(300, 130));
  }

  @Test
  void theShortBordersOfACellAreTakenOut() {
    Taken taken =
        from(graphics -> {
          graphics.fillRect(200, 100, 100, 2);
          graphics.fillRect(200, 160, 100, 2);
          graphics.fillRect(200, 100, 2, 62);
          graphics.fillRect(298, 100, 2, 62);
        });
    assertEquals(4, taken.lines().size(), taken::toString);
    assertFalse(taken.left().at(250, 100));
  }

  @Test
  void aPieceOfAWornLineIsTakenOutWithTheRestOfIt() {
    Taken taken =
        from(graphics -> {
          graphics.fillRect(60, 130, 300, 2);
          graphics.fillRect(500, 130, 80, 2);
        });
    assertFalse(taken.left().at(540, 130), taken::toString);
  }
}
