package gongkai.validate;

import com.fasterxml.jackson.annotation.JsonValue;
import gongkai.extract.report.CellAddress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a rule found in one report.
///
/// @param id stays the same while the values change: a hash of institution, year, rule, and
///   equation or text span
/// @param kind failure (the author's) or doubt (ours or the carrier's)
/// @param rule the rule's name; for a doubt the rule that would have fired, or `extraction-doubt`
/// @param family the rule's family
/// @param severity at most the rule's own
/// @param message what is wrong, where, and what to do, in Chinese
/// @param cells the cells on both sides, in the form's order
/// @param expected what should stand there
/// @param actual what stands there
/// @param repairs equally small repairs of the group of broken equations that this one belongs to;
///   each is a set of changes made together; empty when none is known
/// @param span the words it is about, for a finding about the narrative
public record Finding(
    String id,
    Kind kind,
    String rule,
    Family family,
    Severity severity,
    String message,
    List<CellAddress> cells,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> actual,
    List<List<CellChange>> repairs,
    Optional<TextSpan> span) {

  public Finding {
    cells = List.copyOf(cells);
    repairs = repairs.stream().map(List::copyOf).toList();
  }

  /// Whose mistake it is.
  public enum Kind {
    /// The author's; published on the failure topics.
    FAILURE,
    /// Ours or the carrier's; shown for review, never published as the author's.
    DOUBT;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it is the author's.
  public boolean isFailure() {
    return kind == Kind.FAILURE;
  }
}
