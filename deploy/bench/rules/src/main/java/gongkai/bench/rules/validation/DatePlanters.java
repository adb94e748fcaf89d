package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Years left from another report, and days that are too early or too late.
final class DatePlanters {

  private static final Set<String> DAYS = Set.of("signedAs", "published");

  private static final List<String> SHORT =
      List.of(
          "本报告所列数据的统计期限自{Y}年1月1日起至{Y}年11月30日止。",
          "报告中的数据统计期限为{Y}年1月1日至{Y}年10月31日。",
          "统计期限：{Y}年2月1日至{Y}年12月31日。",
          "数据统计期限为{Y}年1月1日至6月30日。",
          "所列数据的统计期限为{Y}年1月1日至{Y}年12月20日。",
          "本报告数据统计期限自{Y}年3月1日起，至{Y}年12月31日止。",
          "数据统计时间为{Y}年1月至11月。");

  private DatePlanters() {}

  static List<Planter> all() {
    Set<String> years = Set.of("title", "preface", "signedAs", "published");
    return List.of(
        Planter.ofText(
            "year-mismatch",
            Severity.ERROR,
            Setting.ANY.inYears(year -> year >= 2022 || year == 2020).withoutBefore(),
            years,
            DatePlanters::years),
        Planter.ofText(
            "period-incomplete",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface"),
            DatePlanters::period),
        days("signed-late", Setting.ANY.by(Office::isTimed), DatePlanters::late),
        days("signed-too-early", Setting.ANY, DatePlanters::early),
        days(
            "published-late", Setting.ANY.by(Office::isTimed).original(), DatePlanters::published));
  }

  private static Planter days(
      String rule, Setting setting, Function<Story, Optional<Planting>> text) {
    return Planter.ofText(rule, Severity.WARNING, setting, DAYS, text);
  }

  private static void period(Draft draft, int from, int to) {
    draft.preface.clear();
    draft.preface.add("本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(from, to));
  }

  private static Optional<Planting> years(Story story) {
    Draft draft = story.draft();
    int year = story.year;
    draft.published = Optional.empty();
    draft.signed(LocalDate.of(year + 1, 1, story.between(5, 28)));
    period(draft, year, year);
    Severity ceiling = Severity.ERROR;
    switch (story.random.nextInt(6)) {
      case 0 -> period(draft, year - 1, year - 1);
      case 1 -> draft.title.replaceAll(line -> line.replace("" + year, String.valueOf(year - 1)));
      case 2 -> period(draft, year - 1, year);
      case 3 -> draft.signed(LocalDate.of(year - 1, story.between(1, 2), story.between(5, 28)));
      case 4 -> {
        draft.signed(LocalDate.of(year + story.between(2, 3), 1, story.between(5, 28)));
        ceiling = Severity.WARNING;
      }
      default -> {
        period(draft, year - 1, year - 1);
        draft.signedAs = "";
        ceiling = Severity.WARNING;
      }
    }
    return Planter.may(
        Planter.ofReport(
            draft.title + " / " + draft.preface + " / " + draft.signedAs,
            "year-mismatch",
            ceiling,
            Whose.AUTHORS),
        "signed-late",
        "signed-too-early",
        "signature-missing",
        "stale-reference",
        "narrative-growth-mismatch",
        "extraction-doubt");
  }

  private static Optional<Planting> period(Story story) {
    Draft draft = story.draft();
    String sentence = Pen.fill(draft.filling, story.oneOf(SHORT));
    draft.preface.clear();
    draft.preface.add("根据《中华人民共和国政府信息公开条例》编制本报告。" + sentence);
    return Planter.ofWords("period-incomplete", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static void sign(Story story, LocalDate day) {
    Draft draft = story.draft();
    draft.published = Optional.empty();
    if (story.random.nextInt(3) == 0) {
      draft.signedAs = Writer.inWords(day);
    } else {
      draft.signed(day);
    }
  }

  private static Optional<Planting> day(Story story, String rule) {
    return Planter.ofReport(story.draft().signedAs, rule, Severity.WARNING, Whose.AUTHORS);
  }

  private static Optional<Planting> late(Story story) {
    LocalDate limit = story.office.limit(story.year);
    LocalDate day =
        switch (story.random.nextInt(4)) {
          case 0 -> limit.plusDays(1);
          case 1 -> limit.plusDays(story.between(2, 20));
          case 2 -> limit.plusDays(story.between(30, 120));
          default -> LocalDate.of(story.year + 1, story.between(9, 12), story.between(1, 28));
        };
    sign(story, day);
    return day(story, "signed-late");
  }

  private static Optional<Planting> early(Story story) {
    int year = story.year;
    LocalDate day =
        switch (story.random.nextInt(4)) {
          case 0 -> LocalDate.of(year, 1, story.between(4, 30));
          case 1 -> LocalDate.of(year, 12, story.between(10, 30));
          case 2 -> LocalDate.of(year, 11, story.between(20, 30));
          default -> LocalDate.of(year, story.between(2, 3), story.between(1, 28));
        };
    sign(story, day);
    return day(story, "signed-too-early");
  }

  private static Optional<Planting> published(Story story) {
    Draft draft = story.draft();
    LocalDate limit = story.office.limit(story.year);
    draft.signed(LocalDate.of(story.year + 1, 1, story.between(5, 29)));
    boolean longAfter = story.random.nextInt(5) == 0;
    LocalDate day =
        longAfter
            ? limit.plusDays(story.between(260, 600))
            : switch (story.random.nextInt(3)) {
              case 0 -> limit.plusDays(1);
              case 1 -> limit.plusDays(story.between(2, 25));
              default -> limit.plusDays(story.between(30, 75));
            };
    draft.published = Optional.of(day);
    return Planter.ofReport(
        "published on " + day,
        "published-late",
        Severity.WARNING,
        longAfter ? Whose.CARRIERS : Whose.AUTHORS);
  }
}
