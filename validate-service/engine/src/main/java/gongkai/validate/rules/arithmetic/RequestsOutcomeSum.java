package gongkai.validate.rules.arithmetic;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.Equation.Relation;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/// Every request dealt with ended in exactly one of the outcomes.
@RuleCard(
    name = "requests-outcome-sum",
    family = Family.ARITHMETIC,
    severity = Severity.ERROR,
    title = "办理结果合计",
    basis = "申请情况表“三、本年度办理结果”各项之和为“（七）总计”（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        每一类申请人（以及总计）一列里，（一）至（六）各项办理结果之和，应当等于“（七）总计”。
        区分处理的申请只计入“（二）部分公开”，不再计入其他各项。

        空白、横线、看不清的格不当作 0：只要填上某个不小于 0 的数能使等式成立，就不作判断。
        沿用 2019 年格式、把“（六）其他处理”合为一行的报告，按那一行计算。

        常见原因：区分处理的申请计了两次；数字填错了行；总计没有随各项更正。
        """)
public final class RequestsOutcomeSum implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return EquationCheck.of(
        facts,
        Relation.OUTCOME_SUM,
        (cell, outcomes, total) ->
            "申请情况表“%s”列各项办理结果加起来是 %s，“（七）总计”填的是 %s，"
                .formatted(
                    FormWords.column(facts.form(), cell),
                    FormWords.number(outcomes.known()),
                    FormWords.number(total.known())));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "四件公开、八件不掌握，总计十二件",
            """
            requests.granted.naturalPerson 4
            requests.unavailable.notHeld.naturalPerson 8
            requests.totalHandled.naturalPerson 12
            """),
        violated(
            "各项合计十二件，总计写成十一件",
            """
            requests.granted.naturalPerson 4
            requests.unavailable.notHeld.naturalPerson 8
            requests.totalHandled.naturalPerson 11
            """),
        violated(
            "各项已超过总计，留空的一格填多少都不成立",
            """
            requests.granted.naturalPerson 4
            requests.refused.stateSecret.naturalPerson _
            requests.totalHandled.naturalPerson 3
            """),
        undecided(
            "少的一件可能就在空白的一格里",
            """
            requests.granted.naturalPerson 4
            requests.refused.stateSecret.naturalPerson _
            requests.totalHandled.naturalPerson 5
            """));
  }
}
