package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.AlteredWording;
import gongkai.extract.report.TableReading.Presence;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/// Row and column headings read as on the official form.
@RuleCard(
    name = "wording-altered",
    family = Family.FORM,
    severity = Severity.INFO,
    title = "表格用语与规定不同",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号规定的表格用语",
    explanation =
        """
        表格的行、列标题应当照规定格式的用语，不增不减不改。空格、全角半角、标点和括号的不同不算；括号里的说明（区分处理的，……）和单位（万元）是规定的用语，漏了要列出。

        每个标题列一条，写明印出来的是什么、规定的是什么。
        """,
    carrierMayLose = true,
    version = 3)
public final class WordingAltered implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var altered = facts.report().alteredWordings();
    if (altered.isEmpty()) {
      boolean nothingRead =
          facts.report().tables().stream().noneMatch(table -> table.presence() == Presence.WHOLE);
      return Stream.of(
          nothingRead ? new Undecided("wording", "no table was read whole") : Outcome.HELD);
    }
    return altered.stream().map(WordingAltered::notAsOfficial);
  }

  private static Outcome notAsOfficial(AlteredWording wording) {
    return Violated.of(
        "wording/" + wording.label(),
        "表格用语与规定不同：印的是“%s”，规定的是“%s”。请把表格里的这个标题改成规定的用语，数字不必改动。"
            .formatted(inOneLine(wording.printed()), wording.official()));
  }

  /// A heading written a character a line stands in one.
  private static String inOneLine(String printed) {
    return printed.replaceAll("\\s*\\R\\s*", "");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("用语与规定一致", ""),
        violated(
            "少印了两个字",
            """
            wording requests.refused.prohibitedByLaw 2.其他法律行政止公开 2.其他法律行政法规禁止公开
            """),
        violated(
            "复议、诉讼表上面一行的标题换了说法",
            """
            wording litigationDirect 直接诉讼 未经复议直接起诉
            """),
        violated(
            "换了说法，意思不变",
            """
            wording requests.newlyReceived 一、今年收到政府信息公开申请数 一、本年新收政府信息公开申请数量
            """),
        undecided(
            "没有完整的表格",
            """
            table proactive absent
            table requests partial
            table reconsideration absent
            table litigationDirect absent
            table litigationAfterReview absent
            """));
  }
}
