package gongkai.validate.rules.arithmetic;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
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

/// What was newly disclosed this year is part of all that is disclosed.
@RuleCard(
    name = "disclosed-total-below-new",
    family = Family.ARITHMETIC,
    severity = Severity.WARNING,
    title = "对外公开总数量少于本年新公开数量",
    basis = "主动公开情况表“对外公开总数量”包含“本年新公开数量”（国办公开办函〔2019〕60号）",
    explanation =
        """
        规章、规范性文件两行的“对外公开总数量”是到年底对外公开的全部件数，本年新公开的也在其中，所以不应少于“本年新公开数量”。

        当年公开又在当年废止、撤下的极少，因此只作警告。两格中有一格没有数字的，不作判断。
        """,
    forms = FormVersion.FORM_2019)
public final class DisclosedTotalBelowNew implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.of("regulations", "normativeDocuments").map(row -> decide(facts, row));
  }

  private static Outcome decide(ReportFacts facts, String row) {
    var disclosed = CellAddress.of("proactive", row, "disclosed");
    var all = CellAddress.of("proactive", row, "totalDisclosed");
    var now = facts.value(disclosed);
    var total = facts.value(all);
    if (now.isEmpty() || total.isEmpty()) {
      return new Undecided("disclosed/" + row, "one of the two cells holds no number");
    }
    if (total.get().compareTo(now.get()) >= 0) {
      return Outcome.HELD;
    }
    return Violated.of(
            "disclosed/" + row,
            "%s“%s”行的“对外公开总数量”填的是 %s，比“本年新公开数量”%s 还少；总数量应当包括本年新公开的。请核对后更正。"
                .formatted(
                    FormWords.table(facts.form(), "proactive"),
                    FormWords.row(facts.form(), all),
                    FormWords.number(total.get()),
                    FormWords.number(now.get())))
        .on(List.of(disclosed, all))
        .figures(now.get(), total.get());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "新公开三件，共公开十件",
            """
            year 2020
            form 2019
            proactive.normativeDocuments.disclosed 3
            proactive.normativeDocuments.totalDisclosed 10
            """),
        violated(
            "新公开三件，总数量填 0",
            """
            year 2020
            form 2019
            proactive.normativeDocuments.disclosed 3
            """),
        undecided(
            "总数量留空",
            """
            year 2020
            form 2019
            proactive.normativeDocuments.disclosed 3
            proactive.normativeDocuments.totalDisclosed _
            """));
  }
}
