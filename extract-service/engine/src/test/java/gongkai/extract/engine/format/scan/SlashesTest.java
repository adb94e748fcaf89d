package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.extract.engine.format.scan.Ink.Blob;
import gongkai.extract.engine.format.scan.Lettering.Sign;
import gongkai.extract.engine.format.scan.ScannedPage.Reading;
import gongkai.extract.engine.grid.Print;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A stroke beside a figure of 20 dots.
class SlashesTest {

  private static final int HIGH = 20;

  /// What is told of a sign whose stroke leans so many dots to the right.
  private static Reading told(String sign, int high, int lean) {
    var image = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
    var pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 80, 60);
    pen.setColor(Color.BLACK);
    pen.fillRect(10, 10, 12, HIGH);
    pen.setStroke(new BasicStroke(2));
    pen.drawLine(50, 10 + high - 1, 50 + lean, 10);
    pen.dispose();
    return Slashes.told(
            List.of(line(10, 22, HIGH), line(49, 52 + lean, high)),
            List.of(clear("8"), clear(sign)),
            Bitmap.of(image))
        .getLast();
  }

  private static WritingLine line(int left, int right, int high) {
    var blob = new Blob(left, 10, right, 10 + high, 40);
    return new WritingLine(List.of(blob), blob);
  }

  private static Reading clear(String text) {
    return new Reading(List.of(new Sign(text, 0.5, 1, List.of())), Print.CLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "！", "!", "l", "I", "|"})
  void aHighStrokeThatLeansIsASlashWhateverItIsTakenFor(String sign) {
    assertEquals("/", Lettering.text(told(sign, 26, 10).signs()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "！"})
  void oneThatIsNoHigherThanDigitsIsInDoubt(String sign) {
    assertFalse(told(sign, HIGH, 8).print().isClear());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "l"})
  void oneThatStandsUprightIsWhatItWasReadAs(String sign) {
    assertEquals(clear(sign), told(sign, 26, 0));
  }
}
