package gongkai.extract.report;

import java.time.LocalDate;
import java.util.Optional;

/// The signature at the end (落款): who, and when.
///
/// @param signatory the institution as it signs; empty where only a date stands
/// @param signedOn the date; empty where only a name stands
/// @param source where it stands
public record Signature(Optional<String> signatory, Optional<LocalDate> signedOn, Source source) {

  public Signature {
    if (signatory.isEmpty() && signedOn.isEmpty()) {
      throw new IllegalArgumentException("a signature has a name or a date");
    }
  }
}
