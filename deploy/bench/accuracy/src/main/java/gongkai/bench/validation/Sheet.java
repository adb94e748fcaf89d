package gongkai.bench.validation;

import java.util.List;

/// A page as what is drawn on it, in points from its top left corner.
record Sheet(double width, double height, List<Mark> marks) {

  /// Something drawn.
  sealed interface Mark {
    /// A line of writing.
    ///
    /// @param x where it begins
    /// @param y its base line
    record Writing(double x, double y, double size, String text) implements Mark {}

    /// A straight line.
    record Stroke(double x1, double y1, double x2, double y2, double width) implements Mark {}

    /// A filled rectangle.
    ///
    /// @param shade 0 for black, 1 for white
    record Fill(double x, double y, double width, double height, double shade) implements Mark {}

    /// The author's round red seal.
    record Seal(double x, double y, double radius, String text) implements Mark {}
  }
}
