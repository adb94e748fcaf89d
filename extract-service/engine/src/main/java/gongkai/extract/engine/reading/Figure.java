package gongkai.extract.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;

/// What the text of a cell says when it is looked at as a figure.
sealed interface Figure {

  /// A number.
  ///
  /// @param value at the scale printed
  /// @param note what else stands in the cell and matters: a unit of money, a remark in brackets
  record Value(BigDecimal value, Optional<String> note) implements Figure {}

  /// Anything but a number.
  enum Mark implements Figure {
    /// Nothing is printed.
    BLANK,
    /// A filler that stands for no number: - — / 无.
    DASH,
    /// Something like a number that cannot be trusted: a letter O, a blotch, two numbers in one
    /// cell.
    ILLEGIBLE,
    /// A label, a heading, a sentence.
    WORDS
  }

  /// Whether it fills a figure's cell, legibly or not.
  default boolean isPrinted() {
    return this != Mark.BLANK && this != Mark.WORDS;
  }
}
