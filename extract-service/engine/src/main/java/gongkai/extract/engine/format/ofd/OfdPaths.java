package gongkai.extract.engine.format.ofd;

import static gongkai.extract.engine.format.ofd.OfdText.POINTS;

import gongkai.extract.engine.format.pack.XmlElement;
import gongkai.extract.engine.format.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/// The ruled lines among the paths of a page (GB/T 33190 9.3): straight strokes, and areas as thin
/// as strokes.
final class OfdPaths {

  /// Thicker ones are areas, such as the ground of a row, in points.
  private static final double THICKEST = 3.6;

  /// Ends of a straight line may differ by this much, in points.
  private static final double STRAIGHT = 0.8;

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
      path.segments.forEach(s -> line(s[0], s[1], s[2], s[3]));
    }
  }

  private void line(double x0, double y0, double x1, double y1) {
    if (Math.abs(y1 - y0) <= STRAIGHT && Math.abs(x1 - x0) > Math.abs(y1 - y0)) {
      rulings.add(new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
    } else if (Math.abs(x1 - x0) <= STRAIGHT && Math.abs(y1 - y0) > Math.abs(x1 - x0)) {
      rulings.add(new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
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
      double across = right - left;
      double down = bottom - top;
      if (!curved && down <= THICKEST && across > 2 * down) {
        line(left, (top + bottom) / 2, right, (top + bottom) / 2);
      } else if (!curved && across <= THICKEST && down > 2 * across) {
        line((left + right) / 2, top, (left + right) / 2, bottom);
      }
    }
  }
}
