package gongkai.extract.engine.format.ofd;

import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.page.Glyph;
import gongkai.extract.engine.grid.Print;
import java.util.ArrayList;
import java.util.List;

/// The signs of text objects (GB/T 33190 11): each stands where `DeltaX` and `DeltaY` put it.
final class OfdText {

  /// Points in a millimetre.
  static final double POINTS = 72 / 25.4;

  /// The part of a sign's height that lies above the line it stands on.
  private static final double ABOVE = 0.88;

  /// Signs farther apart, in widths of a sign, are not printed in one go.
  private static final double GAP = 1.45;

  private final List<Glyph> glyphs = new ArrayList<>();
  private int word;

  List<Glyph> glyphs() {
    return glyphs;
  }

  /// Adds what a text object prints.
  ///
  /// @param transform of the object
  void add(XmlElement object, Transform transform) {
    double size = object.attribute("Size").map(Transform::number).orElse(0.0);
    double across = object.attribute("HScale").map(Transform::number).orElse(1.0);
    if (size <= 0 || across <= 0 || transform.isSlanting()) {
      return;
    }
    double x = 0;
    double y = 0;
    for (XmlElement code : object.children("TextCode")) {
      x = code.attribute("X").map(Transform::number).orElse(x);
      y = code.attribute("Y").map(Transform::number).orElse(y);
      List<Double> right = Transform.numbers(code.attribute("DeltaX"));
      List<Double> down = Transform.numbers(code.attribute("DeltaY"));
      word++;
      int[] signs = code.text().codePoints().filter(c -> c != '\n' && c != '\r').toArray();
      for (int i = 0; i < signs.length; i++) {
        String sign = Character.toString(signs[i]);
        double usual = size * across * (signs[i] >= 0x2E80 ? 1 : 0.5);
        double step = i < right.size() ? right.get(i) : down.isEmpty() ? usual : 0;
        boolean gap = Math.abs(step) > GAP * size * across;
        double width = step <= 0 || gap ? usual : Math.min(step, size * across);
        add(sign, x, y, width, size, transform);
        word += gap ? 1 : 0;
        x += step;
        y += i < down.size() ? down.get(i) : 0;
      }
    }
  }

  private void add(
      String sign, double x, double y, double width, double size, Transform transform) {
    double[] xs = {x, x + width, x, x + width};
    double[] ys = {
      y - ABOVE * size, y - ABOVE * size, y + (1 - ABOVE) * size, y + (1 - ABOVE) * size
    };
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      left = Math.min(left, transform.x(xs[i], ys[i]) * POINTS);
      right = Math.max(right, transform.x(xs[i], ys[i]) * POINTS);
      top = Math.min(top, transform.y(xs[i], ys[i]) * POINTS);
      bottom = Math.max(bottom, transform.y(xs[i], ys[i]) * POINTS);
    }
    int turn = transform.turn();
    double baseline = turn == 0 ? transform.y(x, y) * POINTS : bottom;
    double height = size * transform.scale() * POINTS;
    glyphs.add(
        new Glyph(sign, left, top, right, bottom, baseline, height, turn, word, Print.CLEAR));
  }
}
