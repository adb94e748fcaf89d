package gongkai.validate.rules.timeliness;

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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The report is published within the time that the law gives.
///
/// A page that was moved to another site or put up again bears the later day: where the signature
/// is in time and the page is more than half a year behind the limit, that is only a doubt.
@RuleCard(
    name = "published-late",
    family = Family.TIMELINESS,
    severity = Severity.WARNING,
    title = "公布晚于期限",
    basis = "《政府信息公开条例》第四十九条：县级以上人民政府部门应当在每年1月31日前，县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前公布上一年度报告",
    explanation =
        """
        公布日期取自网页自带的发布日期（`PubDate` 等）。县级以上人民政府不应晚于次年 3 月 31 日，其部门不应晚于次年 1 月 31 日。

        没有公布日期的，乡镇人民政府、街道办事处，以及机关类别、年份不明的，不作判断；政府办公厅（室）一月底之后、三月底之前公布的，也不作判断。
        公布日期早于报告年度结束、早于落款的，不会是这份报告的，不作判断。按期落款而网页日期晚了半年以上的，可能是网站迁移或重新发布，作为疑点；机关、年份的识别存疑的，也作为疑点。
        """,
    version = 2)
public final class PublishedLate implements Rule {

  private static final int HALF_A_YEAR = 183;

  @Override
  public Stream<Outcome> check(ReportFacts facts) {
    var published = facts.report().publishedOn();
    var limit = LegalDay.of(facts);
    if (published.isEmpty() || limit.isEmpty()) {
      return Stream.of(open("no date of publication, or no day set by law"));
    }
    LocalDate day = published.get();
    if (isAnothers(facts, day)) {
      return Stream.of(open("the date of publication is not that of this report"));
    }
    if (!day.isAfter(limit.get().day())) {
      return Stream.of(Outcome.HELD);
    }
    return Stream.of(
        day.isAfter(limit.get().latest())
            ? late(facts, day, limit.get().latest())
            : open("an office may report for its whole government"));
  }

  /// Before the year has ended, or before it is signed, nothing of this report is published.
  private static boolean isAnothers(ReportFacts facts, LocalDate published) {
    return facts.report().year().filter(year -> published.getYear() <= year).isPresent()
        || facts.report().signedOn().filter(published::isBefore).isPresent();
  }

  private static Violated late(ReportFacts facts, LocalDate published, LocalDate limit) {
    long days = ChronoUnit.DAYS.between(limit, published);
    var violated =
        Violated.of(
            "published",
            "网页的发布日期 %s 晚于公布期限 %s，晚了 %d 天。请核对发布日期；确已逾期的，下一年度请按期公布。"
                .formatted(LegalDay.written(published), LegalDay.written(limit), days));
    boolean inTime = facts.report().signedOn().filter(day -> !day.isAfter(limit)).isPresent();
    return inTime && days > HALF_A_YEAR
        ? violated.doubtful("网站可能迁移过，或者页面重新发布过，请先核对首次公布的日期。")
        : LegalDay.fair(violated, facts);
  }

  private static Outcome open(String why) {
    return new Undecided("published", why);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        holds(
            "县政府三月发布",
            """
            published 2024-03-15
            """),
        violated(
            "县政府四月才发布",
            """
            published 2024-04-15
            """),
        violated(
            "部门二月才发布",
            """
            institution department county 青川县财政局
            published 2024-02-19
            """),
        undecided("网页没有发布日期", ""),
        undecided(
            "网页的日期早于落款",
            """
            signed 2024-03-20
            published 2024-01-02
            """),
        undecided(
            "乡镇没有规定日期",
            """
            institution township township 木鱼镇人民政府
            published 2024-05-06
            """));
  }
}
