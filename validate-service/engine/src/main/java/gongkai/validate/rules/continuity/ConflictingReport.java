package gongkai.validate.rules.continuity;

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
import gongkai.validate.rules.continuity.OtherVersion.Order;
import java.util.List;
import java.util.stream.Stream;

/// No two versions for one institution and year have different figures, neither known to be later.
@RuleCard(
    name = "conflicting-report",
    family = Family.CONTINUITY,
    severity = Severity.WARNING,
    title = "同一年度有两份数据不同的报告",
    basis = "同一机关同一年度只有一份年度报告（《政府信息公开条例》第四十九条、第五十条），各处公布的应当一致",
    explanation =
        """
        同一机关同一年度有两份报告，都印有数字的格子里数不相同，又看不出哪一份在后的，两份都提示。

        一份标明更正、修订，或两份的公布日期有先后的，不在此列（见 silent-change）。
        两份中有转换件、图片，或不同的格子读数存疑的，作为疑点。
        """)
public final class ConflictingReport implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    if (facts.otherPublications().findAny().isEmpty()) {
      return Stream.of(new Undecided("figures", "no other publication for the year is known"));
    }
    List<Outcome> conflicts =
        OtherVersion.of(facts)
            .filter(version -> version.order() == Order.UNKNOWN)
            .map(ConflictingReport::conflict)
            .toList();
    return conflicts.isEmpty() ? Stream.of(Outcome.HELD) : conflicts.stream();
  }

  private static Outcome conflict(OtherVersion version) {
    return version.held(
        Violated.of(
                "figures",
                "同一机关同一年度有两份报告，数据不同，看不出哪一份在后：%s。请确认以哪一份为准，撤下另一份。".formatted(version.differences()))
            .on(version.differing()));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "两处公布的一样",
            """
            otherVersion title 青川县人民政府2023年政府信息公开工作年度报告
            """),
        holds(
            "公布日期有先后",
            """
            published 2024-03-05
            requests.newlyReceived.total 3
            otherVersion published 2024-01-20
            otherVersion requests.newlyReceived.total 2
            """),
        violated(
            "收到申请的件数不同，不知先后",
            """
            requests.newlyReceived.total 3
            otherVersion requests.newlyReceived.total 2
            """),
        violated(
            "同一天公布的两份",
            """
            published 2024-03-05
            requests.newlyReceived.total 3
            otherVersion published 2024-03-05
            otherVersion requests.newlyReceived.total 2
            """),
        undecided("只有这一份", ""));
  }
}
