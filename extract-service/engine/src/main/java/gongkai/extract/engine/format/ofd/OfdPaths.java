package gongkai.extract.engine.format.ofd;

import static gongkai.extract.engine.format.ofd.OfdText.POINTS;

import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/// The ruled lines among the paths of a page (GB/T 33190 9.3): straight strokes, and areas as thin
/// as strokes.
final class OfdPaths {

  private final List<Ruling> rulings = new ArrayList<>();

  List<Ruling> rulings() {
    return rulings;
  }

  /// Adds what a path object draws.
  ///
  /// @param transform of the object
  void add(XmlElement object, Transform transform) {
    boolean stroked = object.attribute("Stroke").filter("false"::equals).isEmpty();
    boolean filled = object.attribute("Fill").filter("true"::equals).isPresent();
    String data = object.child("AbbreviatedData").map(XmlElement::text).orElse("");
    var path = new Path(transform, stroked);
    path.draw(data.strip().split("\\s+", -1));
    if ((filled && !stroked) || path.segments.isEmpty()) {
      path.area();
    } else {
      path.segments.forEach(s -> Ruling.stroke(s[0], s[1], s[2], s[3]).ifPresent(rulings::add));
    }
  }

  /// One path while it is drawn, its points in points of the page.
  private final class Path {
    private final Transform transform;
    private final boolean stroked;
    private final List<double[]> segments = new ArrayList<>();
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private boolean curved;

    Path(Transform transform, boolean stroked) {
      this.transform = transform;
      this.stroked = stroked;
    }

    /// Follows operators and their numbers: S and M move, L draws a line, Q, B and A a curve, C
    /// closes.
    void draw(String[] words) {
      int at = 0;
      while (at < words.length) {
        String operator = words[at++];
        int numbers =
            switch (operator) {
              case "S", "M", "L" -> 2;
              case "Q" -> 4;
              case "B" -> 6;
              case "A" -> 7;
              default -> 0;
            };
        if (at + numbers > words.length) {
          return;
        }
        switch (operator) {
          case "S", "M" -> {
            to(words, at);
            startX = x;
            startY = y;
          }
          case "L" -> {
            double fromX = x;
            double fromY = y;
            to(words, at);
            segment(fromX, fromY);
          }
          case "Q", "B", "A" -> {
            curved = true;
            to(words, at + numbers - 2);
          }
          case "C" -> {
            double fromX = x;
            double fromY = y;
            x = startX;
            y = startY;
            segment(fromX, fromY);
          }
          default -> {}
        }
        at += numbers;
      }
    }

    private void to(String[] words, int at) {
      double ownX = Transform.number(words[at]);
      double ownY = Transform.number(words[at + 1]);
      x = transform.x(ownX, ownY) * POINTS;
      y = transform.y(ownX, ownY) * POINTS;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }

    private void segment(double fromX, double fromY) {
      if (stroked) {
        segments.add(new double[] {fromX, fromY, x, y});
      }
    }

    /// An area is a line if it is thin.
    void area() {
      if (!curved) {
        Ruling.area(left, top, right, bottom).ifPresent(rulings::add);
      }
    }
  }
}
