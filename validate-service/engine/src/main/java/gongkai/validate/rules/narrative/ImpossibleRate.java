package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.NarrativeFact;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No rate of completion or satisfaction is above one hundred per cent.
@RuleCard(
    name = "impossible-rate",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "比率超过 100%",
    basis = "办结率、满意度是部分占全部的比，不可能超过 100%",
    explanation =
        """
        正文里的办结率、满意度等比率不会超过 100%，“100%以上”“超过 100%”也一样。

        “不低于 100%”说得通，不算违反；“100%左右”不作判断。解读率等一件可以有几份的，不在此列。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 2)
public final class ImpossibleRate implements Rule {

  private static final List<String> RATES = List.of("completion.rate", "satisfaction.rate");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /// Beside the number only: 没有超期，办结率100% is not above it.
  private static final Pattern ABOVE = Pattern.compile("(超过?|突破)了?\\s*[\\d１一百]|[%％百]\\s*(以上|[多余])");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return RATES.stream().flatMap(facts::stated).map(ImpossibleRate::decide);
  }

  private static Outcome decide(NarrativeFact rate) {
    int order = rate.value().compareTo(ALL);
    boolean above = ABOVE.matcher(rate.text()).find();
    if (order > 0 || (order == 0 && above)) {
      return Violated.of(
              Spans.subject(rate),
              "正文“%s”：%s不可能超过 100%%。请核对后改正。".formatted(rate.text(), name(rate)))
          .figures(ALL, rate.value())
          .in(Spans.of(rate));
    }
    return order == 0 && rate.approximate()
        ? new Undecided(Spans.subject(rate), "about 100 may be below")
        : Outcome.HELD;
  }

  private static String name(NarrativeFact rate) {
    return rate.quantity().equals("completion.rate") ? "办结率" : "满意度";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "办结率 100%",
            """
            fact completion.rate 100 办结率达100%
            """),
        holds(
            "没有超期，办结率 100%",
            """
            fact completion.rate 100 没有超期，办结率100%
            """),
        violated(
            "办结率超过 100%",
            """
            fact completion.rate 100 办结率超过100% approximate=yes
            """),
        violated(
            "办结率达 100%以上",
            """
            fact completion.rate 100 办结率达100%以上 atLeast=yes
            """),
        violated(
            "满意度 102%",
            """
            fact satisfaction.rate 102 群众满意度102%
            """),
        undecided(
            "满意度 100%左右",
            """
            fact satisfaction.rate 100 满意度100%左右 approximate=yes
            """));
  }
}
