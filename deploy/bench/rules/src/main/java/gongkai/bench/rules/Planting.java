package gongkai.bench.rules;

import gongkai.extract.report.CellAddress;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Set;

/// An error that was planted in a report, and what the judge should say to it.
///
/// @param about what was done, for whoever looks into it
/// @param expected what has to be found
/// @param may rules that may fire in consequence
public record Planting(String about, List<Expected> expected, Set<String> may) {

  /// Whose mistake a finding should call it.
  public enum Whose {
    /// The author erred: a failure.
    AUTHORS,
    /// A converter may have lost it: a doubt.
    CARRIERS,
    /// The law of carriers does not settle it.
    EITHER;

    boolean agrees(Finding finding) {
      return this == EITHER || (this == AUTHORS) == finding.isFailure();
    }
  }

  /// A finding that has to come.
  ///
  /// @param rule the rule
  /// @param whose failure or doubt
  /// @param ceiling the severity that it must not exceed
  /// @param cells cells of which it names at least one; empty where it names none
  /// @param words sentences of which it is about one; empty where it is about none
  public record Expected(
      String rule, Whose whose, Severity ceiling, Set<CellAddress> cells, List<String> words) {

    /// A finding about the report as a whole.
    public static Expected ofReport(String rule, Whose whose, Severity ceiling) {
      return new Expected(rule, whose, ceiling, Set.of(), List.of());
    }

    /// Whether this is the finding.
    boolean meets(Finding finding) {
      return rule.equals(finding.rule()) && meetsCells(finding) && meetsWords(finding);
    }

    private boolean meetsCells(Finding finding) {
      return cells.isEmpty()
          || finding.cells().isEmpty()
          || finding.cells().stream().anyMatch(cells::contains);
    }

    private boolean meetsWords(Finding finding) {
      if (words.isEmpty() || finding.span().isEmpty()) {
        return true;
      }
      Saying found = Saying.of(finding.span().get().text());
      return words.stream().map(Saying::of).anyMatch(found::meets);
    }
  }

  public Planting {
    expected = List.copyOf(expected);
    may = Set.copyOf(may);
  }

  /// Whether a finding is explained by this error.
  boolean explains(Finding finding) {
    return may.contains(finding.rule()) || expected.stream().anyMatch(e -> e.meets(finding));
  }
}
