package gongkai.extract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/// Whether one of the form's tables was found, and how whole.
///
/// @param table `proactive`, `requests`, `reconsideration`, `litigationDirect` or
///   `litigationAfterReview`
/// @param presence what was found
/// @param surroundingsCut the text around the table's place shows that something was cut out (a
///   lost heading, a table that starts in mid-header), so that an absence is the carrier's
/// @param source where the table starts, if anything of it is there
public record TableReading(
    String table, Presence presence, boolean surroundingsCut, Optional<Source> source) {

  /// How much of the table is there.
  public enum Presence {
    /// Every row and column was found.
    WHOLE,
    /// Some rows or columns are missing.
    PARTIAL,
    /// Nothing of it was found.
    ABSENT;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
