package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Ruling;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The ruled lines among the shapes that are drawn on a page: straight strokes, and areas as thin
/// as strokes.
final class DrawnLines {

  /// Thicker ones are areas, such as the ground of a row.
  private static final double THICKEST = 3.6;

  /// Ends of a straight line may differ by this much.
  private static final double STRAIGHT = 0.8;

  /// An area with more corners is no line.
  private static final int MOST_CORNERS = 6;

  private static final int MOST = 20_000;

  /// A part of a path: corners joined by lines, or curves.
  private static final class Part {
    private final List<Point2D> points = new ArrayList<>();
    private boolean curved;

    Rectangle2D bounds() {
      var bounds = new Rectangle2D.Double(points.get(0).getX(), points.get(0).getY(), 0, 0);
      points.forEach(bounds::add);
      return bounds;
    }
  }

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Part> path = new ArrayList<>();
  private int curves;

  List<Ruling> rulings() {
    return rulings;
  }

  /// How many curved areas were filled; letters drawn as shapes are such.
  int curves() {
    return curves;
  }

  void moveTo(Point2D to) {
    var part = new Part();
    part.points.add(to);
    path.add(part);
  }

  void lineTo(Point2D to) {
    if (path.isEmpty()) {
      moveTo(to);
    } else {
      path.getLast().points.add(to);
    }
  }

  void curveTo(Point2D to) {
    lineTo(to);
    path.getLast().curved = true;
  }

  void close() {
    if (!path.isEmpty()) {
      lineTo(path.getLast().points.getFirst());
    }
  }

  void clear() {
    path.clear();
  }

  /// Draws along the path with a pen of this width.
  void stroke(double width) throws PdfExcess {
    for (Part part : path) {
      if (!part.curved && width <= THICKEST) {
        for (int i = 1; i < part.points.size(); i++) {
          straight(part.points.get(i - 1), part.points.get(i));
        }
      }
    }
  }

  private void straight(Point2D from, Point2D to) throws PdfExcess {
    double across = Math.abs(to.getX() - from.getX());
    double down = Math.abs(to.getY() - from.getY());
    if (down <= STRAIGHT && across > down) {
      double y = (from.getY() + to.getY()) / 2;
      add(true, y, Math.min(from.getX(), to.getX()), Math.max(from.getX(), to.getX()));
    } else if (across <= STRAIGHT && down > across) {
      double x = (from.getX() + to.getX()) / 2;
      add(false, x, Math.min(from.getY(), to.getY()), Math.max(from.getY(), to.getY()));
    }
  }

  /// Fills the path.
  void fill() throws PdfExcess {
    if (path.size() == 2 && path.stream().noneMatch(part -> part.curved)) {
      ring(path.get(0).bounds(), path.get(1).bounds());
    }
    for (Part part : path) {
      if (part.curved) {
        curves++;
      } else if (part.points.size() <= MOST_CORNERS) {
        area(part.bounds());
      }
    }
  }

  /// An area, a line if it is thin.
  void area(Rectangle2D area) throws PdfExcess {
    double across = area.getWidth();
    double down = area.getHeight();
    if (down <= THICKEST && across > 2 * down) {
      add(true, area.getCenterY(), area.getMinX(), area.getMaxX());
    } else if (across <= THICKEST && down > 2 * across) {
      add(false, area.getCenterX(), area.getMinY(), area.getMaxY());
    }
  }

  /// A frame, drawn as what lies between two boxes.
  private void ring(Rectangle2D one, Rectangle2D other) throws PdfExcess {
    Rectangle2D outer = one.contains(other) ? one : other;
    Rectangle2D inner = one.contains(other) ? other : one;
    if (outer.contains(inner)
        && outer.getWidth() - inner.getWidth() <= 2 * THICKEST
        && outer.getHeight() - inner.getHeight() <= 2 * THICKEST) {
      add(true, outer.getMinY(), outer.getMinX(), outer.getMaxX());
      add(true, outer.getMaxY(), outer.getMinX(), outer.getMaxX());
      add(false, outer.getMinX(), outer.getMinY(), outer.getMaxY());
      add(false, outer.getMaxX(), outer.getMinY(), outer.getMaxY());
    }
  }

  private void add(boolean horizontal, double at, double from, double to) throws PdfExcess {
    if (!Double.isFinite(at + from + to)) {
      return; // outside of any page
    }
    if (rulings.size() >= MOST) {
      throw new PdfExcess("里有一页的线条超过 %d 条".formatted(MOST));
    }
    rulings.add(new Ruling(horizontal, at, from, to));
  }
}
