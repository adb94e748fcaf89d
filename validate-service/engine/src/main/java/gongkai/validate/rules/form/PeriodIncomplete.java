package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.extract.form.FormVersion;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.Sentence;
import gongkai.validate.rule.StatedPeriod;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The figures are those of the whole year reported on.
@RuleCard(
    name = "period-incomplete",
    family = Family.FORM,
    severity = Severity.WARNING,
    title = "统计期限不是全年",
    basis = "《政府信息公开条例》第四十九条：公布上一年度的年度报告；所列数据应当是全年的",
    explanation =
        """
        报告写明的统计期限应当是所报年度的 1 月 1 日至 12 月 31 日。写成 1 月至 11 月、上年 12 月至本年 11 月等的，不是全年。

        只看写明是统计期限、数据起止的时间，不看某项活动的起止。文中说到机关成立、组建、挂牌、合并、撤销的，期限可以不满一年，不作判断（新设、合并的是栏目的，不算）；
        期限整个是另一年的，或者起止跨了年的，年份写错的可能更大，由 `year-mismatch` 指出；年份存疑的，不作判断。
        """,
    forms = {FormVersion.FORM_2019, FormVersion.FORM_2021, FormVersion.LEGACY},
    version = 3)
public final class PeriodIncomplete implements Rule {

  private static final String SUBJECT = "period";
  private static final List<Integer> SECTIONS = List.of(0, 1, 6);

  /// What stands before a period when it is that of the figures; a comma may end 所列数据 only.
  private static final Pattern OF_FIGURES =
      Pattern.compile(
          "(?:(?:统计|数据|数字)[^，。；、]{0,8}(?:期限|时限|时间|时段|期间|区间|周期|范围|起止|截止|截至|自|从|期)"
              + "|所列的?(?:统计)?(?:数据|数字)|统计数据|数据统计)[^。；]{0,12}$");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(20\\d\\d)\\s*年\\s*(\\d{1,2})\\s*月\\s*(?:(\\d{1,2})\\s*[日号])?\\s*"
              + StatedPeriod.ONWARD
              + "?\\s*[，,]?\\s*"
              + "(?:至|到|[-—－–~～]{1,3})\\s*(?:(20\\d\\d)\\s*年)?\\s*(\\d{1,2})\\s*月\\s*(?:(\\d{1,2})\\s*[日号])?");

  private static final Pattern FOUNDED =
      Pattern.compile(
          "(?<!栏目|专栏|板块|频道|窗口)(?:成立|组建|挂牌|新设|合并|撤销|撤并|划转|机构改革)"
              + "(?![^，。；]{0,30}(?:小组|专班|工作组|队|机制|平台|中心))"
              + "(?![^，。；局委厅办镇乡]{0,20}(?:栏|专题|专区|板块|频道|窗口|网页|公众号|账号))");

  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    return facts.sentences().stream()
        .filter(sentence -> SECTIONS.contains(sentence.section()))
        .flatMap(sentence ->
            PERIOD
                .matcher(sentence.text())
                .results()
                .filter(
                    found -> OF_FIGURES.matcher(sentence.text().substring(0, found.start())).find())
                .map(found -> decide(facts, sentence, found)));
  }

  private static Outcome decide(ReportFacts facts, Sentence sentence, MatchResult period) {
    Optional<Integer> year = facts.report().year();
    if (year.isEmpty() || facts.isIdentityDoubtfulBesideSignature()) {
      return new Undecided(SUBJECT, "the year is not certain");
    }
    int from = Integer.parseInt(period.group(1));
    int to = period.group(4) == null ? from : Integer.parseInt(period.group(4));
    if (from == to && from != year.get()) {
      return new Undecided(SUBJECT, "a period of another year may be a slip of the year");
    }
    boolean fromFirst = is(period, 2, 1) && is(period, 3, 1);
    boolean toLast = is(period, 5, LAST_MONTH) && is(period, 6, LAST_DAY);
    if (fromFirst && toLast) {
      return from == to
          ? Outcome.HELD
          : new Undecided(SUBJECT, "a period of two years is for year-mismatch");
    }
    if (isOfNewBody(facts)) {
      return new Undecided(SUBJECT, "a body founded or dissolved in the year has no whole year");
    }
    return Violated.of(
            SUBJECT,
            "统计期限不是全年：写的是“%s”，年度报告应当反映 %d 年 1 月 1 日至 12 月 31 日的情况。请按全年核对各项数据；只是期限写错的，改正期限。"
                .formatted(period.group().strip(), year.get()))
        .in(sentence.span(period.start(), period.end()));
  }

  /// A day or month that is not printed is the first or the last.
  private static boolean is(MatchResult period, int group, int expected) {
    return period.group(group) == null || Integer.parseInt(period.group(group)) == expected;
  }

  private static boolean isOfNewBody(ReportFacts facts) {
    return facts.sentences().stream()
        .filter(sentence -> SECTIONS.contains(sentence.section()))
        .anyMatch(sentence -> FOUNDED.matcher(sentence.text()).find());
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "全年",
            """
            section 0 本报告所列数据的统计期限自2023年1月1日起，至2023年12月31日止。
            """),
        holds(
            "某项活动的起止",
            """
            section 1 2023年3月1日至5月31日，开展公开栏目大检查。
            """),
        violated(
            "一月至十一月",
            """
            section 0 本报告数据统计期限为2023年1月1日至11月30日。
            """),
        violated(
            "自某日起计算，没有到年底",
            """
            section 0 本报告数据自2023年1月1日起计算，至2023年11月20日止。
            """),
        violated(
            "上年十二月起",
            """
            section 0 报告中所列数据，自2022年12月1日至2023年11月30日。
            """),
        violated(
            "新设的是栏目，不是机关",
            """
            section 0 统计期限为2023年1月1日至2023年9月30日。
            section 1 网站新设栏目2个。
            """),
        undecided(
            "年中组建的机关",
            """
            section 0 本局于2023年4月组建，统计期限为2023年4月12日至2023年12月31日。
            """),
        undecided(
            "整个是另一年",
            """
            section 0 数据统计期限为2022年1月1日至2022年12月31日。
            """));
  }
}
