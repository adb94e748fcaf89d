package gongkai.extract.engine.format.page;

/// A straight line drawn along or across a page.
///
/// @param horizontal whether it runs from left to right; otherwise from top to bottom
/// @param at its distance from the top of the page, or from the left
/// @param from where it starts
/// @param to where it ends, not before it starts
public record Ruling(boolean horizontal, double at, double from, double to) {

  double length() {
    return to - from;
  }

  Ruling to(double newFrom, double newTo) {
    return new Ruling(horizontal, at, newFrom, newTo);
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
