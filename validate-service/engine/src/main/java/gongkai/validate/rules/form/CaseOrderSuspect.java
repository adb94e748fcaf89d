package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Litigation after reconsideration follows a reconsideration; from 2024 cases about information go
/// to reconsideration first.
///
/// A reconsideration may have ended the year before, and a case filed in 2023 may end in 2024:
/// without the report of the year before both are only doubts.
@RuleCard(
    name = "case-order-suspect",
    family = Family.FORM,
    severity = Severity.INFO,
    title = "复议与诉讼的先后可疑",
    basis = "行政诉讼“复议后起诉”以行政复议为前提；《行政复议法》（2023年修订，2024年1月1日起施行）第二十三条：申请政府信息公开、行政机关不予公开的，应当先申请行政复议",
    explanation =
        """
        本年有“复议后起诉”的案件，而本年和上一年的行政复议都是 0，可能是填错了表。没有上一年的报告可以对照的，作为疑点。

        2024 年起，不予公开的案件先复议后起诉，“未经复议直接起诉”应当少见，提示核对是否应填在“复议后起诉”。
        2023 年报告里尚未审结的，2024 年接着审理，不算；2024 年度没有 2023 年报告可以对照的，作为疑点。
        对其他行为（如第三方认为公开侵害其权益）仍可直接起诉，所以只是提示。
        """)
public final class CaseOrderSuspect implements Rule {

  private static final String RECONSIDERATION = "reconsideration";
  private static final String DIRECT = "litigationDirect";
  private static final String AFTER = "litigationAfterReview";
  private static final int RECONSIDERATION_FIRST = 2024;
  private static final String NO_YEAR_BEFORE = "没有上一年的报告可以对照，请先核对。";

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.of(afterReview(facts), direct(facts));
  }

  private static Outcome afterReview(ReportFacts facts) {
    var cases = cases(facts, AFTER);
    var reviews = cases(facts, RECONSIDERATION);
    if (cases.isEmpty() || reviews.isEmpty()) {
      return open("case-order/after", "a cell holds no number");
    }
    if (cases.get().signum() == 0 || reviews.get().signum() > 0) {
      return Outcome.HELD;
    }
    var before = facts.yearBefore();
    var earlier = before.flatMap(last -> cases(last, RECONSIDERATION));
    if (earlier.filter(number -> number.signum() > 0).isPresent()) {
      return Outcome.HELD;
    }
    if (before.isPresent() && earlier.isEmpty()) {
      return open("case-order/after", "last year's reconsiderations are not known");
    }
    var violated =
        Violated.of(
                "case-order/after",
                "%s有 %s 件，而本年%s行政复议一件也没有。请核对这些案件是否经过复议，是否应填在“未经复议直接起诉”。"
                    .formatted(
                        FormWords.table(facts.form(), AFTER),
                        FormWords.number(cases.get()),
                        before.isPresent() ? "和上一年" : ""))
            .on(List.of(total(RECONSIDERATION), total(AFTER)));
    return fair(violated, facts, before, RECONSIDERATION);
  }

  private static Outcome direct(ReportFacts facts) {
    var year = facts.report().year();
    var cases = cases(facts, DIRECT);
    if (year.isEmpty() || cases.isEmpty()) {
      return open("case-order/direct", "no year, or a cell holds no number");
    }
    boolean first = year.get() == RECONSIDERATION_FIRST;
    if (cases.get().signum() == 0 || year.get() < RECONSIDERATION_FIRST) {
      return Outcome.HELD;
    }
    var before = facts.yearBefore();
    var pending = before.flatMap(last -> last.value(CellAddress.of(DIRECT + ".pending")));
    if (pending.filter(number -> number.compareTo(cases.get()) >= 0).isPresent()) {
      return Outcome.HELD;
    }
    var violated =
        Violated.of(
                "case-order/direct",
                "%s填有 %s 件。2024 年起对不予公开政府信息的应当先复议后起诉，请核对这些案件是否应填在“复议后起诉”；确系直接起诉的，不必更正。"
                    .formatted(
                        FormWords.table(facts.form(), DIRECT), FormWords.number(cases.get())))
            .on(List.of(total(DIRECT)));
    return first ? fair(violated, facts, before, DIRECT) : violated;
  }

  /// The cases of a table: its total, or the sum of its results where that is more. Empty where a
  /// cell holds no number and the others do not show that there are any.
  private static Optional<BigDecimal> cases(ReportFacts facts, String table) {
    var cells = facts.form().table(table).orElseThrow().addresses();
    var numbers = cells.stream().flatMap(cell -> facts.value(cell).stream()).toList();
    BigDecimal most = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return numbers.size() < cells.size() && most.signum() == 0
        ? Optional.empty()
        : Optional.of(most);
  }

  private static CellAddress total(String table) {
    return CellAddress.of(table + ".total");
  }

  private static Outcome fair(
      Violated violated, ReportFacts facts, Optional<ReportFacts> before, String table) {
    return before
        .map(last -> AgainstYearBefore.fair(violated, facts, last, List.of(total(table))))
        .orElseGet(() -> violated.doubtful(NO_YEAR_BEFORE));
  }

  private static Outcome open(String subject, String why) {
    return new Undecided(subject, why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "复议两件，复议后起诉一件",
            """
            reconsideration.upheld 2
            reconsideration.total 2
            litigationAfterReview.upheld 1
            litigationAfterReview.total 1
            """),
        holds(
            "上一年有复议",
            """
            lastYear reconsideration.upheld 1
            lastYear reconsideration.total 1
            litigationAfterReview.upheld 1
            litigationAfterReview.total 1
            """),
        violated(
            "两年都没有复议，却有复议后起诉",
            """
            lastYear reconsideration.total 0
            litigationAfterReview.upheld 5
            litigationAfterReview.total 5
            """),
        violated(
            "2025 年直接起诉两件",
            """
            year 2025
            signed 2026-01-20
            litigationDirect.upheld 2
            litigationDirect.total 2
            """),
        undecided(
            "行政复议一格留空",
            """
            reconsideration.total _
            litigationAfterReview.upheld 5
            litigationAfterReview.total 5
            """));
  }
}
