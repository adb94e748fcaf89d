package gongkai.extract.report;

import java.math.BigDecimal;
import java.util.Optional;

/// What a cell of the form holds, and how that was come by.
///
/// @param value the number, at the scale printed (fees may be decimals, in 万元); present exactly for
///   the states read, inferred and corrected
/// @param state how it was come by
/// @param source where it was printed; present for everything that stands in the document
/// @param note why a value is inferred, illegible or corrected, in Chinese, for people
public record CellValue(
    Optional<BigDecimal> value, CellState state, Optional<Source> source, Optional<String> note) {

  private static final CellValue ABSENT =
      new CellValue(Optional.empty(), CellState.ABSENT, Optional.empty(), Optional.empty());

  public CellValue {
    boolean needsValue =
        switch (state) {
          case READ, INFERRED, CORRECTED -> true;
          case BLANK, DASH, ILLEGIBLE, ABSENT -> false;
        };
    if (needsValue != value.isPresent()) {
      throw new IllegalArgumentException("a cell that is " + state + " cannot hold " + value);
    }
    if (state == CellState.READ && source.isEmpty()) {
      throw new IllegalArgumentException("a cell that was read was read somewhere");
    }
  }

  /// A number printed at `source`.
  public static CellValue read(BigDecimal value, Source source) {
    return new CellValue(Optional.of(value), CellState.READ, Optional.of(source), Optional.empty());
  }

  /// A cell that is there and holds nothing.
  public static CellValue blank(Source source) {
    return new CellValue(Optional.empty(), CellState.BLANK, Optional.of(source), Optional.empty());
  }

  /// A cell that holds a filler.
  public static CellValue dash(Source source) {
    return new CellValue(Optional.empty(), CellState.DASH, Optional.of(source), Optional.empty());
  }

  /// A value that the document lost and the equations leave no choice about.
  ///
  /// @param near the surroundings of what was lost, where they are known
  /// @param note why, in Chinese
  public static CellValue inferred(BigDecimal value, Optional<Source> near, String note) {
    return new CellValue(Optional.of(value), CellState.INFERRED, near, Optional.of(note));
  }

  /// Something is there that could not be settled.
  public static CellValue illegible(Optional<Source> source, String note) {
    return new CellValue(Optional.empty(), CellState.ILLEGIBLE, source, Optional.of(note));
  }

  /// The document does not have this cell.
  public static CellValue absent() {
    return ABSENT;
  }

  /// Whether the number was printed, and clearly enough to hold against its author.
  public boolean isRead() {
    return state == CellState.READ;
  }
}
