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

/// Every request that came in is either dealt with or carried into the next year.
@RuleCard(
    name = "requests-balance",
    family = Family.ARITHMETIC,
    severity = Severity.ERROR,
    title = "申请收支平衡",
    basis = "表格自带的勾稽关系：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        每一类申请人（以及总计）一列里，本年新收与上年结转的件数之和，应当等于办理结果总计与结转下年度件数之和。

        空白、横线、看不清的格不当作 0：只要填上某个不小于 0 的数能使等式成立，就不作判断；无论填多少都不成立的，才算违反。

        常见原因：后来更正时只改了一行；上年结转没有照上一年的报告填写；把跨年办结的申请漏计。
        """)
public final class RequestsBalance implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return EquationCheck.of(
        facts,
        Relation.BALANCE,
        (cell, in, out) ->
            "申请情况表“%s”列收支不平：新收加上年结转共 %s 件，办理总计加结转下年共 %s 件，"
                .formatted(
                    FormWords.column(facts.form(), cell),
                    FormWords.number(in.known()),
                    FormWords.number(out.known())));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "收到八件、上年转来两件，办结九件、转下年一件",
            """
            requests.newlyReceived.total 8
            requests.broughtForward.total 2
            requests.totalHandled.total 9
            requests.carriedForward.total 1
            """),
        violated(
            "有一件不知去向",
            """
            requests.newlyReceived.total 8
            requests.broughtForward.total 2
            requests.totalHandled.total 9
            """),
        violated(
            "结转下年留空，但办理总计已多于收到的件数",
            """
            requests.newlyReceived.total 8
            requests.totalHandled.total 9
            requests.carriedForward.total _
            """),
        undecided(
            "横线不当作 0",
            """
            requests.newlyReceived.total 9
            requests.broughtForward.total -
            requests.totalHandled.total 9
            """),
        undecided(
            "看不清的数字不猜",
            """
            requests.newlyReceived.total ?
            requests.totalHandled.total 9
            """));
  }
}
