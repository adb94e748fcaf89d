package gongkai.bench.printers;

/// How letters come onto a page.
@FunctionalInterface
public interface Lettering {

  /// The operators of a content stream that print a text.
  ///
  /// @param x where it begins, from the left of the sheet, in points
  /// @param y where its line stands, from the foot of the sheet
  /// @param size the size of the letters
  String operators(double x, double y, double size, String text);
}
