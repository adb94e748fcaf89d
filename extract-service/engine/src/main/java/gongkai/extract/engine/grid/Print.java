package gongkai.extract.engine.grid;

import java.util.List;

/// How surely a piece of text was made out.
///
/// @param isClear whether it says without doubt what it says: the document gives the characters, or
///   a picture shows them well
/// @param alternatives what else it may say, the likeliest first; only what is unclear has any
public record Print(boolean isClear, List<String> alternatives) {

  public static final Print CLEAR = new Print(true, List.of());

  public Print {
    alternatives = List.copyOf(alternatives);
  }

  /// A picture seems to show it, but it may say something else.
  public static Print unclear(List<String> alternatives) {
    return new Print(false, alternatives);
  }

  /// That of a text that has another piece besides: unclear if either is.
  public Print and(Print other) {
    if (equals(other)) {
      return this;
    }
    return isClear && other.isClear ? CLEAR : unclear(List.of());
  }
}
