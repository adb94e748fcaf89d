package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
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

/// A count is a whole number from 0.
@RuleCard(
    name = "not-a-count",
    family = Family.FORM,
    severity = Severity.ERROR,
    title = "件数不是整数或小于 0",
    basis = "国办公开办函〔2019〕60号、〔2021〕30号规定的表格：除金额外，各格填写件数",
    explanation =
        """
        除行政事业性收费金额、采购总金额外，表格各格填的都是件数，只能是 0 或正整数。2019 年格式的“本年增/减”可以是负数，但也是整数。

        转换件里的负号和小数点可能是转换时添上或错成的，作为疑点。看不清的格不作判断。
        """)
public final class NotACount implements Rule {

  private static final String AMOUNT = "amount";
  private static final String CHANGE = "change";

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var cells =
        facts.form().addresses().stream().filter(cell -> !cell.column().equals(AMOUNT)).toList();
    var broken =
        cells.stream().filter(cell -> facts.value(cell).filter(n -> !fits(cell, n)).isPresent());
    var outcomes = broken.map(cell -> notACount(facts, cell)).toList();
    if (!outcomes.isEmpty()) {
      return outcomes.stream();
    }
    return cells.stream().anyMatch(cell -> facts.state(cell) == CellState.ILLEGIBLE)
        ? Stream.of(new Undecided("count", "a cell is illegible"))
        : Stream.of(Outcome.HELD);
  }

  private static boolean fits(CellAddress cell, BigDecimal number) {
    return isWhole(number) && (number.signum() >= 0 || cell.column().equals(CHANGE));
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private static Outcome notACount(ReportFacts facts, CellAddress cell) {
    BigDecimal number = facts.value(cell).orElseThrow();
    var violated =
        Violated.of(
                "count/" + cell,
                "%s填的是 %s，%s。这一格填写件数，应当是 0 或正整数，请更正。"
                    .formatted(
                        facts.form().describe(cell),
                        FormWords.number(number),
                        isWhole(number) ? "件数不会小于 0" : "件数不会有小数"))
            .on(List.of(cell));
    return facts.isTranscript() ? violated.doubtful("符号可能是转换时添上或错成的，请核对原件。") : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds("收费金额可以有小数", "proactive.fees.amount 190.457379\n"),
        holds(
            "2019 年格式的本年增/减可以是负数",
            """
            year 2020
            form 2019
            proactive.licences.change -2
            """),
        violated("件数是负数", "proactive.licences.decisions -2\n"),
        violated("件数有小数", "requests.newlyReceived.total 1.5\n"),
        violated(
            "转换件里的负号（作为疑点）",
            """
            carrier transcript
            proactive.licences.decisions -2
            """),
        undecided("有一格看不清", "proactive.licences.decisions ?\n"));
  }
}
