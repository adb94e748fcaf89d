package gongkai.extract.engine.format.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.extract.engine.format.page.Box;
import gongkai.extract.engine.format.scan.Ink.Blob;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Strokes across in a cell of 40 by 20 dots, in a table with digits of 20 dots.
class DashesTest {

  private static final CellBorder CELL = new CellBorder(new Box(0, 0, 80, 40), 1);
  private static final Dashes DASHES =
      Dashes.beside(List.of(line(new Blob(0, 0, 12, 20, 90)), line(new Blob(0, 0, 40, 2, 80))));

  private static WritingLine line(Blob blob) {
    return new WritingLine(List.of(blob), blob);
  }

  private static String told(Blob... own) {
    return DASHES
        .told(CELL, List.of(own))
        .map(reading -> Lettering.text(reading.signs()))
        .orElse("in doubt");
  }

  private static Blob stroke(int width, int height, int top) {
    return new Blob(30, top, 30 + width, top + height, width * height);
  }

  @ParameterizedTest
  @CsvSource({"7, -", "12, -", "18, in doubt", "24, in doubt", "44, ——", "80, in doubt"})
  void onlyWhatIsAsShortAsAHyphenOrAsLongAsTwoDashesIsNoNumeral(int width, String told) {
    assertEquals(told, told(stroke(width, 3, 19)));
  }

  @ParameterizedTest
  @CsvSource({"10, in doubt", "14, -", "23, -", "28, in doubt"})
  void whatIsNotInTheMiddleMayBeLeftOfADigit(int top, String told) {
    assertEquals(told, told(stroke(10, 3, top)));
  }

  @Test
  void whatIsHighOrFullOfHolesIsNone() {
    assertEquals("in doubt", told(stroke(12, 7, 17)));
    assertEquals("in doubt", told(new Blob(30, 19, 42, 22, 18)));
  }

  @Test
  void besideAnotherBlobItMayBeAMinus() {
    assertEquals("in doubt", told(stroke(10, 3, 19), new Blob(46, 10, 58, 30, 90)));
  }
}
