package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.Form2019;
import gongkai.extract.form.Form2021;
import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
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
import java.util.List;
import java.util.stream.Stream;

/// The tables are those of the form in force for the report's year.
///
/// What tells the forms apart is table `proactive`: only where at least half of its cells are there
/// is a form held against anybody. The old tables lack what the law's form asks for: an error. The
/// newer tables before their year were nobody's duty to know, and more likely the year is wrong.
/// One row kept from the old form loses two figures of 175.
@RuleCard(
    name = "form-outdated",
    family = Family.FORM,
    severity = Severity.ERROR,
    title = "表格不是当年规定的格式",
    basis = "《政府信息公开条例》第五十条：年度报告使用统一格式；2019、2020 年度用国办公开办函〔2019〕60号格式，2021 年度起用国办公开办函〔2021〕30号格式",
    explanation =
        """
        2021 年度起的报告应当用 2021 年格式的表格，2019、2020 年度的用 2019 年格式。两种格式主要差在主动公开情况表，所以这张表至少有一半的格读得出，才作判断。

        2021 年度起仍用 2019 年整套表格的，是错误；2019、2020 年度的报告用了 2021 年格式的，多半是年份有误，作警告。
        只有申请情况表的“（六）其他处理”没有分成三行的，作警告；转换件里可能是丢了行，作为疑点。年份不明，或者标题的年份与统计期限矛盾的，不作判断；年份存疑的，作为疑点。
        """,
    version = 4)
public final class FormOutdated implements Rule {

  private static final CellAddress SINGLE_OTHER = CellAddress.of("requests", "other", "total");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.of(
        facts
            .report()
            .year()
            .filter(year -> FormVersion.forYear(year) != FormVersion.LEGACY)
            .filter(_ -> !StatedPeriod.contradictsYear(facts))
            .map(year -> decide(facts, year))
            .orElseGet(() -> open("no certain year that one of the forms is for")));
  }

  private static Outcome decide(ReportFacts facts, int year) {
    FormVersion right = FormVersion.forYear(year);
    if (facts.form().version() == right) {
      return facts.form().equals(Form2021.SINGLE_OTHER_ROW) && hasSingleRow(facts)
          ? singleRow(facts)
          : Outcome.HELD;
    }
    if (!showsItsForm(facts)) {
      return open("too little of table proactive is there to tell the forms apart");
    }
    var violated =
        Violated.of(
            "form",
            right == FormVersion.FORM_2021
                ? "这是 %d 年度的报告，%s用的却是 2019 年格式的表格。2021 年度起应当用国办公开办函〔2021〕30号规定的表格，请换用后重新填写。"
                    .formatted(year, facts.form().equals(Form2019.THREE_OTHER_ROWS) ? "主动公开情况" : "")
                : "报告年份是 %d 年，用的却是 2021 年格式的表格。请核对年份；2019、2020 年度应当用国办公开办函〔2019〕60号规定的表格。"
                    .formatted(year));
    var fair = facts.isYearDoubtful() ? violated.doubtful("年份的识别存疑，请先核对原件。") : violated;
    return right == FormVersion.FORM_2021 ? fair : fair.atMost(Severity.WARNING);
  }

  private static boolean hasSingleRow(ReportFacts facts) {
    return facts.state(SINGLE_OTHER) != CellState.ABSENT;
  }

  private static Outcome singleRow(ReportFacts facts) {
    var violated =
        Violated.of(
                "form/other",
                "申请情况表的“（六）其他处理”只有一行，这是 2019 年的格式。2021 年格式分为三行：逾期不补正不再处理、逾期不缴费不再处理、其他，请分开填写。")
            .on(List.of(SINGLE_OTHER))
            .atMost(Severity.WARNING);
    return facts.isTranscript() ? violated.doubtful("疑似转换丢失，请核对原件。") : violated;
  }

  private static boolean showsItsForm(ReportFacts facts) {
    var cells =
        facts.form().table("proactive").stream()
            .flatMap(table -> table.addresses().stream())
            .toList();
    long there = cells.stream().filter(cell -> facts.state(cell) != CellState.ABSENT).count();
    return there > 0 && 2 * there >= cells.size();
  }

  private static Outcome open(String why) {
    return new Undecided("form", why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("2023 年度用 2021 年格式", ""),
        holds(
            "2020 年度用 2019 年格式",
            """
            year 2020
            form 2019
            """),
        violated(
            "2022 年度仍用 2019 年格式",
            """
            year 2022
            form 2019
            """),
        violated("其他处理没有分三行（作警告）", "requests.other.total 0\n"),
        undecided(
            "2022 年度的报告没有主动公开情况表，分不出格式",
            """
            year 2022
            form 2019
            table proactive absent
            """),
        undecided(
            "统计期限是 2020 年的，标题的年份可能有误",
            """
            year 2021
            form 2019
            section 0 本报告数据的统计期限自2020年1月1日起至2020年12月31日止。
            """),
        undecided(
            "年份不明",
            """
            year none
            form 2019
            """));
  }
}
