package gongkai.validate.rules.completeness;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.TableReading;
import gongkai.extract.report.TableReading.Presence;
import gongkai.validate.Family;
import gongkai.validate.Severity;
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

/// Each table of the form is there.
@RuleCard(
    name = "table-missing",
    family = Family.COMPLETENESS,
    severity = Severity.ERROR,
    title = "缺少表格",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号规定的表格",
    explanation =
        """
        主动公开情况表、申请情况表和行政复议、行政诉讼情况表都应当在报告里。行政复议、行政诉讼三张表通常印成一张，全缺时合列一条。

        表格处是图片而能读出的，不算缺少。只缺几行几列的，不在这里判断。原件中表格前后文字有截断痕迹的，作为疑点。
        """,
    carrierMayLose = true)
public final class TableMissing implements Rule {

  private static final List<String> CASES =
      List.of("reconsideration", "litigationDirect", "litigationAfterReview");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var absent =
        facts.report().tables().stream()
            .filter(table -> table.presence() == Presence.ABSENT)
            .map(TableReading::table)
            .toList();
    boolean noCases = absent.containsAll(CASES);
    var cases = Stream.of("cases").filter(_ -> noCases);
    var outcomes =
        facts.report().tables().stream()
            .filter(table -> !(noCases && CASES.contains(table.table())))
            .map(table -> decide(facts, table));
    return Stream.concat(outcomes, cases.map(_ -> missing(facts, "cases", "行政复议、行政诉讼情况表", CASES)));
  }

  private static Outcome decide(ReportFacts facts, TableReading table) {
    String name = table.table();
    return switch (table.presence()) {
      case WHOLE -> Outcome.HELD;
      case PARTIAL -> new Undecided("table/" + name, "some rows or columns were not found");
      case ABSENT -> missing(facts, name, FormWords.table(facts.form(), name), List.of(name));
    };
  }

  private static Violated missing(
      ReportFacts facts, String subject, String title, List<String> tables) {
    var violated = Violated.of("table/" + subject, "没有找到%s。请补上表格；没有数据的也应填 0。".formatted(title));
    return Cuts.aroundTables(facts, tables) ? violated.doubtful(Cuts.REASON) : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("五张表都在", ""),
        violated(
            "没有主动公开情况表",
            """
            table proactive absent
            """),
        violated(
            "没有行政复议、行政诉讼情况表",
            """
            table reconsideration absent
            table litigationDirect absent
            table litigationAfterReview absent
            """),
        violated(
            "表格前后有截断痕迹（作为疑点）",
            """
            table proactive absent cut
            """),
        undecided(
            "只读出一部分",
            """
            table requests partial
            """));
  }
}
