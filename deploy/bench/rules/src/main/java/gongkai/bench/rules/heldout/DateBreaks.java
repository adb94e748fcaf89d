package gongkai.bench.rules.heldout;

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

/// Years that do not agree, periods that are no year, days too late and too early.
final class DateBreaks {

  private static final Set<String> SIGNED =
      Set.of("signature", "published", Hand.IDENTITY, Hand.YEAR);

  private DateBreaks() {}

  static List<Planter> all() {
    Setting timed = Setting.ANY.by(Office::isTimed);
    return List.of(
        Planter.ofText("signed-late", Severity.WARNING, timed, SIGNED, DateBreaks::late),
        Planter.ofText(
            "signed-too-early", Severity.WARNING, Setting.ANY, SIGNED, DateBreaks::early),
        Planter.ofText(
            "published-late", Severity.WARNING, timed.original(), SIGNED, DateBreaks::published),
        Planter.ofText(
            "year-mismatch",
            Severity.ERROR,
            Setting.ANY.withoutBefore(),
            Set.of("signature", "published", "title", "preface", Hand.WHOSE, Hand.WHEN),
            DateBreaks::otherYear),
        Planter.ofText(
            "period-incomplete",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface", Hand.IDENTITY, Hand.YEAR),
            DateBreaks::period));
  }

  private static Optional<Planting> late(Story story) {
    LocalDate limit = story.office.limit(story.year);
    LocalDate day =
        switch (story.random.nextInt(3)) {
          case 0 -> limit.plusDays(1 + story.random.nextInt(3));
          case 1 -> limit.plusMonths(1).withDayOfMonth(story.between(1, 28));
          default -> limit.plusMonths(story.between(2, 8)).withDayOfMonth(story.between(1, 28));
        };
    if (!day.isAfter(limit)) {
      day = limit.plusDays(9);
    }
    return Planter.ofSignature(story, day, "signed-late");
  }

  private static Optional<Planting> early(Story story) {
    int year = story.year;
    LocalDate day =
        switch (story.random.nextInt(3)) {
          case 0 -> LocalDate.of(year, story.between(1, 2), story.between(3, 28)); // the old year
          case 1 -> LocalDate.of(year, 12, story.between(1, 29));
          default -> LocalDate.of(year, story.between(10, 11), story.between(1, 30));
        };
    return Planter.ofSignature(story, day, "signed-too-early");
  }

  private static Optional<Planting> published(Story story) {
    LocalDate limit = story.office.limit(story.year);
    LocalDate signed = limit.minusDays(story.between(1, 15));
    boolean moved = story.random.nextInt(4) == 0;
    LocalDate day =
        moved
            ? signed.plusMonths(story.between(8, 20))
            : limit.plusDays(story.oneOf(List.of(1, 2, 10, 35, 90)));
    story.draft().signed(signed);
    story.draft().published = Optional.of(day);
    return Planter.ofReport(
        "published " + day + (moved ? ", perhaps moved" : ""),
        "published-late",
        Severity.WARNING,
        moved ? Whose.CARRIERS : Whose.AUTHORS);
  }

  private static final List<String> PERIODS =
      List.of(
          "报告所用数据的统计期限为%d年1月1日至%d年12月31日。",
          "本报告统计数据自%d年1月1日起，至%d年12月31日止。", "本报告数据统计期限：%d年1月1日—%d年12月31日。");

  private static Optional<Planting> otherYear(Story story) {
    Draft draft = story.draft();
    int year = story.year;
    draft.published = Optional.empty();
    draft.preface.clear();
    int chosen = story.random.nextInt(6);
    int way = chosen == 2 && year == 2019 ? 0 : chosen; // no form is known for 2018
    boolean wholly = way == 0 || way == 5;
    int from = wholly || way == 1 ? year - 1 : year;
    int to = wholly ? year - 1 : year;
    if (way != 4 || story.random.nextBoolean()) {
      draft.preface.add(story.oneOf(PERIODS).formatted(from, to));
    }
    Severity severity = Severity.ERROR;
    switch (way) {
      case 2 -> draft.title.replaceAll(line -> line.replace("" + year, "" + (year - 1)));
      case 3 -> story.sign(LocalDate.of(year - 1, story.between(1, 12), 20));
      case 4 -> {
        story.sign(LocalDate.of(year + story.between(3, 5), 1, story.between(6, 28)));
        severity = draft.preface.isEmpty() ? Severity.INFO : Severity.WARNING;
      }
      case 5 -> { // nothing tells which of both is right
        draft.signer = "";
        draft.signedAs = "";
        severity = Severity.WARNING;
      }
      default -> {}
    }
    return Planter.ofReport(
        "way " + way + ": " + draft.title.getLast() + draft.preface + draft.signedAs,
        "year-mismatch",
        severity,
        Whose.AUTHORS,
        switch (way) {
          case 4 -> new String[] {"extraction-doubt", "signed-late"};
          case 5 -> new String[] {"extraction-doubt", "signature-missing"};
          default -> new String[] {"extraction-doubt"};
        });
  }

  private static final List<String> SHORT =
      List.of(
          "报告所用数据的统计期限为{Y}年1月1日至{Y}年11月25日。",
          "本报告统计数据自{Y}年1月1日起，至{Y}年10月31日止。",
          "所列数据的统计期限：{Y}年1月15日至{Y}年12月31日。",
          "本报告数据的统计期限为{Y}年4月1日至{Y}年12月31日。",
          "本报告所列数据自{Y}年1月1日起计算，至{Y}年12月10日止。",
          "本报告数据的统计期限自{Y}年1月1日至12月20日。");

  private static Optional<Planting> period(Story story) {
    String line = Hand.fill(story, story.oneOf(SHORT));
    story.draft().preface.clear();
    story.draft().preface.add(line);
    return Hand.words("period-incomplete", Severity.WARNING, List.of(), line);
  }
}
