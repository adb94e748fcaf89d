package gongkai.ingest.app.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/// What became of an arrival, as far as is known. The order is the order of certainty: within one
/// run a later constant replaces an earlier one and never the other way round, whatever order the
/// topics are read in.
///
/// A redriven dead letter that ends in the index is indexed, so being dead-lettered stands before
/// the two true ends.
public enum Status {
  /// Archived and to be published, or published.
  RECEIVED,
  /// Read as a report.
  EXTRACTED,
  /// Judged.
  VALIDATED,
  /// A bug or broken infrastructure stopped it; kept to be redriven.
  DEAD_LETTERED,
  /// Not readable as a report.
  REJECTED,
  /// Can be searched.
  INDEXED,
  /// Never entered: empty, too large, badly named, or packed so that it cannot be unpacked.
  REFUSED,
  /// The same bytes had come before.
  DUPLICATE,
  /// A ZIP that was unpacked: its files are arrivals of their own and are counted in its place.
  UNPACKED;

  /// As written in the ledger and in JSON: `dead-lettered`.
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Reads the word back.
  ///
  /// @throws IllegalArgumentException when there is no such status
  public static Status of(String word) {
    return Arrays.stream(values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such status: " + word));
  }

  /// Whether the arrival ended at the door, where no later event can change it.
  boolean endedAtTheDoor() {
    return this == REFUSED || this == DUPLICATE || this == UNPACKED;
  }
}
