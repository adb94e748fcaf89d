package gongkai.validate.rules.form;

import static gongkai.validate.rule.Example.holds;
import static gongkai.validate.rule.Example.undecided;
import static gongkai.validate.rule.Example.violated;

import gongkai.validate.Family;
import gongkai.validate.Severity;
import gongkai.validate.rule.Example;
import gongkai.validate.rule.Outcome;
import gongkai.validate.rule.Outcome.Undecided;
import gongkai.validate.rule.Outcome.Violated;
import gongkai.validate.rule.ReportFacts;
import gongkai.validate.rule.Rule;
import gongkai.validate.rule.RuleCard;
import gongkai.validate.rule.StatedPeriod;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Title, period of the figures and signature speak of one year.
///
/// Two that disagree are an error where the third sides with one of them; without a third it may be
/// any slip, a warning. A signature within the year reported is left to `signed-too-early`; one
/// after the following year may be a late report or an old title, a warning at most.
@RuleCard(
    name = "year-mismatch",
    family = Family.FORM,
    severity = Severity.ERROR,
    title = "标题、统计期限、落款的年份不一致",
    basis = "《政府信息公开条例》第四十九条、第五十条：年度报告是上一年度的；标题、数据统计期限与落款应当一致",
    explanation =
        """
        标题写的年度，应当就是正文说明的数据统计期限（1 月 1 日至 12 月 31 日）的年度，落款在次年。

        标题与统计期限不同，而落款能佐证其中一个的，是错误；没有落款佐证的，作警告。统计期限的起止不在同一年、落款早于报告年度的，也指出。
        只有一处写明年份的，标题里有两个年份的，不作判断；只要有一处统计期限与标题一致，别处的不算；只说某年有没有收费的，不是统计期限。年份的识别存疑的，作为疑点。
        落款比报告年度晚两年以上的，可能是年份写错，也可能是补发，作警告；没有写明统计期限的，降为提示。
        落款在报告年度之内的见 `signed-too-early`，次年之内过晚的见 `signed-late`。
        """,
    version = 4)
