package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the blobs of a figure tell before anybody says which digits they are.
class DigitsTest {

  private static final int HIGH = 20;

  @ParameterizedTest
  @CsvSource({
    "'0,000', 0",
    "'00,000', 0",
    "'0,000,000', 0",
    "'0000,000', -1",
    "',000', -1",
    "'0,00', -1",
    "'0,0000', -1",
    "'0.000', -1",
    "'0.0', -1",
    "'0000', -1",
    "'', -1"
  })
  void marksThatHangBelowTheDigitsBeforeThreeOfThemAreCommas(String figure, int decimals) {
    assertEquals(decimals, Digits.decimals(line(figure)));
  }

  @ParameterizedTest
  @CsvSource({
    "'0,000.0', 1",
    "'00,000,000.00', 2",
    "'0,000.0000', 4",
    "'0,000.000', -1",
    "'0,000.', -1",
    "'0,000.0.0', -1",
    "'0,0.000', -1",
    "'0.000,0', -1"
  })
  void theLastMarkOnTheLineIsAPointUnlessItMayBeACommaWithoutItsTail(String figure, int decimals) {
    assertEquals(decimals, Digits.decimals(line(figure)));
  }

  @Test
  void digitsThatTouchAreCountedByTheirWidth() {
    var touching = new Blob(0, 0, 24, HIGH, 100);
    var line = new WritingLine(List.of(touching), touching);
    assertTrue(Digits.canBe(line, 2));
    assertFalse(Digits.canBe(line, 1));
  }

  /// Digits of 10 by 20 dots; a point is 3 dots high and stands on their line, a comma is 6 high
  /// and hangs 3 below it.
  private static WritingLine line(String figure) {
    var blobs = new ArrayList<Blob>();
    for (int i = 0; i < figure.length(); i++) {
      int left = 12 * i;
      blobs.add(
          switch (figure.charAt(i)) {
            case ',' -> new Blob(left, HIGH - 3, left + 3, HIGH + 3, 12);
            case '.' -> new Blob(left, HIGH - 3, left + 3, HIGH, 9);
            default -> new Blob(left, 0, left + 10, HIGH, 100);
          });
    }
    return new WritingLine(blobs, blobs.stream().reduce(Blob::and).orElse(new Blob(0, 0, 0, 0, 0)));
  }
}
