package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Figures of the text that do not agree with each other.
final class TextFigurePlantings {

  private TextFigurePlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "impossible-rate",
            Severity.WARNING,
            Setting.ANY,
            Set.of("rates"),
            TextFigurePlantings::rate),
        Planter.ofText(
            "narrative-repeat-mismatch",
            Severity.WARNING,
            Setting.ANY,
            Set.of("disclosed", "explained", "trained", "aside"),
            TextFigurePlantings::repeated),
        Planter.ofText(
            "narrative-share",
            Severity.WARNING,
            Setting.ANY.whenBusy(),
            Set.of("requests", "shares", "received", "disclosed", "outcomes", "scope"),
            TextFigurePlantings::share),
        Planter.ofText(
            "narrative-sum",
            Severity.WARNING,
            Setting.ANY,
            Set.of("disclosed", "explained", "aside"),
            TextFigurePlantings::sum),
        Planter.ofText(
            "narrative-growth-mismatch",
            Severity.WARNING,
            Setting.ANY.withBefore().whenBusy(),
            Set.of("requests", "requests-before", "received"),
            TextFigurePlantings::growth));
  }

  private static final List<String> RATES =
      List.of(
          "群众来信按时办结率达{#101-130}%。",
          "据统计，企业和群众满意率为{#101-118}.{#1-9}%。",
          "网上咨询办结率达到100%以上。",
          "群众对政务公开的满意度超过100%。",
          "12345热线工单办结率{#102-140}%，群众满意率{rate}%。",
          "各类留言满意率高达{#1010-1099}%。");

  private static Optional<Planting> rate(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(RATES), Map.of());
    story.say("rates", "platform", sentence);
    return Planter.ofWords("impossible-rate", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  /// Two tellings of one quantity: slot and sentence, twice.
  private record Twice(String slot, String first, String second) {}

  private static final List<Twice> TWICE =
      List.of(
          new Twice("disclosed", "全年主动公开政府信息{a}条，", "{Y}年共主动公开政府信息{b}条，全部经过审核把关。"),
          new Twice("disclosed", "{Y}年，{we}主动公开政府信息{a}条，", "全年主动公开的政府信息共计{b}条，没有发生泄密事件。"),
          new Twice("explained", "全年发布政策解读{a}篇，", "本年度共发布政策解读{b}篇，点击量稳中有升。"),
          new Twice("trained", "全年举办政府信息公开业务培训{a}期，", "{Y}年共举办政府信息公开业务培训{b}期，参训面达到全覆盖。"),
          new Twice("disclosed", "通过门户网站公开政府信息{a}条，", "门户网站全年公开政府信息{b}条，更新频次居前列。"));

  private static Optional<Planting> repeated(Story story) {
    Twice twice = story.oneOf(TWICE);
    int most = twice.slot().equals("trained") ? 9 : 900;
    int one = story.between(3, most);
    int two = story.random.nextBoolean() ? one + story.between(1, 10) : one * 10;
    Map<String, String> gaps = Map.of("a", String.valueOf(one), "b", String.valueOf(two));
    String first = story.draft().filling.fill(twice.first() + "群众查阅更加方便。", gaps);
    String second = story.draft().filling.fill(twice.second(), gaps);
    story.say(twice.slot(), "supervised", first);
    story.say("aside", "supervised", second);
    return Planter.ofWords(
        "narrative-repeat-mismatch", Severity.WARNING, Whose.AUTHORS, first, second);
  }

  private static final List<String> SHARES =
      List.of(
          "全年收到政府信息公开申请{received}件，其中自然人申请{natural}件，占{p}%。",
          "新收政府信息公开申请{received}件，其中通过网络提交{online}件，占{p}%，其余为信函和当面提交。",
          "在办结的{handled}件申请中，予以公开{granted}件，占{p}%。",
          "全年主动公开政府信息{all}条，其中网站公开{web}条，占{p}%。",
          "主动公开政府信息{all}条，政务新媒体公开{media}条，占总数的{p}%。",
          "收到申请{received}件，来自自然人的{natural}件，占比{p}%，来自法人和其他组织的较少。");

  private static Optional<Planting> share(Story story) {
    String sentence = story.oneOf(SHARES);
    var quantities = story.draft().filling.quantities();
    String part =
        sentence.contains("{natural}")
            ? "natural"
            : sentence.contains("{online}")
                ? "online"
                : sentence.contains("{granted}")
                    ? "granted"
                    : sentence.contains("{web}") ? "web" : "media";
    long count = quantities.count(part);
    for (int tries = 0; tries < 50 && count > 0; tries++) {
      double percent = story.between(30, 999) / 10.0;
      double whole = 100.0 * count / percent;
      boolean fits =
          List.of("received", "pool", "handled", "all", "granted", "natural", "web").stream()
              .anyMatch(q -> Math.abs(quantities.count(q) - whole) < 0.03 * whole + 1);
      if (!fits) {
        String printed = story.random.nextBoolean() ? percent + "" : Math.round(percent) + "";
        String told = story.draft().filling.fill(sentence, Map.of("p", printed));
        boolean disclosed = sentence.contains("{all}");
        story.say(disclosed ? "disclosed" : "received", "received", told);
        story.draft().about("shares").ifPresent(passage -> passage.remove("shares"));
        return Planter.ofWords("narrative-share", Severity.WARNING, Whose.AUTHORS, told);
      }
    }
    return Optional.empty();
  }

  private static final List<String> SUMS =
      List.of(
          "disclosed|全年主动公开政府信息{t}条，其中政策文件{a}条、财政信息{b}条、人事信息{c}条。",
          "disclosed|{we}共公开政府信息{t}条，其中门户网站{a}条、政务新媒体{b}条、公示栏{c}条。",
          "explained|发布政策解读{t}篇，其中图文解读{a}篇，视频解读{b}篇，专家解读{c}篇。",
          "aside|办理建议提案{t}件，其中人大代表建议{a}件、政协委员提案{b}件。",
          "aside|受理群众网上留言{t}件，其中咨询类{a}件、投诉类{b}件、建议类{c}件，均已办结。");

  private static Optional<Planting> sum(Story story) {
    String[] parts = story.oneOf(SUMS).split("\\|", -1);
    int a = story.between(8, 200);
    int b = story.between(8, 200);
    int c = story.between(4, 60);
    int whole = a + b + (parts[1].contains("{c}") ? c : 0);
    String text = parts[1];
    int total = Math.max(Math.max(a, b) + 1, whole - story.between(1, Math.min(whole / 3, 90)));
    if (text.contains("公示栏") && story.random.nextBoolean()) { // a list that says it is complete
      text = text.replace("、公示栏{c}条。", "，其余{c}条为公示栏公开。");
      total = whole + story.between(2, 90);
    }
    String sentence =
        story
            .draft()
            .filling
            .fill(text, Map.of("t", total + "", "a", a + "", "b", b + "", "c", c + ""));
    story.say(parts[0], "supervised", sentence);
    return Planter.ofWords("narrative-sum", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static Optional<Planting> growth(Story story) {
    var quantities = story.draft().filling.quantities();
    long now = quantities.count("received");
    long last = quantities.count("last");
    if (last < 3 || now == last) {
      return Optional.empty();
    }
    boolean more = now > last;
    long by = Math.abs(now - last);
    double percent = 100.0 * by / last;
    String up = more ? "增加" : "减少";
    String rise = more ? "增长" : "下降";
    String wrongUp = more ? "减少" : "增加";
    String wrongRise = more ? "下降" : "增长";
    long wrong = by + story.between(2, 15);
    String wrongPercent = "%.1f".formatted(percent + story.between(3, 40) + 0.3);
    String sentence =
        switch (story.random.nextInt(6)) {
          case 0 -> "收到政府信息公开申请%d件，较上年%s%d件。".formatted(now, up, wrong);
          case 1 -> "全年新收政府信息公开申请%d件，同比%s%s%%。".formatted(now, rise, wrongPercent);
          case 2 -> "%d年收到政府信息公开申请%d件，比上年%s%d件。".formatted(story.year, now, wrongUp, by);
          case 3 -> "收到政府信息公开申请%d件，与去年相比%s%s%%。".formatted(now, rise, wrongPercent);
          case 4 ->
              "全年收到政府信息公开申请%d件，较%d年%s%d件，%s%.1f%%。"
                  .formatted(now, story.year - 1, up, wrong, rise, percent);
          default -> "新收政府信息公开申请%d件，较上年%s%.2f%%。".formatted(now, wrongRise, percent);
        };
    story.say("received", "received", sentence);
    return Planter.ofWords("narrative-growth-mismatch", Severity.WARNING, Whose.AUTHORS, sentence);
  }
}
