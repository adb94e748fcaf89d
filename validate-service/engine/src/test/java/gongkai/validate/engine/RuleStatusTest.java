package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.Family;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.ExampleReport;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.RuleStatus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleStatusTest {

  @Test
  void whatARuleOnTrialFindsIsADoubtAboutTheRule() {
    var finding = validate(new OnTrial()).getFirst();
    assertFalse(finding.isFailure());
    assertEquals("on-trial", finding.rule());
    assertTrue(finding.message().endsWith("本规则正在试行，结果仅供参考。"), finding.message());
  }

  @Test
  void aRuleThatIsOffJudgesNothing() {
    assertEquals(List.of(), validate(new Off()));
  }

  @Test
  void theVersionOfTheRuleBookTellsWhatIsOnTrial() {
    assertFalse(version(new OnTrial()).equals(version(new Off())));
  }

  private static List<Finding> validate(Rule rule) {
    return new Validator(List.of(rule)).validate(ExampleReport.report(""), Neighbours.none());
  }

  private static String version(Rule rule) {
    return new Validator(List.of(rule)).ruleBookVersion();
  }

  /// Finds fault with everything.
  private abstract static class Grumbler implements Rule {
    @Override
    public Stream<Outcome> check(ReportFacts facts) {
      return Stream.of(Outcome.Violated.of("all", "都不对。"));
    }

    @Override
    public List<Example> examples() {
      return List.of();
    }
  }

  @RuleCard(
      name = "on-trial",
      family = Family.FORM,
      severity = Severity.ERROR,
      title = "试行",
      basis = "无",
      explanation = "无",
      status = RuleStatus.TRIAL)
  private static final class OnTrial extends Grumbler {}

  @RuleCard(
      name = "off",
      family = Family.FORM,
      severity = Severity.ERROR,
      title = "停用",
      basis = "无",
      explanation = "无",
      status = RuleStatus.OFF)
  private static final class Off extends Grumbler {}
}
