package gongkai.validate.rules.continuity;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormTable;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// No count grows or shrinks twentyfold from one year to the next without anybody noticing.
@RuleCard(
    name = "figure-jump",
    family = Family.CONTINUITY,
    severity = Severity.INFO,
    title = "数字与上一年相差悬殊",
    basis = "同一机关相邻两年的数字一般不会相差二十倍；漏填、错行、口径变化时常有",
    explanation =
        """
        本年新收申请数量和主动公开情况表的各项件数，是上一年的二十倍以上或不到二十分之一的，提示核对。两年中较小的一个至少为 5 才算，小数目的起落很平常。

        上一年有几十件（不少于 24），而本年整张表全是 0 的，也提示核对。机构改革、职能划转等确有其事的，不必更正。
        收费金额的单位另有规则（`fee-unit-suspect`）。没有上一年的报告、相应的格没有数字的，不作判断。
        """)
public final class FigureJump implements Rule {

  private static final CellAddress RECEIVED = CellAddress.of("requests", "newlyReceived", "total");

  /// Columns that are no counts of their own: money, and changes.
  private static final Set<String> NO_COUNTS = Set.of("amount", "change");

  private static final BigDecimal TIMES = BigDecimal.valueOf(20);
  private static final BigDecimal SOME = BigDecimal.valueOf(5);
  private static final BigDecimal DOZENS = BigDecimal.valueOf(24);

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var before = facts.yearBefore();
    if (before.isEmpty()) {
      return Stream.of(new Undecided("jump", "no report of the year before"));
    }
    var outcomes = new ArrayList<Outcome>();
    for (FormTable table : facts.form().tables()) {
      var counts = counts(table);
      if (!counts.isEmpty()) {
        outcomes.addAll(decide(facts, before.get(), table, counts));
      }
    }
    return outcomes.stream();
  }

  /// The counts of a table that are compared; of the cases there are too few.
  private static List<CellAddress> counts(FormTable table) {
    return switch (table.name()) {
      case "requests" -> List.of(RECEIVED);
      case "proactive" ->
          table.addresses().stream().filter(cell -> !NO_COUNTS.contains(cell.column())).toList();
      default -> List.of();
    };
  }

  private static List<Outcome> decide(
      ReportFacts facts, ReportFacts before, FormTable table, List<CellAddress> counts) {
    boolean allZero = table.addresses().stream().allMatch(cell -> isZero(facts, cell));
    var most =
        counts.stream()
            .filter(cell -> before.value(cell).filter(n -> n.compareTo(DOZENS) >= 0).isPresent())
            .findFirst();
    if (allZero && most.isPresent()) {
      return List.of(allGone(facts, before, table, most.get()));
    }
    return counts.stream().map(cell -> compare(facts, before, cell)).toList();
  }

  private static boolean isZero(ReportFacts facts, CellAddress cell) {
    return facts.value(cell).filter(number -> number.signum() == 0).isPresent();
  }

  private static Outcome allGone(
      ReportFacts facts, ReportFacts before, FormTable table, CellAddress cell) {
    BigDecimal then = before.value(cell).orElseThrow();
    var violated =
        Violated.of(
                "gone/" + table.name(),
                "%s各格全是 0，而%s“%s”行“%s”列为 %s。请核对本年是否漏填；确实没有的，可在报告中说明。"
                    .formatted(
                        table.title(),
                        AgainstYearBefore.name(before),
                        FormWords.row(facts.form(), cell),
                        FormWords.column(facts.form(), cell),
                        FormWords.number(then)))
            .on(List.of(cell));
    boolean unsure = table.addresses().stream().anyMatch(facts::isDoubtful);
    return unsure
        ? violated.doubtful("这张表有的读数存疑，请先核对原件。")
        : AgainstYearBefore.fair(violated, facts, before, List.of(cell));
  }

  private static Outcome compare(ReportFacts facts, ReportFacts before, CellAddress cell) {
    var now = facts.value(cell);
    var then = before.value(cell);
    if (now.isEmpty() || then.isEmpty()) {
      return new Undecided("jump/" + cell, "one of the two cells holds no number");
    }
    BigDecimal small = now.get().min(then.get());
    if (small.compareTo(SOME) < 0
        || now.get().max(then.get()).compareTo(small.multiply(TIMES)) < 0) {
      return Outcome.HELD;
    }
    var violated =
        Violated.of(
                "jump/" + cell,
                "%s填的是 %s，%s同一格是 %s，相差二十倍以上。请核对是否填错行列、漏填或统计口径有变；确实如此的，可在报告中说明。"
                    .formatted(
                        facts.form().describe(cell),
                        FormWords.number(now.get()),
                        AgainstYearBefore.name(before),
                        FormWords.number(then.get())))
            .on(List.of(cell));
    return AgainstYearBefore.fair(violated, facts, before, List.of(cell));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "从 40 件到 95 件",
            """
            lastYear requests.newlyReceived.total 40
            requests.newlyReceived.total 95
            """),
        violated(
            "许可从 4876 件到 48 件",
            """
            lastYear proactive.licences.decisions 4876
            proactive.licences.decisions 48
            """),
        violated(
            "上一年收到 57 件，本年整张表全是 0",
            """
            lastYear requests.newlyReceived.total 57
            """),
        undecided(
            "没有上一年的报告",
            """
            requests.newlyReceived.total 95
            """));
  }
}
