package gongkai.extract.engine.format.ofd;

import gongkai.extract.engine.format.pack.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How an object's own coordinates lie on the page, in millimetres: `x·a + y·c + e`, `x·b + y·d +
/// f`.
record Transform(double a, double b, double c, double d, double e, double f) {

  static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

  private static final int MOST_NUMBERS = 100_000;

  /// A line of writing may be this much off the straight, as a tangent.
  private static final double SLANT = 0.05;

  double x(double x, double y) {
    return x * a + y * c + e;
  }

  double y(double x, double y) {
    return x * b + y * d + f;
  }

  /// Of an object that lies in something with this transform: its own matrix (`CTM`) first, then
  /// the corner of its `Boundary`.
  Transform of(XmlElement object) {
    List<Double> corner = numbers(object.attribute("Boundary"));
    Transform moved =
        corner.size() < 2 ? this : then(new Transform(1, 0, 0, 1, corner.get(0), corner.get(1)));
    List<Double> own = numbers(object.attribute("CTM"));
    return own.size() < 6
        ? moved
        : moved.then(
            new Transform(own.get(0), own.get(1), own.get(2), own.get(3), own.get(4), own.get(5)));
  }

  /// This transform of what another one gives.
  private Transform then(Transform inner) {
    return new Transform(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        x(inner.e, inner.f),
        y(inner.e, inner.f));
  }

  /// How much longer lines become.
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /// Whether writing leans so far that it is a watermark.
  boolean isSlanting() {
    return Math.min(Math.abs(a), Math.abs(b)) > SLANT * Math.max(Math.abs(a), Math.abs(b));
  }

  /// By how many quarters writing is turned, clockwise.
  int turn() {
    return Math.floorMod(Math.round(Math.atan2(b, a) / (Math.PI / 2)), 4);
  }

  /// Numbers separated by blanks; what is no finite number counts as 0. `g 3 2.5` stands for three
  /// times 2.5.
  static List<Double> numbers(Optional<String> text) {
    var numbers = new ArrayList<Double>();
    String[] words = text.orElse("").strip().split("[\\s,]+", -1);
    for (int i = 0; i < words.length && numbers.size() < MOST_NUMBERS; i++) {
      if (words[i].equals("g") && i + 2 < words.length) {
        int times = (int) Math.clamp(number(words[i + 1]), 0, MOST_NUMBERS - numbers.size());
        double value = number(words[i + 2]);
        for (int k = 0; k < times; k++) {
          numbers.add(value);
        }
        i += 2;
      } else if (!words[i].isEmpty()) {
        numbers.add(number(words[i]));
      }
    }
    return numbers;
  }

  /// A number; 0 for what is none.
  static double number(String word) {
    try {
      double number = Double.parseDouble(word);
      return Double.isFinite(number) && Math.abs(number) < 1e6 ? number : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
