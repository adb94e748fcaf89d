package gongkai.validate.rules.continuity;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// This year's figures are not last year's, put in again.
///
/// A count of about n a year varies by about √n from year to year, so that it repeats by chance
/// once in some 3·√n years at best. The chances of the figures that are independent of each other
/// are multiplied: totals, what was taken in and what is carried over follow from the others; what
/// is in force stays by itself.
@RuleCard(
    name = "figures-copied",
    family = Family.CONTINUITY,
    severity = Severity.WARNING,
    title = "数字与上一年完全相同",
    basis = "《政府信息公开条例》第五十条：年度报告报告的是上一年度的情况；表格填写本年的数字",
    explanation =
        """
        主动公开情况表或申请情况表里各自填报的数字都与上一年报告相同，不为 0 的又多到不会是凑巧的，很可能误用了上一年的表格。

        合计、新收和结转随其他数字而定，现行有效件数、项目数量由上一年接着算，变与不变都不计入。其余数字逐个估计凑巧相同的可能（数越大越小），相乘不到万分之一才算。
        全是 0、只有少数几个小数字的表，年年相同很平常，不算。没有上一年报告的，不作判断；读数存疑，或机关、年份的识别存疑的，作为疑点。
        """,
    version = 2)
public final class FiguresCopied implements Rule {

  private static final List<String> TABLES = List.of("proactive", "requests");

  /// Rows and columns that follow from others, or that go on from year to year.
  private static final Set<String> DEPENDENT_ROWS =
      Set.of("newlyReceived", "broughtForward", "totalHandled", "carriedForward");

  private static final Set<String> DEPENDENT_COLUMNS =
      Set.of("total", "inForce", "totalDisclosed", "previousItems");

  /// The chance that a count of one repeats; of n, this divided by √n.
  private static final double REPEATS = 0.3;

  private static final double NO_CHANCE = 1e-4;
  private static final int CELLS_NAMED = 3;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var before = facts.yearBefore();
    return TABLES.stream()
        .map(table ->
            before
                .map(last -> decide(facts, last, table))
                .orElseGet(() -> new Undecided("copied/" + table, "no report of the year before")));
  }

  private static Outcome decide(ReportFacts facts, ReportFacts before, String table) {
    var cells = new LinkedHashSet<CellAddress>();
    Stream.of(facts, before)
        .flatMap(year -> year.form().table(table).stream())
        .forEach(form -> cells.addAll(form.addresses()));
    double chance = 1;
    var same = new LinkedHashSet<CellAddress>();
    for (CellAddress cell : cells) {
      BigDecimal now = facts.value(cell).orElse(BigDecimal.ZERO);
      BigDecimal then = before.value(cell).orElse(BigDecimal.ZERO);
      if (now.compareTo(then) != 0 && isIndependent(cell)) {
        return Outcome.HELD;
      }
      if (now.signum() != 0 && isIndependent(cell)) {
        same.add(cell);
        chance *= REPEATS / Math.sqrt(now.stripTrailingZeros().unscaledValue().abs().doubleValue());
      }
    }
    if (chance >= NO_CHANCE) {
      return Outcome.HELD;
    }
    return cells.stream().anyMatch(cell -> isIndependent(cell) && isUnread(facts, cell))
        ? new Undecided("copied/" + table, "a cell that was not read may hold another number")
        : copied(facts, before, table, List.copyOf(same));
  }

  private static boolean isUnread(ReportFacts facts, CellAddress cell) {
    return facts.state(cell) == CellState.ILLEGIBLE || facts.state(cell) == CellState.ABSENT;
  }

  private static boolean isIndependent(CellAddress cell) {
    return !DEPENDENT_ROWS.contains(cell.row()) && !DEPENDENT_COLUMNS.contains(cell.column());
  }

  private static Outcome copied(
      ReportFacts facts, ReportFacts before, String table, List<CellAddress> same) {
    var violated =
        Violated.of(
                "copied/" + table,
                "%s除去合计、结转、现行有效等，所有的数字都与%s相同，不为 0 的有 %d 个：%s，不像是凑巧。请核对是否误用了上一年的表格，填写本年的数字。"
                    .formatted(
                        FormWords.table(facts.form(), table),
                        AgainstYearBefore.name(before),
                        same.size(),
                        named(facts, same)))
            .on(same);
    return AgainstYearBefore.fair(violated, facts, before, same);
  }

  private static String named(ReportFacts facts, List<CellAddress> same) {
    var named =
        same.stream()
            .limit(CELLS_NAMED)
            .map(cell ->
                "“%s”行“%s”列 %s"
                    .formatted(
                        FormWords.row(facts.form(), cell),
                        FormWords.column(facts.form(), cell),
                        facts.value(cell).map(FormWords::number).orElse("")))
            .toList();
    return String.join("、", named) + (same.size() > CELLS_NAMED ? "等" : "");
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "只有两个小数字相同",
            """
            lastYear proactive.licences.decisions 12
            lastYear proactive.penalties.decisions 3
            proactive.licences.decisions 12
            proactive.penalties.decisions 3
            """),
        holds(
            "有一个数字不同",
            """
            lastYear proactive.licences.decisions 4876
            lastYear proactive.penalties.decisions 402
            lastYear proactive.fees.amount 1310.8
            proactive.licences.decisions 4876
            proactive.penalties.decisions 411
            proactive.fees.amount 1310.8
            """),
        violated(
            "许可、处罚、收费三个大数都与上一年相同",
            """
            lastYear proactive.licences.decisions 4876
            lastYear proactive.penalties.decisions 402
            lastYear proactive.fees.amount 1310.8
            proactive.licences.decisions 4876
            proactive.penalties.decisions 402
            proactive.fees.amount 1310.8
            """),
        violated(
            "许可、处罚、收费都与上一年相同，只有现行有效接着算了",
            """
            lastYear proactive.normativeDocuments.issued 3
            lastYear proactive.normativeDocuments.inForce 14
            lastYear proactive.licences.decisions 4876
            lastYear proactive.penalties.decisions 402
            lastYear proactive.fees.amount 1310.8
            proactive.normativeDocuments.issued 3
            proactive.normativeDocuments.inForce 17
            proactive.licences.decisions 4876
            proactive.penalties.decisions 402
            proactive.fees.amount 1310.8
            """),
        undecided("没有上一年的报告", "proactive.licences.decisions 4876\n"));
  }
}
