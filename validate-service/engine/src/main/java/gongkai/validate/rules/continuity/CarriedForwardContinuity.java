package gongkai.validate.rules.continuity;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.CellAddress;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.AgainstYearBefore;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/// What was carried forward last year is what was brought forward this year.
@RuleCard(
    name = "carried-forward-continuity",
    family = Family.CONTINUITY,
    severity = Severity.ERROR,
    title = "上年结转与上一年报告不符",
    basis = "申请情况表“二、上年结转”即上一年度报告的“四、结转下年度继续办理”（国办公开办函〔2019〕60号、〔2021〕30号）",
    explanation =
        """
        同一机关本年“上年结转政府信息公开申请数量”的每一列，应当等于上一年报告“结转下年度继续办理”的同一列。

        没有上一年的报告，或两格中有一格没有数字的，不作判断；任何一格的读数存疑，或机关、年份的识别存疑的，作为疑点。哪一年填错，请两年一并核对。
        """,
    version = 2)
public final class CarriedForwardContinuity implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var columns =
        facts.form().addresses().stream()
            .filter(cell -> cell.table().equals("requests") && cell.row().equals("broughtForward"))
            .toList();
    var before = facts.yearBefore();
    return columns.stream()
        .map(cell ->
            before
                .map(last -> decide(facts, last, cell))
                .orElseGet(() -> open(cell, "no report of the year before")));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before, CellAddress brought) {
    var carried = CellAddress.of("requests", "carriedForward", brought.column());
    var now = facts.value(brought);
    var then = before.value(carried);
    if (now.isEmpty() || then.isEmpty()) {
      return open(brought, "one of the two cells holds no number");
    }
    if (now.get().compareTo(then.get()) == 0) {
      return Outcome.HELD;
    }
    String message =
        "本年的上年结转数与上一年报告的结转数不同：%s填的是 %s，%s“四、结转下年度继续办理”行同一列是 %s。请核对两年的报告，更正填错的一年。"
            .formatted(
                facts.form().describe(brought),
                FormWords.number(now.get()),
                AgainstYearBefore.name(before),
                FormWords.number(then.get()));
    var violated =
        Violated.of("carried-forward/" + brought.column(), message)
            .on(List.of(brought))
            .figures(then.get(), now.get());
    return AgainstYearBefore.fair(violated, facts, before, List.of(carried));
  }

  private static Outcome open(CellAddress cell, String why) {
    return new Undecided("carried-forward/" + cell.column(), why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "上一年转来两件",
            """
            lastYear requests.carriedForward.total 2
            lastYear requests.carriedForward.naturalPerson 2
            requests.broughtForward.total 2
            requests.broughtForward.naturalPerson 2
            """),
        violated(
            "上一年结转两件，本年写成 0",
            """
            lastYear requests.carriedForward.total 2
            """),
        undecided(
            "没有上一年的报告",
            """
            requests.broughtForward.total 2
            """),
        undecided(
            "上一年那一格留空",
            """
            lastYear requests.carriedForward.total _
            requests.broughtForward.total 2
            """));
  }
}