public final class YearMismatch implements Rule {

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var years = yearsInTitle(facts.title());
    var titled = facts.report().year().filter(years::contains);
    if (titled.isEmpty()) {
      return Stream.of(new Undecided("year", "the title names no year"));
    }
    int year = titled.get();
    var periods = facts.periods();
    var signed = facts.report().signedOn();
    boolean agreed = periods.stream().anyMatch(period -> period.from() == year);
    if (!periods.isEmpty() && !agreed) {
      return Stream.of(
          years.size() > 1
              ? new Undecided("year", "the title names two years")
              : otherPeriod(facts, year, periods.getFirst(), signed));
    }
    var uneven = periods.stream().filter(period -> period.from() != period.to()).findFirst();
    if (uneven.isPresent()) {
      return Stream.of(twoYears(facts, uneven.get()));
    }
    if (signed.filter(day -> day.getYear() < year).isPresent()) {
      return Stream.of(signedBefore(facts, year, signed.get(), agreed));
    }
    if (signed.filter(day -> day.getYear() > year + 1).isPresent()) {
      return Stream.of(signedYearsAfter(facts, year, signed.get(), agreed));
    }
    return Stream.of(
        agreed || signed.filter(day -> day.getYear() == year + 1).isPresent()
            ? Outcome.HELD
            : new Undecided("year", "only the title names a year"));
  }

  /// The years of a title, those in Chinese numerals too.
  private static Set<Integer> yearsInTitle(String title) {
    var digits = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      int number = "零一二三四五六七八九".indexOf(c);
      if (!Character.isWhitespace(c)) {
        digits.append(c == '〇' || c == '○' ? "0" : number < 0 ? String.valueOf(c) : number);
      }
    }
    var years = new HashSet<Integer>();
    YEAR.matcher(digits).results().forEach(found -> years.add(Integer.valueOf(found.group())));
    return years;
  }

  private static Outcome otherPeriod(
      ReportFacts facts, int year, StatedPeriod period, Optional<LocalDate> signed) {
    int figures = period.from();
    boolean clear =
        signed.filter(day -> day.getYear() == year + 1 || day.getYear() == figures + 1).isPresent();
    var violated =
        Violated.of(
                "year/period",
                "标题写的是 %d 年，统计期限写的是“%s”%s。请核对后更正，使标题、统计期限和落款一致。"
                    .formatted(
                        year,
                        period.span().text(),
                        signed.map(day -> "，落款在 " + day.getYear() + " 年").orElse("")))
            .in(period.span());
    return fair(facts, clear ? violated : violated.atMost(Severity.WARNING));
  }

  private static Outcome twoYears(ReportFacts facts, StatedPeriod period) {
    var violated =
        Violated.of(
                "year/period",
                "统计期限“%s”的起止不在同一年。年度报告的统计期限应当是一年，请更正。".formatted(period.span().text()))
            .in(period.span());
    return fair(facts, violated.atMost(Severity.WARNING));
  }

  private static Outcome signedBefore(
      ReportFacts facts, int year, LocalDate signed, boolean agreed) {
    var violated =
        Violated.of(
            "year/signature",
            "标题写的是 %d 年，落款却在 %d 年，早于报告年度。请核对标题和落款的年份，更正有误的一处。".formatted(year, signed.getYear()));
    return fair(facts, agreed ? violated : violated.atMost(Severity.WARNING));
  }

  private static Outcome signedYearsAfter(
      ReportFacts facts, int year, LocalDate signed, boolean agreed) {
    var violated =
        Violated.of(
            "year/signature",
            "标题写的是 %d 年，落款却在 %d 年，晚了 %d 年。请核对标题和落款的年份，更正有误的一处；确为补发或者更正后重新公布的，请注明。"
                .formatted(year, signed.getYear(), signed.getYear() - year));
    return fair(facts, violated.atMost(agreed ? Severity.WARNING : Severity.INFO));
  }

  private static Violated fair(ReportFacts facts, Violated violated) {
    return facts.isIdentityDoubtful() ? violated.doubtful("机关或年份的识别存疑，请先核对原件。") : violated;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "标题、统计期限、落款一致",
            """
            section 0 本报告数据的统计期限自2023年1月1日起至2023年12月31日止。
            """),
        violated(
            "统计期限是上一年的，落款佐证标题",
            """
            section 0 本报告数据的统计期限自2022年1月1日起至2022年12月31日止。
            """),
        violated(
            "统计期限自某日起计算，是上一年的",
            """
            section 0 报告数据自2022年1月1日起计算，至2022年12月31日止。
            """),
        violated(
            "统计期限是上一年的，只有收费写的是本年",
            """
            section 0 统计期限为2022年1月1日至12月31日。
            section 6 据统计，2023年1月1日至12月31日未收取信息处理费。
            """),
        violated(
            "统计期限与标题不同，没有落款（作警告）",
            """
            signed none
            section 0 本报告数据的统计期限自2022年1月1日起至12月31日止。
            """),
        violated(
            "落款早于报告年度",
            """
            signed 2022-01-20
            """),
        violated(
            "落款晚了两年（作警告）",
            """
            signed 2025-01-15
            section 0 本报告数据的统计期限自2023年1月1日起至2023年12月31日止。
            """),
        violated(
            "乡镇的落款晚了两年，没有统计期限（降为提示）",
            """
            institution township township 木鱼镇人民政府
            signed 2025-01-15
            """),
        undecided(
            "只有标题写明年份",
            """
            signed none
            """),
        undecided(
            "标题没有年份",
            """
            title 青川县人民政府政府信息公开工作年度报告
            section 0 本报告数据的统计期限自2022年1月1日起至12月31日止。
            """));
  }
}
