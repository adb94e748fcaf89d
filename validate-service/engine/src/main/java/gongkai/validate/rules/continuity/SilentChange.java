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

/// Figures, once published, are not replaced later without a word.
@RuleCard(
    name = "silent-change",
    family = Family.CONTINUITY,
    severity = Severity.WARNING,
    title = "公布后未说明即改动数据",
    basis = "《政府信息公开条例》第六条：行政机关应当及时、准确地公开政府信息；第五十条要求年度报告如实列明各项数据",
    explanation =
        """
        同一机关同一年度的报告，后公布的一份与先公布的一份数据不同，而标题和开头都没有“更正”“修订”等说明的，算违反。

        先后按网页给出的公布日期判断；不知道先后的，见 conflicting-report。标明更正、修订的不算。
        两份中有转换件、图片，或不同的格子读数存疑的，作为疑点。
        """,
    version = 2)
public final class SilentChange implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    if (facts.otherPublications().findAny().isEmpty()) {
      return Stream.of(new Undecided("figures", "no other publication for the year is known"));
    }
    List<Outcome> changes =
        OtherVersion.of(facts)
            .filter(version -> version.order() == Order.EARLIER && !version.isAnnounced())
            .map(SilentChange::changed)
            .toList();
    return changes.isEmpty() ? Stream.of(Outcome.HELD) : changes.stream();
  }

  private static Outcome changed(OtherVersion version) {
    return version.held(
        Violated.of(
                "figures",
                "这份报告与先前公布的同年度报告数据不同，却没有说明：%s。请说明更正的原因，或恢复原来的数据。".formatted(version.differences()))
            .on(version.differing()));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "先后两份数据相同",
            """
            published 2024-03-05
            otherVersion published 2024-01-20
            """),
        holds(
            "后一份标明是更正",
            """
            title 青川县人民政府2023年政府信息公开工作年度报告（更正）
            published 2024-03-05
            requests.newlyReceived.total 3
            otherVersion published 2024-01-20
            otherVersion requests.newlyReceived.total 2
            """),
        holds(
            "后一份的标题注明修订",
            """
            title 青川县人民政府2023年政府信息公开工作年度报告（修订）
            published 2024-03-05
            requests.newlyReceived.total 3
            otherVersion published 2024-01-20
            otherVersion requests.newlyReceived.total 2
            """),
        violated(
            "后一份改了收到申请的件数",
            """
            published 2024-03-05
            requests.newlyReceived.total 3
            otherVersion published 2024-01-20
            otherVersion requests.newlyReceived.total 2
            """),
        undecided(
            "只有这一份",
            """
            published 2024-03-05
            """));
  }
}
