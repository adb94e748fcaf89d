package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.report.NarrativeFact;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.AgainstYearBefore;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.Meaning;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rise or fall against last year agrees with last year's report and this year's figure.
@RuleCard(
    name = "narrative-growth-mismatch",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "增减数与上一年报告不符",
    basis = "增减等于本年的数减上一年报告的数",
    explanation =
        """
        “收到申请 12 件，较上年增加 3 件”“同比增长 33.3%”里的增减，应当与本年的数和上一年报告里的数相符；百分数按印出的位数截断、四舍五入都可以。

        只看紧跟在一个确切的数后面的增减。上一年的数取自上一年报告的表格和正文，动词可以有几种理解的，有一种对得上就算对。
        表格里没有的数量（公开信息、解读等），只有上一年正文里确切地说过、而且只有一个数的，才比较。
        约数、倍数、百分点，与别的年份比较的，机关或年份存疑的，上一年的数读不准的，不作判断。
        """)
public final class NarrativeGrowthMismatch implements Rule {

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var growths =
        facts.sentences().stream()
            .flatMap(sentence -> Growth.in(sentence, facts.report().year()).stream())
            .toList();
    if (growths.isEmpty()) {
      return Stream.empty();
    }
    var before = facts.yearBefore();
    if (before.isEmpty() || isUncertain(facts, before.get())) {
      return growths.stream().map(growth -> open(growth, "last year's report is not known"));
    }
    var mentions =
        WholeFigure.in(facts).stream().map(WholeFigure::fact).collect(Collectors.toSet());
    return growths.stream().map(growth -> decide(facts, before.get(), growth, mentions));
  }

  private static Outcome open(Growth growth, String why) {
    return new Undecided(subject(growth), why);
  }

  private static boolean isUncertain(ReportFacts facts, ReportFacts before) {
    return facts.isIdentityDoubtful() || before.isIdentityDoubtful() || before.isRecognised();
  }

  private static String subject(Growth growth) {
    return "growth/" + Spans.subject(growth.figure());
  }

  private static Outcome decide(
      ReportFacts facts, ReportFacts before, Growth growth, Set<NarrativeFact> mentions) {
    NarrativeFact fact = growth.figure();
    Set<BigDecimal> now = new LinkedHashSet<>(List.of(fact.value()));
    Set<BigDecimal> then = new LinkedHashSet<>();
    var figure =
        facts.figures().stream()
            .filter(one -> one.isExact() && one.fact().equals(fact))
            .findFirst();
    boolean sure = false;
    if (figure.isPresent()) {
      for (Meaning meaning : figure.get().meanings()) {
        meaning.value(facts).ifPresent(now::add);
        meaning.value(before).ifPresent(then::add);
      }
      sure = !then.isEmpty() && figure.get().meanings().stream().allMatch(m -> isSure(before, m));
      then.addAll(stated(before, fact));
    } else if (mentions.contains(fact)) {
      then.addAll(stated(before, fact));
      sure = then.size() == 1;
    }
    if (then.isEmpty()) {
      return open(growth, "last year's figure is not known");
    }
    if (now.stream().anyMatch(n -> then.stream().anyMatch(t -> growth.is(n, t)))) {
      return Outcome.HELD;
    }
    boolean near = now.stream().anyMatch(n -> then.stream().anyMatch(t -> growth.isNear(n, t)));
    return sure && !near && !growth.approximate()
        ? mismatch(before, growth, then)
        : open(growth, "round, close, or not certain what is compared");
  }

  private static boolean isSure(ReportFacts before, Meaning meaning) {
    return meaning.value(before).isPresent() && meaning.cells().noneMatch(before::isDoubtful);
  }

  /// What last year's text says of the quantity in its own year, of the whole body.
  private static Set<BigDecimal> stated(ReportFacts before, NarrativeFact now) {
    return before
        .stated(now.quantity())
        .filter(fact -> fact.period().equals(before.report().year()))
        .filter(fact -> fact.unit().equals(now.unit()) && fact.column().equals(now.column()))
        .filter(fact -> fact.scope().isEmpty())
        .map(NarrativeFact::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Violated mismatch(ReportFacts before, Growth growth, Set<BigDecimal> then) {
    NarrativeFact fact = growth.figure();
    return Violated.of(
            subject(growth),
            "增减数与上一年报告不符：正文写“%s%s”，%s是 %s，照此算应为%s。请核对两年的数，改正有误的一处。"
                .formatted(
                    fact.text(),
                    growth.words(),
                    AgainstYearBefore.name(before),
                    then.stream().map(FormWords::number).collect(Collectors.joining(" 或 ")),
                    growth.shouldBe(fact.value(), then.iterator().next())))
        .in(growth.span());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "增加三件，上一年九件",
            """
            section 1 全年收到申请12件，较上年增加3件，同比增长33.3%。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            requests.newlyReceived.total 12
            lastYear requests.newlyReceived.total 9
            """),
        holds(
            "没有说增减",
            """
            section 1 全年收到申请12件。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            lastYear requests.newlyReceived.total 9
            """),
        violated(
            "增加的件数不对",
            """
            section 1 全年收到申请12件，较上年增加5件。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            requests.newlyReceived.total 12
            lastYear requests.newlyReceived.total 9
            """),
        violated(
            "其实是减少",
            """
            section 1 全年收到申请12件，同比增长25%。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            requests.newlyReceived.total 12
            lastYear requests.newlyReceived.total 16
            """),
        undecided(
            "没有上一年的报告",
            """
            section 1 全年收到申请12件，较上年增加5件。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            """),
        undecided(
            "约数",
            """
            section 1 全年收到申请12件，较上年增加近5件。
            fact requests.newlyReceived 12 收到申请12件 verb=收到
            requests.newlyReceived.total 12
            lastYear requests.newlyReceived.total 9
            """));
  }
}
