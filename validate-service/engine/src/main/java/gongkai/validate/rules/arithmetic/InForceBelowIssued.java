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
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// What was issued this year and not repealed is in force.
///
/// Even if everything that was repealed had been issued this year, the rest of what was issued
/// would be in force, unless it takes effect only next year or ran out by itself. One or two
/// documents may well do so: those cases are only worth a look.
@RuleCard(
    name = "in-force-below-issued",
    family = Family.ARITHMETIC,
    severity = Severity.WARNING,
    title = "现行有效件数少于本年制发件数",
    basis = "主动公开情况表“现行有效件数”包含本年制发、没有废止的件数（国办公开办函〔2021〕30号）",
    explanation =
        """
        规章、行政规范性文件两行，本年制发的即使废止的全在其中，余下的到年底也应当现行有效，所以“现行有效件数”不应少于“本年制发件数”减“本年废止件数”。

        本年制发而次年才施行的、施行期满自行失效的，会使件数少一些：只少一两件的，降为提示。三格中有一格没有数字的，不作判断。
        """,
    forms = FormVersion.FORM_2021)
public final class InForceBelowIssued implements Rule {

  /// So many may take effect next year only.
  private static final BigDecimal FEW = BigDecimal.TWO;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.of("regulations", "normativeDocuments").map(row -> decide(facts, row));
  }

  private static Outcome decide(ReportFacts facts, String row) {
    var cells =
        Stream.of("issued", "repealed", "inForce")
            .map(column -> CellAddress.of("proactive", row, column))
            .toList();
    var numbers = cells.stream().flatMap(cell -> facts.value(cell).stream()).toList();
    if (numbers.size() < cells.size()) {
      return new Undecided("in-force/" + row, "one of the three cells holds no number");
    }
    BigDecimal issued = numbers.get(0);
    BigDecimal repealed = numbers.get(1);
    BigDecimal inForce = numbers.get(2);
    BigDecimal least = issued.subtract(repealed);
    if (inForce.compareTo(least) >= 0) {
      return Outcome.HELD;
    }
    var violated =
        Violated.of(
                "in-force/" + row,
                "%s“%s”行本年制发 %s 件、废止 %s 件，现行有效只填 %s 件，少于制发减废止的 %s 件。请核对后更正；次年才施行或已自行失效的，请在报告中说明。"
                    .formatted(
                        FormWords.table(facts.form(), "proactive"),
                        FormWords.row(facts.form(), cells.getFirst()),
                        FormWords.number(issued),
                        FormWords.number(repealed),
                        FormWords.number(inForce),
                        FormWords.number(least)))
            .on(cells)
            .figures(least, inForce);
    return least.subtract(inForce).compareTo(FEW) <= 0 ? violated.atMost(Severity.INFO) : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "制发四件、废止一件，现行有效三十件",
            """
            proactive.normativeDocuments.issued 4
            proactive.normativeDocuments.repealed 1
            proactive.normativeDocuments.inForce 30
            """),
        violated(
            "制发五件，现行有效填 0",
            """
            proactive.normativeDocuments.issued 5
            """),
        violated(
            "只少一件，可能次年才施行（降为提示）",
            """
            proactive.normativeDocuments.issued 1
            """),
        undecided(
            "现行有效留空",
            """
            proactive.normativeDocuments.issued 5
            proactive.normativeDocuments.inForce _
            """));
  }
}
