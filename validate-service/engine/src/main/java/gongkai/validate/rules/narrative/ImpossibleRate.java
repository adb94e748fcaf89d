package gongkai.validate.rules.narrative;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.extract.report.NarrativeFact;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Mention;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// No rate of completion or satisfaction is above one hundred per cent.
@RuleCard(
    name = "impossible-rate",
    family = Family.NARRATIVE,
    severity = Severity.WARNING,
    title = "比率超过 100%",
    basis = "办结率、满意度是部分占全部的比，不可能超过 100%",
    explanation =
        """
        正文里的办结率、答复率、满意度等比率不会超过 100%，“100%以上”“超过 100%”也一样。

        “不低于 100%”说得通，不算违反；“100%左右”不作判断。解读率等一件可以有几份的，不在此列。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 3)
public final class ImpossibleRate implements Rule {

  private static final List<String> RATES = List.of("completion.rate", "satisfaction.rate");
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  /// Beside the number only: 没有超期，办结率100% is not above it.
  private static final Pattern ABOVE = Pattern.compile("(超过?|突破)了?\\s*[\\d１一百]|[%％百]\\s*(以上|[多余])");

  private static final Pattern RATE = Pattern.compile("率");

  /// Other rates of a part to its whole, by name: 按时答复率, 回复率. What went up by so much is none.
  private static final Pattern OTHER_RATE =
      Pattern.compile(
          "((?:答复|回复|办理|回应|响应|合格|知晓|覆盖|准确|受理|签收|审查|联通|接通|及时|按时|按期|可用|规范|化解)率)"
              + "((?:均|都|已|也)?(?:达到?|为|是|超过?|突破)?了?\\s*)(\\d{1,4}(?:\\.\\d+)?)\\s*[%％]\\s*(以上|左右)?");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return Stream.concat(
        RATES.stream().flatMap(facts::stated).map(ImpossibleRate::decide),
        facts.saysAnywhere(RATE)
            ? Mention.of(facts, OTHER_RATE).stream().map(ImpossibleRate::decide)
            : Stream.empty());
  }

  private static Outcome decide(Mention rate) {
    var words = rate.match();
    var value = new BigDecimal(words.group(3));
    int order = value.compareTo(ALL);
    boolean above = ABOVE.matcher(words.group()).find();
    String subject = "rate/" + Spans.withoutFigures(rate.span().text());
    if (order > 0 || (order == 0 && above)) {
      return Violated.of(
              subject, "正文“%s”：%s不可能超过 100%%。请核对后改正。".formatted(rate.span().text(), words.group(1)))
          .figures(ALL, value)
          .in(rate.span());
    }
    return order == 0 && "左右".equals(words.group(4))
        ? new Undecided(subject, "about 100 may be below")
        : Outcome.HELD;
  }

  private static Outcome decide(NarrativeFact rate) {
    int order = rate.value().compareTo(ALL);
    boolean above = ABOVE.matcher(rate.text()).find();
    if (order > 0 || (order == 0 && above)) {
      return Violated.of(
              Spans.subject(rate),
              "正文“%s”：%s不可能超过 100%%。请核对后改正。".formatted(rate.text(), name(rate)))
          .figures(ALL, rate.value())
          .in(Spans.of(rate));
    }
    return order == 0 && rate.approximate()
        ? new Undecided(Spans.subject(rate), "about 100 may be below")
        : Outcome.HELD;
  }

  private static String name(NarrativeFact rate) {
    return rate.quantity().equals("completion.rate") ? "办结率" : "满意度";
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "办结率 100%",
            """
            fact completion.rate 100 办结率达100%
            """),
        holds(
            "没有超期，办结率 100%",
            """
            fact completion.rate 100 没有超期，办结率100%
            """),
        violated(
            "办结率超过 100%",
            """
            fact completion.rate 100 办结率超过100% approximate=yes
            """),
        violated(
            "办结率达 100%以上",
            """
            fact completion.rate 100 办结率达100%以上 atLeast=yes
            """),
        violated(
            "回复率 103%",
            """
            section 1 网上咨询回复率为103%。
            """),
        holds(
            "回复率提高了多少",
            """
            section 1 网上咨询回复率提高120%，公开率100%。
            """),
        violated(
            "满意度 102%",
            """
            fact satisfaction.rate 102 群众满意度102%
            """),
        undecided(
            "满意度 100%左右",
            """
            fact satisfaction.rate 100 满意度100%左右 approximate=yes
            """));
  }
}
