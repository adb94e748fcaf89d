package gongkai.bench.heldout;

/// How a text processor's document looks.
///
/// @param face the typeface
/// @param size of the text, in half points
/// @param tables the size of the letters in tables, in half points
/// @param lines which lines its tables have
/// @param landscape whether its pages lie
/// @param redHead whether it begins with a red head and the number of the document
/// @param listed whether a list numbers the headings
/// @param repeated whether the headings of a table are repeated on each page
/// @param whole whether rows are kept on one page
/// @param pieces whether text is cut into runs as editing leaves them
/// @param wish what it has besides the form
record WordStyle(
    String face,
    int size,
    int tables,
    Lines lines,
    boolean landscape,
    boolean redHead,
    boolean listed,
    boolean repeated,
    boolean whole,
    boolean pieces,
    Copy.Wish wish) {

  /// Which lines a table has.
  enum Lines {
    ALL,
    /// None at the left and right.
    OPEN,
    /// Only above, below, and under the headings.
    THREE,
    NONE
  }
}
