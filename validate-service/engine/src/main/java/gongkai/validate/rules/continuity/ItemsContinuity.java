package gongkai.validate.rules.continuity;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The items of the year before are those that the report of that year started from and changed.
///
/// Many printed a decrease without its sign, 3 for -3: where that would make the two years meet,
/// nothing is said.
@RuleCard(
    name = "items-continuity",
    family = Family.CONTINUITY,
    severity = Severity.WARNING,
    title = "上一年项目数量与上一年报告不符",
    basis = "主动公开情况表“上一年项目数量”＝上一年报告的“上一年项目数量”＋“本年增/减”（国办公开办函〔2019〕60号）",
    explanation =
        """
        2019 年格式的行政许可、其他对外管理服务事项、行政处罚、行政强制、行政事业性收费各行，本年报告的“上一年项目数量”应当等于上一年报告的“上一年项目数量”加“本年增/减”。

        机构改革、事项清单调整会使口径变化，因此至多作警告。减少的项目数没有写负号、写上负号就能接上的，不作判断；已经写了负号的不在此列。
        两年不都是 2019 年格式的，或者三格中有一格没有数字的，不作判断；读数存疑，或机关、年份的识别存疑的，作为疑点。
        """,
    forms = FormVersion.FORM_2019,
    version = 2)
public final class ItemsContinuity implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var before = facts.yearBefore().filter(last -> last.form().version() == FormVersion.FORM_2019);
    return facts.form().addresses().stream()
        .filter(cell -> cell.column().equals("previousItems"))
        .map(cell ->
            before
                .map(last -> decide(facts, last, cell))
                .orElseGet(() -> open(cell, "no report of the year before on this form")));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before, CellAddress items) {
    var change = CellAddress.of("proactive", items.row(), "change");
    var now = facts.value(items);
    var then = before.value(items);
    var changed = before.value(change);
    if (now.isEmpty() || then.isEmpty() || changed.isEmpty()) {
      return open(items, "one of the three cells holds no number");
    }
    BigDecimal expected = then.get().add(changed.get());
    if (now.get().compareTo(expected) == 0) {
      return Outcome.HELD;
    }
    if (changed.get().signum() > 0
        && now.get().compareTo(then.get().subtract(changed.get())) == 0) {
      return open(items, "the change may lack its sign");
    }
    var violated =
        Violated.of(
                "items/" + items.row(),
                "%s填的是 %s，而%s同一行“上一年项目数量”%s 加“本年增/减”%s 是 %s。请核对两年的项目数量；因事项清单调整而不同的，请在报告中说明。"
                    .formatted(
                        facts.form().describe(items),
                        FormWords.number(now.get()),
                        AgainstYearBefore.name(before),
                        FormWords.number(then.get()),
                        FormWords.number(changed.get()),
                        FormWords.number(expected)))
            .on(List.of(items))
            .figures(expected, now.get());
    return AgainstYearBefore.fair(violated, facts, before, List.of(items, change));
  }

  private static Outcome open(CellAddress items, String why) {
    return new Undecided("items/" + items.row(), why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "120 项减少 3 项，次年从 117 项算起",
            """
            year 2020
            form 2019
            lastYear proactive.licences.previousItems 120
            lastYear proactive.licences.change -3
            proactive.licences.previousItems 117
            """),
        violated(
            "120 项减少 3 项，次年仍从 120 项算起",
            """
            year 2020
            form 2019
            lastYear proactive.licences.previousItems 120
            lastYear proactive.licences.change -3
            proactive.licences.previousItems 120
            """),
        violated(
            "写明减少 3 项，次年却多了 3 项",
            """
            year 2020
            form 2019
            lastYear proactive.licences.previousItems 120
            lastYear proactive.licences.change -3
            proactive.licences.previousItems 123
            """),
        undecided(
            "没有上一年的报告",
            """
            year 2020
            form 2019
            proactive.licences.previousItems 117
            """),
        undecided(
            "减少的项目数没有写负号",
            """
            year 2020
            form 2019
            lastYear proactive.licences.previousItems 120
            lastYear proactive.licences.change 3
            proactive.licences.previousItems 117
            """));
  }
}
