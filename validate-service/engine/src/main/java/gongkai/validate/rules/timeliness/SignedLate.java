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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The report is signed within the time that the law gives.
@RuleCard(
    name = "signed-late",
    family = Family.TIMELINESS,
    severity = Severity.WARNING,
    title = "落款晚于期限",
    basis = "《政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前，县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布上一年度报告",
    explanation =
        """
        落款日期不应晚于公布期限：县级以上人民政府为次年 3 月 31 日，其部门为次年 1 月 31 日。

        乡镇人民政府、街道办事处在第四十九条里没有规定日期，不作判断；没有落款日期、年份不明、机关类别不明的，也不作判断。
        政府办公厅（室）可能代本级政府报告，一月底之后、三月底之前落款的，不作判断。标题的年份与统计期限矛盾的，也不作判断；机关、年份的识别存疑的，作为疑点。
        落款早于期限不等于按期公布，公布日期另行判断。
        """,
    version = 4)
public final class SignedLate implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var signed = facts.report().signedOn();
    var limit = LegalDay.of(facts);
    if (signed.isEmpty() || limit.isEmpty()) {
      return Stream.of(new Undecided("signed", "no date of signature, or no day set by law"));
    }
    LocalDate day = signed.get();
    if (!day.isAfter(limit.get().day())) {
      return Stream.of(Outcome.HELD);
    }
    return Stream.of(
        day.isAfter(limit.get().latest())
            ? late(facts, day, limit.get().latest())
            : new Undecided("signed", "an office may report for its whole government"));
  }

  private static Violated late(ReportFacts facts, LocalDate signed, LocalDate limit) {
    var violated =
        Violated.of(
            "signed",
            "落款日期 %s 晚于公布期限 %s，晚了 %d 天。请核对落款日期；确已逾期的，下一年度请按期公布。"
                .formatted(
                    LegalDay.written(signed),
                    LegalDay.written(limit),
                    ChronoUnit.DAYS.between(limit, signed)));
    return LegalDay.fair(violated, facts);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "县政府在三月底前落款",
            """
            signed 2024-03-31
            """),
        violated(
            "县政府四月才落款",
            """
            signed 2024-04-02
            """),
        violated(
            "部门二月才落款",
            """
            institution department county 青川县财政局
            signed 2024-02-19
            """),
        undecided(
            "政府办公室可能代政府报告",
            """
            institution department county 青川县人民政府办公室
            signed 2024-03-12
            """),
        undecided(
            "乡镇没有规定日期",
            """
            institution township township 木鱼镇人民政府
            signed 2024-05-06
            """),
        undecided(
            "统计期限是另一年的，标题的年份可能有误",
            """
            year 2022
            section 0 本报告数据的统计期限为2023年1月1日至12月31日。
            """),
        undecided(
            "没有落款日期",
            """
            signed none
            """));
  }
}
