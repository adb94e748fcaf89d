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

/// Every request comes from exactly one of the six kinds of applicant.
@RuleCard(
    name = "requests-applicant-sum",
    family = Family.ARITHMETIC,
    severity = Severity.ERROR,
    title = "申请人合计",
    basis = "申请情况表每行六类申请人之和为该行“总计”（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        申请情况表的每一行里，自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他六类申请人的件数之和，应当等于该行“总计”。

        空白、横线、看不清的格不当作 0：只要填上某个不小于 0 的数能使等式成立，就不作判断。

        常见原因：数字填错了列；总计没有随各列更正；两个申请人共同提出的申请计了两次。
        """)
public final class RequestsApplicantSum implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return EquationCheck.of(
        facts,
        Relation.APPLICANT_SUM,
        (cell, applicants, total) ->
            "申请情况表“%s”行六类申请人加起来是 %s，“总计”填的是 %s，"
                .formatted(
                    FormWords.row(facts.form(), cell),
                    FormWords.number(applicants.known()),
                    FormWords.number(total.known())));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "自然人十件、商业企业两件，总计十二件",
            """
            requests.newlyReceived.naturalPerson 10
            requests.newlyReceived.commercialEnterprise 2
            requests.newlyReceived.total 12
            """),
        violated(
            "总计比各类申请人之和多一件",
            """
            requests.newlyReceived.naturalPerson 10
            requests.newlyReceived.commercialEnterprise 2
            requests.newlyReceived.total 13
            """),
        undecided(
            "总计看不清",
            """
            requests.newlyReceived.naturalPerson 10
            requests.newlyReceived.total ?
            """));
  }
}
