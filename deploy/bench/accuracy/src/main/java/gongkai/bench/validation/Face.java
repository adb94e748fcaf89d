package gongkai.bench.validation;

/// How wide a typeface is.
interface Face {

  /// The advance of a character, in ems.
  double advance(int codePoint);

  /// The width of a line of writing, in ems.
  default double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }
}
