package gongkai.bench.rules.validation;

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
final class GrowthErrors {

  private static final String RULE = "narrative-growth-mismatch";

  /// What is said of applications; `{n}` is a wrong difference, `{p}` a wrong percentage.
  private static final List<String> RECEIVED =
      List.of(
          "?received>last&last>0|{Y}年收到政府信息公开申请{received}件，较上年增加{n}件。",
          "?received>last&last>0|全年收到政府信息公开申请{received}件，比上一年增加{n}件。",
          "?last>received&received>0|{Y}年收到政府信息公开申请{received}件，比上年减少{n}件。",
          "?received>last&last>9|全年收到政府信息公开申请{received}件，同比增长{p}%。",
          "?last>received&received>9|全年新收政府信息公开申请{received}件，同比下降{p}%。",
          "?last>received&received>0|{Y}年收到政府信息公开申请{received}件，较上年增加{n}件。");

  /// What both years say of what no table tells.
  private record Told(String silent, String before, String now) {}

  private static final List<Told> TOLD =
      List.of(
          new Told("公开[^，。]*信息", "{Y}年主动公开政府信息{a}条。", "{Y}年主动公开政府信息{b}条，比上年增加{n}条。"),
          new Told("公开[^，。]*信息", "全年主动公开政府信息{a}条。", "全年主动公开政府信息{b}条，同比增长{p}%。"),
          new Told("解读", "{Y}年发布政策解读{a}篇。", "{Y}年发布政策解读{b}篇，较上年增加{n}篇。"));

  private GrowthErrors() {}

  static List<Planter> all() {
    Set<String> touches =
        Set.of("received", "outcome", "disclosed", "explained", "requests", "identity", "before");
    Setting setting = Setting.ANY.withBefore().whenBusy();
    return List.of(
        Planter.ofText(RULE, Severity.WARNING, setting, touches, GrowthErrors::received),
        Planter.ofText(RULE, Severity.WARNING, setting, touches, GrowthErrors::told));
  }

  private static Optional<Planting> received(Story story) {
    Filling filling = story.draft().filling;
    Optional<String> sentence = story.fitting(RECEIVED);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    long now = filling.quantities().count("received");
    long last = filling.quantities().count("last");
    Parts.silence(story.draft(), "申请\\d|件申请|占比|上年");
    return said(story, 1, "received", sentence.get(), now, last);
  }

  private static Optional<Planting> told(Story story) {
    Told told = story.oneOf(TOLD);
    long last = story.between(40, 300);
    long now = last + story.between(10, 200);
    for (var draft : List.of(story.writtenBefore(), story.draft())) {
      Parts.silence(draft, told.silent());
    }
    var before = story.writtenBefore();
    String slot = told.silent().equals("解读") ? "explained" : "disclosed";
    before
        .about(Composer.HOSTS.getFirst())
        .orElseThrow()
        .with(slot, before.filling.fill(told.before(), Map.of("a", String.valueOf(last))));
    return said(story, 0, slot, told.now().replace("{b}", String.valueOf(now)), now, last);
  }

  /// Says a sentence with a difference and a percentage that are wrong by more than any rounding.
  private static Optional<Planting> said(
      Story story, int part, String slot, String sentence, long now, long last) {
    long difference = Math.abs(now - last);
    long wrong = difference + story.oneOf(List.of(3, 5, 10, 20));
    double percent = 100.0 * difference / last + story.oneOf(List.of(4, 7, 15, 30));
    if (now < last && percent > 95) {
      percent = percent / 2;
    }
    String filled =
        sentence.replace("{n}", String.valueOf(wrong)).replace("{p}", "%.1f".formatted(percent));
    return Parts.words(
        RULE, Severity.WARNING, new String[] {}, Parts.say(story, part, slot, filled));
  }
}
