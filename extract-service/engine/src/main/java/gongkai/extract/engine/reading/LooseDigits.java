package gongkai.extract.engine.reading;

import gongkai.extract.engine.grid.Cell;
import gongkai.extract.engine.grid.Place;
import gongkai.extract.engine.grid.Print;
import java.util.List;

/// Digits on a line of their own, which may be the last ones of a figure above that was too wide
/// for its column, or the number of a page.
final class LooseDigits {

  private LooseDigits() {}

  /// A figure with the digits below it: likely one number, and no more than likely.
  static Cell joined(Cell figure, Cell below) {
    return unclear(figure, figure.text() + below.text(), figure.text());
  }

  /// A figure that may go on in the digits below it, but likely does not.
  static Cell perhapsJoined(Cell figure, Cell below) {
    return unclear(figure, figure.text(), figure.text() + below.text());
  }

  /// A figure and the digits below it, of which nobody knows whether they are one number: `109 4`.
  static Cell unsure(Cell figure, Cell below) {
    String text = figure.text() + " " + below.text();
    return new Cell(text, figure.column(), figure.width(), figure.place());
  }

  private static Cell unclear(Cell figure, String likely, String other) {
    Print print = Print.unclear(List.of(other));
    return new Cell(likely, figure.column(), figure.width(), figure.place(), print);
  }

  /// Whether a figure can go on: 0 cannot.
  static boolean mayGoOn(Cell figure) {
    return !figure.text().startsWith("0");
  }

  /// Whether a cell stands on the line right below another one.
  static boolean isRightBelow(Cell above, Cell below) {
    return above.place() instanceof Place.InText(int line, int offset)
        && below.place() instanceof Place.InText(int next, int start)
        && next == line + 1;
  }
}
