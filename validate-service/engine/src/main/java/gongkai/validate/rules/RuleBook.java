package gongkai.validate.rules;

import gongkai.validate.rule.Rule;
import gongkai.validate.rules.arithmetic.CaseSum;
import gongkai.validate.rules.arithmetic.RequestsApplicantSum;
import gongkai.validate.rules.arithmetic.RequestsBalance;
import gongkai.validate.rules.arithmetic.RequestsOutcomeSum;
import java.util.List;

/// The table of contents: every rule there is, one line each; findings come in this order.
public final class RuleBook {

  /// All rules.
  public static final List<Rule> RULES =
      List.of(
          new RequestsBalance(),
          new RequestsOutcomeSum(),
          new RequestsApplicantSum(),
          new CaseSum());

  private RuleBook() {}
}
