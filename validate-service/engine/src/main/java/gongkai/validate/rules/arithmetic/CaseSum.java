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

/// Every case of reconsideration or litigation has exactly one of the four results.
@RuleCard(
    name = "case-sum",
    family = Family.ARITHMETIC,
    severity = Severity.ERROR,
    title = "复议诉讼合计",
    basis = "行政复议、行政诉讼情况表四种结果之和为“总计”（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        行政复议、未经复议直接起诉、复议后起诉三张表里，结果维持、结果纠正、其他结果、尚未审结四项之和，应当等于“总计”。

        这三张表各只有一个等式，往往有几种同样小的改法都能使它成立；都会列出，由填报单位对照案卷择一更正。

        空白、横线、看不清的格不当作 0：只要填上某个不小于 0 的数能使等式成立，就不作判断。
        """)
public final class CaseSum implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return EquationCheck.of(
        facts,
        Relation.CASE_SUM,
        (cell, results, total) ->
            "%s四种结果加起来是 %s，“总计”填的是 %s，"
                .formatted(
                    FormWords.table(facts.form(), cell.table()),
                    FormWords.number(results.known()),
                    FormWords.number(total.known())));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "维持两件、未结一件，总计三件",
            """
            reconsideration.upheld 2
            reconsideration.pending 1
            reconsideration.total 3
            """),
        violated(
            "有结果而总计为 0",
            """
            litigationAfterReview.upheld 4
            litigationAfterReview.total 0
            """),
        undecided(
            "总计留空",
            """
            reconsideration.upheld 2
            reconsideration.total _
            """));
  }
}
