package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Print;
import java.util.List;

/// The signs of a line as a page has them.
final class Glyphs {

  static final double SIZE = 10;

  private Glyphs() {}

  /// Prints Chinese signs a square wide, digits half as wide.
  static void print(List<Glyph> glyphs, double left, double baseline, String text) {
    double x = left;
    for (String sign : text.codePoints().mapToObj(Character::toString).toList()) {
      double width = sign.charAt(0) < 128 ? SIZE / 2 : SIZE;
      double top = baseline - 0.88 * SIZE;
      glyphs.add(
          new Glyph(
              sign, x, top, x + width, top + SIZE, baseline, SIZE, 0, glyphs.size(), Print.CLEAR));
      x += width;
    }
  }
}
