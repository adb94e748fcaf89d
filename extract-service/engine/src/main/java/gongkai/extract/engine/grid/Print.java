package gongkai.extract.engine.grid;

import java.util.List;

/// How surely a piece of text was made out.
///
/// @param alternatives what else it may say, the likeliest first; only what is unclear has any
public record Print(Clarity clarity, List<String> alternatives) {

  /// Whether people would agree on what is printed, from yes to no.
  public enum Clarity {
    /// It says without doubt what it says: the document gives the characters, or a picture shows
    /// them well.
    CLEAR,
    /// A picture seems to show it, but it may say something else.
    UNCLEAR,
    /// The signs are clear, but they may belong to another cell, or go on in one: sums that hold
    /// tell neither.
    UNPLACED,
    /// Another text is printed over it: which of the two is meant cannot be told.
    OVERPRINTED
  }

  public static final Print CLEAR = new Print(Clarity.CLEAR, List.of());

  public static final Print UNPLACED = new Print(Clarity.UNPLACED, List.of());

  public static final Print OVERPRINTED = new Print(Clarity.OVERPRINTED, List.of());

  public Print {
    alternatives = List.copyOf(alternatives);
  }

  /// A picture seems to show it, but it may say something else.
  public static Print unclear(List<String> alternatives) {
    return new Print(Clarity.UNCLEAR, alternatives);
  }

  /// Whether it says without doubt what it says.
  public boolean isClear() {
    return clarity == Clarity.CLEAR;
  }

  /// Whether it may belong elsewhere, or not be whole.
  public boolean isUnplaced() {
    return clarity == Clarity.UNPLACED;
  }

  /// Whether another text is printed over it.
  public boolean isOverprinted() {
    return clarity == Clarity.OVERPRINTED;
  }

  /// That of a text that has another piece besides: no surer than either is.
  public Print and(Print other) {
    if (equals(other)) {
      return this;
    }
    return new Print(clarity.compareTo(other.clarity) < 0 ? other.clarity : clarity, List.of());
  }
}
