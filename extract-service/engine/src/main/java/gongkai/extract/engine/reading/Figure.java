package gongkai.extract.engine.reading;

import java.math.BigDecimal;
import java.util.Optional;

/// What the text of a cell says when it is looked at as a figure.
sealed interface Figure {

  /// A number.
  ///
  /// @param value at the scale printed
  /// @param note what else stands in the cell and matters: a unit of money, a remark in brackets
  record Number(BigDecimal value, Optional<String> note) implements Figure {}

  /// Nothing is printed.
  record Blank() implements Figure {}

  /// A filler that stands for no number: - — / 无.
  record Dash() implements Figure {}

  /// Something like a number that cannot be trusted: a letter O, a blotch, two numbers in one cell.
  record Illegible() implements Figure {}

  /// Words: a label, a heading, a sentence.
  record Words() implements Figure {}

  Blank BLANK = new Blank();
  Dash DASH = new Dash();
  Illegible ILLEGIBLE = new Illegible();
  Words WORDS = new Words();

  /// Whether it fills a figure's cell, legibly or not.
  default boolean isPrinted() {
    return !(this instanceof Blank || this instanceof Words);
  }
}
