package gongkai.validate.rules.timeliness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.StatedPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

/// The report is not signed before the year that it reports on has ended.
@RuleCard(
    name = "signed-too-early",
    family = Family.TIMELINESS,
    severity = Severity.WARNING,
    title = "落款早于报告年度结束",
    basis = "《政府信息公开条例》第四十九条：公布的是上一年度的报告，数据统计到12月31日",
    explanation =
        """
        报告年度还没有结束，全年的数字无从得来，落款不应在报告年度之内；一月份落款的，多半是把年份写成了上一年。年度最后一天落款的不算。

        没有落款日期、年份不明，或者标题的年份与统计期限矛盾的，不作判断；机关、年份的识别存疑的，作为疑点。落款早于报告年度的见 `year-mismatch`。
        """,
    version = 2)
public final class SignedTooEarly implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var signed = facts.report().signedOn();
    var year = facts.report().year();
    if (signed.isEmpty()
        || year.isEmpty()
        || signed.get().getYear() < year.get()
        || StatedPeriod.contradictsYear(facts)) {
      return Stream.of(new Undecided("signed", "no date of signature, or no certain year"));
    }
    if (!signed.get().isBefore(LocalDate.of(year.get(), Month.DECEMBER, 31))) {
      return Stream.of(Outcome.HELD);
    }
    boolean slip = signed.get().getMonth().compareTo(Month.MARCH) <= 0;
    return Stream.of(
        LegalDay.fair(
            Violated.of(
                "signed",
                "落款日期 %s 在报告年度之内，%d 年还没有结束。%s"
                    .formatted(
                        LegalDay.written(signed.get()),
                        year.get(),
                        slip ? "请核对落款的年份，是否应为 " + (year.get() + 1) + " 年。" : "请核对落款日期和报告年份。")),
            facts));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "次年一月落款",
            """
            signed 2024-01-02
            """),
        violated(
            "年份写成了上一年",
            """
            signed 2023-01-20
            """),
        violated(
            "十二月中旬就落款",
            """
            signed 2023-12-15
            """),
        undecided(
            "没有落款日期",
            """
            signed none
            """));
  }
}
