package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// How the value of a cell was come by; blank is never taken for zero.
public enum CellState {
  /// A number printed in the document, in a row and a column that are known.
  READ,
  /// The cell is there and holds nothing.
  BLANK,
  /// The cell holds a filler such as - — / 无.
  DASH,
  /// The document lost it and the equations leave one possible value; never called read.
  INFERRED,
  /// Something is printed and no value could be settled.
  ILLEGIBLE,
  /// The document does not have this cell: a missing table or row.
  ABSENT,
  /// A person gave it, with a reason, over what was read.
  CORRECTED;

  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
