package gongkai.extract.engine.format.page;

import gongkai.extract.engine.grid.Place;
import java.util.List;

/// A rectangle on a page.
public record Box(double left, double top, double right, double bottom) {

  /// The part of a sign's height that lies below the line it stands on.
  static final double BELOW = 0.12;

  public double width() {
    return right - left;
  }

  public double height() {
    return bottom - top;
  }

  public double area() {
    return width() * height();
  }

  Box and(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  static Box of(List<Glyph> glyphs) {
    Glyph first = glyphs.getFirst();
    Box box = new Box(first.left(), first.top(), first.right(), first.bottom());
    for (Glyph glyph : glyphs) {
      box = box.and(new Box(glyph.left(), glyph.top(), glyph.right(), glyph.bottom()));
    }
    return box;
  }

  /// Where this lies when a page of this width and height is turned back by quarters, so that what
  /// was turned clockwise by as many stands upright.
  Box turned(int quarters, double width, double height) {
    return switch (Math.floorMod(quarters, 4)) {
      case 1 -> new Box(top, width - right, bottom, width - left);
      case 2 -> new Box(width - right, height - bottom, width - left, height - top);
      case 3 -> new Box(height - bottom, left, height - top, right);
      default -> this;
    };
  }

  /// What encloses this when a page of this width and height leans by some degrees, clockwise,
  /// about its middle.
  Box leaning(double degrees, double width, double height) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    double x = (left + right - width) / 2;
    double y = (top + bottom - height) / 2;
    double middleX = width / 2 + x * cos - y * sin;
    double middleY = height / 2 + x * sin + y * cos;
    return new Box(
        middleX - width() / 2,
        middleY - height() / 2,
        middleX + width() / 2,
        middleY + height() / 2);
  }

  Place.Box place() {
    return new Place.Box(rounded(left), rounded(top), rounded(right), rounded(bottom));
  }

  private static double rounded(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
