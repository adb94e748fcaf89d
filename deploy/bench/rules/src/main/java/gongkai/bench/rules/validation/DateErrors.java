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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Years that do not agree, periods that are no year, days too late and too early.
final class DateErrors {

  private static final Set<String> WHEN = Set.of("date", "signature", "published", "identity");

  private DateErrors() {}

  static List<Planter> all() {
    Setting timed = Setting.ANY.by(Office::isTimed);
    return List.of(
        Planter.ofText("signed-late", Severity.WARNING, timed, WHEN, DateErrors::late),
        Planter.ofText("signed-too-early", Severity.WARNING, Setting.ANY, WHEN, DateErrors::early),
        Planter.ofText(
            "published-late", Severity.WARNING, timed.original(), WHEN, DateErrors::published),
        Planter.ofText(
            "year-mismatch",
            Severity.ERROR,
            Setting.ANY.withoutBefore(),
            Parts.and(WHEN, "title", "preface"),
            DateErrors::otherYear),
        Planter.ofText(
            "period-incomplete",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface", "identity"),
            DateErrors::period));
  }

  private static Optional<Planting> late(Story story) {
    LocalDate limit = story.office.limit(story.year);
    int days =
        switch (story.random.nextInt(4)) {
          case 0 -> 1;
          case 1 -> story.between(2, 25);
          case 2 -> story.between(26, 90);
          default -> story.between(91, 260);
        };
    return Planter.ofSignature(story, limit.plusDays(days), "signed-late");
  }

  private static Optional<Planting> early(Story story) {
    LocalDate end = LocalDate.of(story.year, 12, 30);
    LocalDate day =
        switch (story.random.nextInt(4)) {
          case 0 -> LocalDate.of(story.year, 1, story.between(4, 28)); // the year miswritten
          case 1 -> end.minusDays(story.between(0, 20));
          case 2 -> end.minusDays(story.between(21, 60));
          default -> LocalDate.of(story.year, 3, story.between(1, 30));
        };
    return Planter.ofSignature(story, day, "signed-too-early");
  }

  private static Optional<Planting> published(Story story) {
    LocalDate limit = story.office.limit(story.year);
    LocalDate signed = limit.minusDays(story.between(0, 12));
    boolean moved = story.random.nextInt(4) == 0;
    LocalDate day =
        moved
            ? signed.plusDays(story.between(220, 500))
            : limit.plusDays(story.oneOf(List.of(1, 5, 20, 60, 120)));
    story.draft().signed(signed);
    story.draft().published = Optional.of(day);
    return Planter.ofReport(
        "published " + day,
        "published-late",
        Severity.WARNING,
        moved ? Whose.CARRIERS : Whose.AUTHORS);
  }

  private static final List<String> PERIODS =
      List.of(
          "本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。",
          "报告中的数据，统计时间为%d年1月1日至%d年12月31日。", "数据统计起止时间：%d年1月1日至%d年12月31日。");

  private static Optional<Planting> otherYear(Story story) {
    Draft draft = story.draft();
    int year = story.year;
    draft.published = Optional.empty();
    draft.preface.clear();
    String form = story.oneOf(PERIODS);
    int way = story.random.nextInt(5);
    int from = way == 0 || way == 3 ? year - 1 : year;
    int to = way == 0 ? year - 1 : year;
    draft.preface.add(form.formatted(from, to));
    Severity severity = Severity.ERROR;
    switch (way) {
      case 1 -> // last year's title was left
          draft.title.replaceAll(line -> line.replace(String.valueOf(year), "" + (year - 1)));
      case 2 -> {
        story.sign(LocalDate.of(year + story.between(3, 4), 1, story.between(5, 29)));
        severity = Severity.WARNING;
      }
      case 4 -> story.sign(LocalDate.of(year - 1, 1, story.between(5, 29)));
      default -> {}
    }
    return Planter.may(
        Planter.ofReport(
            String.join("", draft.title) + draft.preface + draft.signedAs,
            "year-mismatch",
            severity,
            Whose.AUTHORS),
        "signed-late",
        "signed-too-early",
        "stale-reference",
        "citation-outdated",
        "form-outdated",
        "narrative-table-mismatch");
  }

  private static final List<String> SHORT =
      List.of(
          "本报告所列数据的统计期限自{Y}年1月1日起至{Y}年11月30日止。",
          "报告中的数据，统计时间为{Y}年1月1日至10月31日。",
          "数据统计起止时间：{Y}年2月1日至{Y}年12月31日。",
          "本报告数据的统计期限为{Y}年1月至11月。",
          "本报告所列数据的统计期限为{Y}年3月1日至{Y}年12月31日。",
          "报告数据统计期限从{Y}年1月1日到{Y}年12月15日。");

  private static Optional<Planting> period(Story story) {
    String line = story.draft().filling.fill(story.oneOf(SHORT), Map.of());
    story.draft().preface.clear();
    story.draft().preface.add(line);
    return Parts.words("period-incomplete", Severity.WARNING, new String[] {}, line);
  }
}
