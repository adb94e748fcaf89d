package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.CellAddress;
import gongkai.extract.report.Institution.Level;
import gongkai.extract.report.Source;
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
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fees collected are given in units of 10,000 yuan, as the form asks.
@RuleCard(
    name = "fee-unit-suspect",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "收费金额的单位可疑",
    basis = "主动公开情况表“本年收费金额”的单位是万元（国办公开办函〔2021〕30号）",
    explanation =
        """
        “本年收费金额”以万元为单位。金额约为上一年报告的一万倍（三千倍至三万倍），多半是填成了元；约为上一年的万分之一，则可能是上一年填成了元，降为提示。

        格里自己印有“元”而不是“万元”的，单位与表头不合，作提示；照万元算已超出本级政府一年可能的收费（乡级 1 亿元、县级 50 亿元、市级 500 亿元、省级 5000 亿元）的，作警告。
        没有印单位的，超出这个数的十倍（县级 500 亿元，比任何一个县一年的财政收入都多）才作警告；机关的识别存疑的，不看这一条。
        没有上一年的报告，格里没有印单位，也没有这么大的，不作判断。
        """,
    forms = FormVersion.FORM_2021,
    version = 2)
public final class FeeUnitSuspect implements Rule {

  private static final CellAddress FEES = CellAddress.of("proactive", "fees", "amount");

  /// 元 as the unit, not the end of 万元 or 亿元.
  private static final Pattern IN_YUAN = Pattern.compile("(?<![万萬亿億])元");

  private static final BigDecimal LEAST_TIMES = BigDecimal.valueOf(3_000);
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(30_000);

  /// So many times the most is beyond doubt: for a county, more than its whole revenue.
  private static final BigDecimal NO_DOUBT = BigDecimal.TEN;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var amount = facts.value(FEES);
    if (amount.isEmpty()) {
      return Stream.of(new Undecided("fee-unit", "the cell holds no number"));
    }
    if (amount.get().signum() <= 0) {
      return Stream.of(Outcome.HELD);
    }
    String printed = facts.report().at(FEES).source().map(Source::text).orElse("");
    if (IN_YUAN.matcher(printed).find()) {
      return Stream.of(inYuan(facts, amount.get(), printed));
    }
    if (isBeyond(facts, amount.get(), NO_DOUBT) && !facts.isIdentityDoubtful()) {
      return Stream.of(absurd(facts, amount.get()));
    }
    return Stream.of(
        facts
            .yearBefore()
            .map(before -> compare(facts, before, amount.get()))
            .orElseGet(() -> new Undecided("fee-unit", "no report of the year before")));
  }

  private static Outcome absurd(ReportFacts facts, BigDecimal amount) {
    return Violated.of(
            "fee-unit",
            "%s填的是 %s，照表头的单位万元算，没有一个本级机关一年能收这么多，可能填成了元。请核对后更正。"
                .formatted(facts.form().describe(FEES), FormWords.number(amount)))
        .on(List.of(FEES));
  }

  private static Outcome inYuan(ReportFacts facts, BigDecimal amount, String printed) {
    boolean absurd = isBeyond(facts, amount, BigDecimal.ONE);
    var violated =
        Violated.of(
                "fee-unit",
                "%s印的是“%s”，而表头的单位是万元%s。请换算成万元填写。"
                    .formatted(
                        facts.form().describe(FEES),
                        printed.strip(),
                        absurd ? "，照万元算远超本级一年可能的收费" : ""))
            .on(List.of(FEES));
    return absurd ? violated : violated.atMost(Severity.INFO);
  }

  /// Whether an amount is more than so many times the most that a body of its level may collect.
  private static boolean isBeyond(ReportFacts facts, BigDecimal amount, BigDecimal times) {
    return facts
        .report()
        .institution()
        .level()
        .filter(level -> amount.compareTo(most(level).multiply(times)) > 0)
        .isPresent();
  }

  /// More than all fees that a government of the level may collect in a year, in 万元.
  private static BigDecimal most(Level level) {
    return BigDecimal.valueOf(
        switch (level) {
          case TOWNSHIP -> 10_000;
          case COUNTY -> 500_000;
          case CITY -> 5_000_000;
          case PROVINCE, STATE -> 50_000_000;
        });
  }

  private static Outcome compare(ReportFacts facts, ReportFacts before, BigDecimal now) {
    var then = before.value(FEES).filter(number -> number.signum() > 0);
    if (then.isEmpty()) {
      return new Undecided("fee-unit", "no amount of the year before to compare with");
    }
    boolean more = now.compareTo(then.get()) > 0;
    BigDecimal times = now.max(then.get()).divide(now.min(then.get()), MathContext.DECIMAL64);
    if (times.compareTo(LEAST_TIMES) < 0 || times.compareTo(MOST_TIMES) > 0) {
      return Outcome.HELD;
    }
    var violated =
        Violated.of(
                "fee-unit",
                "%s填的是 %s，%s为 %s，相差约一万倍，%s可能填成了元。这一格的单位是万元，请核对后更正。"
                    .formatted(
                        facts.form().describe(FEES),
                        FormWords.number(now),
                        AgainstYearBefore.name(before),
                        FormWords.number(then.get()),
                        more ? "本年" : "上一年"))
            .on(List.of(FEES));
    return AgainstYearBefore.fair(
        more ? violated : violated.atMost(Severity.INFO), facts, before, List.of(FEES));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "上一年 1240.5 万元，本年 1310.8 万元",
            """
            lastYear proactive.fees.amount 1240.5
            proactive.fees.amount 1310.8
            """),
        violated(
            "上一年 1240.5，本年 13108000",
            """
            lastYear proactive.fees.amount 1240.5
            proactive.fees.amount 13108000
            """),
        violated("格里印着元（降为提示）", "proactive.fees.amount 251000 251000元\n"),
        violated("格里印着元，照万元算超出县级可能的收费", "proactive.fees.amount 13108000 13108000元\n"),
        violated("没有印单位，照万元算是 1310 亿元，没有一个县收得到", "proactive.fees.amount 13108000\n"),
        undecided("没有上一年的报告", "proactive.fees.amount 1310.8\n"),
        undecided("比一般的县多，但不是决不可能", "proactive.fees.amount 4800000\n"));
  }
}
