package gongkai.extract.engine.format.pdf;

import gongkai.extract.engine.format.page.Ruling;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ruled lines among the shapes that are drawn on a page: straight strokes, and areas as thin
/// as strokes.
final class DrawnLines {

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
  void stroke(double width) throws PdfStop {
    for (Part part : path) {
      if (!part.curved && width <= Ruling.THICKEST) {
        for (int i = 1; i < part.points.size(); i++) {
          straight(part.points.get(i - 1), part.points.get(i));
        }
      }
    }
  }

  private void straight(Point2D from, Point2D to) throws PdfStop {
    add(Ruling.stroke(from.getX(), from.getY(), to.getX(), to.getY()));
  }

  /// Fills the path.
  void fill() throws PdfStop {
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
  void area(Rectangle2D area) throws PdfStop {
    add(Ruling.area(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY()));
  }

  /// A frame, drawn as what lies between two boxes.
  private void ring(Rectangle2D one, Rectangle2D other) throws PdfStop {
    Rectangle2D outer = one.contains(other) ? one : other;
    Rectangle2D inner = one.contains(other) ? other : one;
    if (outer.contains(inner)
        && outer.getWidth() - inner.getWidth() <= 2 * Ruling.THICKEST
        && outer.getHeight() - inner.getHeight() <= 2 * Ruling.THICKEST) {
      double left = outer.getMinX();
      double top = outer.getMinY();
      double right = outer.getMaxX();
      double bottom = outer.getMaxY();
      add(Ruling.stroke(left, top, right, top));
      add(Ruling.stroke(left, bottom, right, bottom));
      add(Ruling.stroke(left, top, left, bottom));
      add(Ruling.stroke(right, top, right, bottom));
    }
  }

  private void add(Optional<Ruling> line) throws PdfStop {
    if (line.isEmpty()) {
      return;
    }
    Ruling ruling = line.get();
    if (!Double.isFinite(ruling.at() + ruling.from() + ruling.to())) {
      return; // outside of any page
    }
    if (rulings.size() >= MOST) {
      throw PdfStop.excessive("里有一页的线条超过 %d 条".formatted(MOST));
    }
    rulings.add(ruling);
  }
}
