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
import gongkai.validate.rule.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is in force is what was in force the year before, and what was issued, without what was
/// repealed.
@RuleCard(
    name = "in-force-continuity",
    family = Family.CONTINUITY,
    severity = Severity.WARNING,
    title = "现行有效件数与上一年接不上",
    basis = "主动公开情况表“现行有效件数”＝上一年现行有效件数＋本年制发件数－本年废止件数（国办公开办函〔2021〕30号）",
    explanation =
        """
        规章、行政规范性文件两行，本年的“现行有效件数”通常等于上一年报告的“现行有效件数”加本年制发、减本年废止。

        合并、到期失效、统计口径变化也会使件数增减，因此只作警告；确有这些情形的，宜在报告中说明。
        正文说明了文件划转、接收、到期失效或口径变化的，没有上一年的报告、上一年不是 2021 年格式的，或者四格中有一格没有数字的，不作判断；读数存疑，或机关、年份的识别存疑的，作为疑点。
        """,
    forms = FormVersion.FORM_2021,
    version = 2)
public final class InForceContinuity implements Rule {

  private static final Pattern DOCUMENTS = Pattern.compile("规范性文件|规章|有效文件");

  /// What the text may say of why documents came or went otherwise.
  private static final Pattern MOVED =
      Pattern.compile("划转|划入|划出|接收|移交|承接|并入|合并|撤并|机构改革|(?:到期|自动|自行)失效|统计口径|口径调整|漏报|漏统");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var before = facts.yearBefore().filter(last -> last.form().version() == FormVersion.FORM_2021);
    return Stream.of("regulations", "normativeDocuments")
        .map(row ->
            before
                .map(last -> decide(facts, last, row))
                .orElseGet(() -> open(row, "no report of the year before on this form")));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before, String row) {
    var inForce = CellAddress.of("proactive", row, "inForce");
    var issued = CellAddress.of("proactive", row, "issued");
    var repealed = CellAddress.of("proactive", row, "repealed");
    var then = before.value(inForce);
    var now = facts.value(inForce);
    var added = facts.value(issued);
    var dropped = facts.value(repealed);
    if (then.isEmpty() || now.isEmpty() || added.isEmpty() || dropped.isEmpty()) {
      return open(row, "one of the four cells holds no number");
    }
    BigDecimal expected = then.get().add(added.get()).subtract(dropped.get());
    if (now.get().compareTo(expected) == 0) {
      return Outcome.HELD;
    }
    if (facts.sentences().stream().map(Sentence::text).anyMatch(InForceContinuity::tellsWhy)) {
      return open(row, "the text tells why documents came or went otherwise");
    }
    var violated =
        Violated.of(
                "in-force/" + row,
                "%s“%s”行的现行有效件数与上一年接不上：%s为 %s 件，加本年制发 %s 件、减本年废止 %s 件是 %s 件，本年填的是 %s 件。请核对两年的件数；因合并、到期失效或统计口径变化而增减的，请在报告中说明。"
                    .formatted(
                        FormWords.table(facts.form(), "proactive"),
                        FormWords.row(facts.form(), inForce),
                        AgainstYearBefore.name(before),
                        FormWords.number(then.get()),
                        FormWords.number(added.get()),
                        FormWords.number(dropped.get()),
                        FormWords.number(expected),
                        FormWords.number(now.get())))
            .on(List.of(issued, repealed, inForce))
            .figures(expected, now.get());
    return AgainstYearBefore.fair(violated, facts, before, List.of(inForce));
  }

  private static boolean tellsWhy(String sentence) {
    return DOCUMENTS.matcher(sentence).find() && MOVED.matcher(sentence).find();
  }

  private static Outcome open(String row, String why) {
    return new Undecided("in-force/" + row, why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "27 件加 4 件减 1 件是 30 件",
            """
            lastYear proactive.normativeDocuments.inForce 27
            proactive.normativeDocuments.issued 4
            proactive.normativeDocuments.repealed 1
            proactive.normativeDocuments.inForce 30
            """),
        violated(
            "27 件加 4 件，仍填 27 件",
            """
            lastYear proactive.normativeDocuments.inForce 27
            proactive.normativeDocuments.issued 4
            proactive.normativeDocuments.inForce 27
            """),
        undecided(
            "正文说明了接收的文件",
            """
            section 1 因机构改革，县林业局的规范性文件2件划转到本局。
            lastYear proactive.normativeDocuments.inForce 27
            proactive.normativeDocuments.issued 4
            proactive.normativeDocuments.inForce 33
            """),
        undecided(
            "没有上一年的报告",
            """
            proactive.normativeDocuments.issued 4
            proactive.normativeDocuments.inForce 30
            """),
        undecided(
            "上一年是 2019 年格式，没有这一格",
            """
            year 2021
            lastYear proactive.normativeDocuments.totalDisclosed 27
            proactive.normativeDocuments.inForce 30
            """));
  }
}
