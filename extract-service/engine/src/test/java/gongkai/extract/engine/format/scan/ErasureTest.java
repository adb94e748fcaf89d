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

/// What is taken out of a picture as a ruled line, and what with it. Lengths are dots, two a point.
class ErasureTest {

  private static final double SCALE = 2;

  private record Lines(List<Ruling> rulings, Ink ink, List<Ruling> thickened) {}

  private static Lines of(Consumer<Graphics2D> drawing) {
    var image = new BufferedImage(600, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 200);
    graphics.setColor(Color.BLACK);
    drawing.accept(graphics);
    graphics.dispose();
    Bitmap picture = Bitmap.of(image);
    Ink ink = Ink.of(picture);
    var erasure = new Erasure(picture, ink, SCALE, true);
    List<Ruling> rulings = RuledLines.takeFrom(picture, ink, SCALE, erasure, true);
    return new Lines(rulings, ink, erasure.thickened());
  }

  /// Signs of 20 dots with a stroke across their middle and one down on both sides, a dot apart.
  private static void signs(Graphics2D graphics) {
    for (int sign = 0; sign < 8; sign++) {
      int left = 100 + 21 * sign;
      graphics.fillRect(left, 99, 20, 2);
      graphics.fillRect(left, 90, 3, 20);
      graphics.fillRect(left + 17, 90, 3, 20);
    }
  }

  @Test
  void aRowOfSignsWhoseStrokesHangTogetherIsNoLine() {
    Lines lines = of(ErasureTest::signs);
    assertEquals(List.of(), lines.rulings());
    assertTrue(lines.ink().at(110, 99), "the stroke is left");
  }

  @Test
  void aBorderOfTheSameLengthIsALine() {
    Lines lines =
        of(graphics -> {
          graphics.fillRect(100, 99, 168, 2);
          graphics.fillRect(100, 60, 2, 80);
          graphics.fillRect(266, 60, 2, 80);
        });
    assertEquals(3, lines.rulings().size(), lines.rulings()::toString);
    assertFalse(lines.ink().at(110, 99), "the line is taken away");
  }

  @Test
  void aDoubleLineLeavesNothingBehind() {
    Lines lines =
        of(graphics -> {
          graphics.fillRect(50, 98, 500, 1);
          graphics.fillRect(50, 101, 500, 1);
        });
    assertEquals(List.of(), lines.ink().blobs(1));
  }

  @Test
  void aStrokeThatCrossesADoubleLineIsLeft() {
    Lines lines =
        of(graphics -> {
          graphics.fillRect(50, 98, 500, 1);
          graphics.fillRect(50, 101, 500, 1);
          graphics.fillRect(200, 90, 2, 20);
        });
    assertTrue(lines.ink().at(200, 99), "it is whole");
    assertEquals(1, lines.ink().blobs(8).size());
  }

  @Test
  void aOneThatTouchesALineDownIsNoted() {
    Lines lines =
        of(graphics -> {
          graphics.fillRect(300, 20, 2, 160);
          graphics.fillRect(302, 90, 2, 14);
        });
    assertEquals(1, lines.thickened().size(), lines.thickened()::toString);
    Ruling piece = lines.thickened().getFirst();
    assertEquals(150.5, piece.at(), 1);
    assertEquals(48.5, (piece.from() + piece.to()) / 2, 1);
  }

  @Test
  void theStepsOfALineThatLeansInBlackAndWhiteHideNothing() {
    Lines lines =
        of(graphics -> {
          for (int step = 0; step < 4; step++) {
            graphics.fillRect(300 + step, 20 + 36 * step, 2, 46); // 10 dots overlap
          }
        });
    assertEquals(List.of(), lines.thickened());
  }

  /// Every third dot of a line.
  private static void dots(Graphics2D graphics, int x, int y, int acrossBy, int downBy, int count) {
    for (int i = 0; i < count; i++) {
      graphics.fillRect(x + acrossBy * i, y + downBy * i, 1, 1);
    }
  }

  @Test
  void aLineOfWhichOnlyDotsAreLeftIsALine() {
    Lines lines =
        of(graphics -> {
          dots(graphics, 50, 20, 3, 0, 160);
          dots(graphics, 50, 180, 3, 0, 160);
          dots(graphics, 50, 20, 0, 3, 54);
          dots(graphics, 527, 20, 0, 3, 54);
          graphics.fillRect(200, 90, 10, 18);
        });
    assertEquals(4, lines.rulings().size(), lines.rulings()::toString);
    assertEquals(1, lines.ink().blobs(1).size(), "the sign between them is left");
  }

  @Test
  void strokesThatLieOnALineThatEndedAreNotTakenForTheRestOfIt() {
    Lines lines =
        of(graphics -> {
          graphics.fillRect(50, 10, 500, 2);
          graphics.fillRect(300, 10, 2, 60);
          graphics.fillRect(300, 110, 2, 18); // a 1 below
          graphics.fillRect(50, 60, 200, 2);
          graphics.fillRect(400, 60, 30, 2); // a dash beside
        });
    assertTrue(lines.ink().at(300, 115), "the 1 is left");
    assertTrue(lines.ink().at(410, 60), "the dash is left");
  }

  @Test
  void aRowOfDottedSignsIsNoLine() {
    Lines lines =
        of(graphics -> {
          for (int row = 0; row < 6; row++) {
            dots(graphics, 50, 90 + 3 * row, 3, 0, 160);
          }
        });
    assertEquals(List.of(), lines.rulings());
  }

  @Test
  void aLineThatIsThickAllAlongHidesNothing() {
    Lines lines = of(graphics -> graphics.fillRect(300, 20, 4, 160));
    assertEquals(1, lines.rulings().size());
    assertEquals(List.of(), lines.thickened());
  }
}
