package gongkai.validate.rules;

import gongkai.validate.rule.Example.Expected;
import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.Rule;
import java.util.List;

/// What a rule says of a report in the notation of examples.
public final class Judged {

  private Judged() {}

  /// What it says of the report as a whole.
  public static Expected by(Rule rule, String notation) {
    var outcomes = rule.check(ExampleReport.facts(notation)).toList();
    if (outcomes.stream().anyMatch(Violated.class::isInstance)) {
      return Expected.VIOLATED;
    }
    return outcomes.stream().anyMatch(Outcome.Undecided.class::isInstance)
        ? Expected.UNDECIDED
        : Expected.HOLDS;
  }

  /// What it finds wrong.
  public static List<Violated> violations(Rule rule, String notation) {
    return rule.check(ExampleReport.facts(notation))
        .filter(Violated.class::isInstance)
        .map(Violated.class::cast)
        .toList();
  }
}
