package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Increases and decreases that the report of the year before does not bear out.
final class TrendBreaks {

  private static final String RULE = "narrative-growth-mismatch";

  /// What is said of applications; `{d}` is a wrong difference, `{p}` a wrong percentage.
  private static final List<String> RECEIVED =
      List.of(
          "?received>last&last>0|本年度收到政府信息公开申请{received}件，同比增加{d}件。",
          "?received>last&last>0|{we}收到政府信息公开申请{received}件，较{L}年增加{d}件。",
          "?received>last&last>9|{Y}年收到政府信息公开申请{received}件，较上年增长{p}%。",
          "?last>received&received>0|本年度收到政府信息公开申请{received}件，同比减少{d}件。",
          "?last>received&received>9|本年度收到政府信息公开申请{received}件，较上年下降{p}%。",
          "?received>last&last>0|本年度收到政府信息公开申请{received}件，比上年减少{d}件。",
          "?last>received&received>9|{Y}年收到政府信息公开申请{received}件，同比增长{p}%。");

  /// What both years tell of what no table has: `{a}` was, `{b}` is.
  private record Told(int part, String quiet, String before, String now) {}

  private static final String INFORMATION = "公开(?:的|各类)?(?:政府)?信息(?!处理费)";

  private static final List<Told> TOLD =
      List.of(
          new Told(0, INFORMATION, "本年度主动公开政府信息{a}条。", "本年度主动公开政府信息{b}条，较上年增加{d}条。"),
          new Told(0, INFORMATION, "{Y}年主动公开政府信息{a}条。", "{Y}年主动公开政府信息{b}条，同比增长{p}%。"),
          new Told(0, INFORMATION, "全年主动公开政府信息{a}条。", "全年主动公开政府信息{b}条，比上年增加{d}条。"),
          new Told(0, "解读", "全年制作政策解读{a}篇。", "全年制作政策解读{b}篇，同比增加{d}篇。"));

  private TrendBreaks() {}

  static List<Planter> all() {
    Set<String> touches =
        Set.of(
            "part0",
            "part1",
            "q:requests",
            "q:disclosure",
            "requests",
            "before",
            Hand.IDENTITY,
            Hand.YEAR);
    Setting setting = Setting.ANY.withBefore().whenBusy();
    return List.of(
        Planter.ofText(RULE, Severity.WARNING, setting, touches, TrendBreaks::received),
        Planter.ofText(RULE, Severity.WARNING, setting, touches, TrendBreaks::told));
  }

  private static Optional<Planting> received(Story story) {
    Filling filling = story.draft().filling;
    Optional<String> sentence = story.fitting(RECEIVED);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    long now = filling.quantities().count("received");
    long last = filling.quantities().count("last");
    Hand.hush(story.draft(), "申请\\d+件|件申请|申请里|占|上年|同比");
    return said(story, 1, sentence.get(), now, last);
  }

  private static Optional<Planting> told(Story story) {
    Told told = story.oneOf(TOLD);
    long last = story.between(30, 400);
    long now = last + story.between(15, 150);
    Draft before = story.writtenBefore();
    Hand.hush(before, told.quiet());
    Hand.hush(story.draft(), told.quiet());
    before
        .about(Scribe.HOSTS.get(told.part()))
        .orElseThrow()
        .with("planted", before.filling.fill(told.before(), Map.of("a", String.valueOf(last))));
    return said(story, told.part(), told.now().replace("{b}", String.valueOf(now)), now, last);
  }

  /// Says a sentence with a difference or a percentage that no rounding makes right.
  private static Optional<Planting> said(
      Story story, int part, String sentence, long now, long last) {
    long difference = Math.abs(now - last);
    long otherDifference = difference + story.oneOf(List.of(2, 6, 10, 30));
    double percent = 100.0 * difference / last;
    double otherPercent = percent + story.oneOf(List.of(3, 8, 12, 40));
    if (now < last && otherPercent > 90) {
      otherPercent = percent > 30 ? percent - 20 : percent + 5;
    }
    int digits = story.between(1, 2);
    String filled =
        sentence
            .replace("{d}", String.valueOf(otherDifference))
            .replace("{p}", ("%." + digits + "f").formatted(otherPercent));
    return Hand.words(RULE, Severity.WARNING, List.of(), Hand.plant(story, part, RULE, filled));
  }
}
