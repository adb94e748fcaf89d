package gongkai.extract.engine.format.page;

import java.util.Optional;

/// A straight line drawn along or across a page.
///
/// @param horizontal whether it runs from left to right; otherwise from top to bottom
/// @param at its distance from the top of the page, or from the left
/// @param from where it starts
/// @param to where it ends, not before it starts
public record Ruling(boolean horizontal, double at, double from, double to) {

  /// Thicker ones are areas, such as the ground of a row.
  public static final double THICKEST = 3.6;

  /// Ends of a straight line may differ by this much.
  private static final double STRAIGHT = 0.8;

  /// The line that a stroke draws, unless it runs aslant.
  public static Optional<Ruling> stroke(double x0, double y0, double x1, double y1) {
    double across = Math.abs(x1 - x0);
    double down = Math.abs(y1 - y0);
    if (down <= STRAIGHT && across > down) {
      return Optional.of(new Ruling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
    }
    return across <= STRAIGHT && down > across
        ? Optional.of(new Ruling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)))
        : Optional.empty();
  }

  /// The line that a filled area draws, if it is thin.
  public static Optional<Ruling> area(double left, double top, double right, double bottom) {
    double across = right - left;
    double down = bottom - top;
    if (down <= THICKEST && across > 2 * down) {
      return Optional.of(new Ruling(true, (top + bottom) / 2, left, right));
    }
    return across <= THICKEST && down > 2 * across
        ? Optional.of(new Ruling(false, (left + right) / 2, top, bottom))
        : Optional.empty();
  }

  double length() {
    return to - from;
  }

  Ruling to(double newFrom, double newTo) {
    return new Ruling(horizontal, at, newFrom, newTo);
  }

  Ruling scaled(double times) {
    return new Ruling(horizontal, at * times, from * times, to * times);
  }

  Ruling moved(double right, double down) {
    double along = horizontal ? right : down;
    return new Ruling(horizontal, at + (horizontal ? down : right), from + along, to + along);
  }

  Ruling turned(int quarters, double width, double height) {
    Box box =
        (horizontal ? new Box(from, at, to, at) : new Box(at, from, at, to))
            .turned(quarters, width, height);
    return horizontal == (quarters % 2 == 0)
        ? new Ruling(true, box.top(), box.left(), box.right())
        : new Ruling(false, box.left(), box.top(), box.bottom());
  }
}
