package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Filling.Quantities;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Figures in the text that do not go together.
final class FigurePlantings {

  private FigurePlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "impossible-rate",
            Severity.WARNING,
            Setting.ANY,
            Set.of("rates"),
            FigurePlantings::rate),
        Planter.ofText(
            "narrative-repeat-mismatch",
            Severity.WARNING,
            Setting.ANY,
            Set.of("disclosed", "explained", "trained", "aside", "matters", "fees"),
            FigurePlantings::twice),
        Planter.ofText(
            "narrative-share",
            Severity.WARNING,
            Setting.ANY.whenBusy(),
            Set.of("requests", "shares", "received", "disclosed", "outcomes", "scope"),
            FigurePlantings::share),
        Planter.ofText(
            "narrative-sum",
            Severity.WARNING,
            Setting.ANY,
            Set.of("disclosed", "explained", "trained", "aside"),
            FigurePlantings::sum));
  }

  private static final List<String> RATES =
      List.of(
          "网民留言办结率为{#101-160}%，群众反响良好。",
          "政务服务满意度为{#102-119}%。",
          "群众满意率达100.{#1-9}%，位居前列。",
          "各类诉求按期办结率超过100%。",
          "来信来电办结率{#1000-1099}%，回访满意度{rate}%。",
          "热线工单办结率在100%以上，没有积压。",
          "公众对公开工作满意度高达{#105-118}.{#10-99}%。");

  private static Optional<Planting> rate(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(RATES), Map.of());
    story.say("rates", "platform", sentence);
    return Planter.ofWords("impossible-rate", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  /// One quantity, told in two places.
  private record Twice(String slot, String first, String place, String second, int most) {}

  private static final List<Twice> TWICE =
      List.of(
          new Twice(
              "disclosed", "{Y}年主动公开政府信息{a}条，群众查阅便捷。", "aside", "对全年主动公开的{b}条政府信息逐条建档。", 3000),
          new Twice(
              "disclosed",
              "全年主动公开政府信息{a}条，没有泄密情况。",
              "matters",
              "{Y}年主动公开政府信息共{b}条，另报送档案馆备查。",
              3000),
          new Twice("explained", "全年发布政策解读{a}篇，形式更加多样。", "aside", "{Y}年共发布政策解读{b}篇，阅读量稳步上升。", 90),
          new Twice("trained", "年内举办政务公开培训{a}场。", "matters", "{Y}年举办政务公开培训{b}场，实现业务人员全覆盖。", 12),
          new Twice(
              "disclosed", "{site}全年公开政府信息{a}条。", "aside", "{Y}年，通过{site}公开政府信息{b}条，更新频次居前。", 3000),
          new Twice(
              "disclosed", "全年通过政务新媒体公开信息{a}条，传播面更广。", "aside", "政务新媒体全年公开信息{b}条，均经审核。", 2000));

  private static Optional<Planting> twice(Story story) {
    Draft draft = story.draft();
    Twice twice = story.oneOf(TWICE);
    int one = story.between(2, twice.most());
    int two =
        switch (story.random.nextInt(3)) {
          case 0 -> one + story.between(1, 9);
          case 1 -> Math.max(1, one - story.between(1, one - 1));
          default -> one * 2 + 1;
        };
    Map<String, String> gaps = Map.of("a", String.valueOf(one), "b", String.valueOf(two));
    String first = draft.filling.fill(twice.first(), gaps);
    String second = draft.filling.fill(twice.second(), gaps);
    story.say(twice.slot(), "supervised", first);
    if (twice.place().equals("matters")) {
      draft.matters.add(new Passage("", false).with("again", second));
      Lines.drop(story, "aside");
    } else {
      story.say("aside", "supervised", second);
    }
    return Planter.ofWords(
        "narrative-repeat-mismatch", Severity.WARNING, Whose.AUTHORS, first, second);
  }

  /// A part and its share of a whole, where `{p}` is wrong.
  private record Share(String slot, String sentence, String part, String whole) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(
              "received",
              "{Y}年收到政府信息公开申请{received}件。其中，由自然人提出的{natural}件，占{p}%。",
              "natural",
              "received"),
          new Share(
              "received",
              "新收政府信息公开申请{received}件，通过网络渠道提出的{online}件，占新收总数的{p}%。",
              "online",
              "received"),
          new Share("outcomes", "全年办结{handled}件，其中予以公开{granted}件，占办结数的{p}%。", "granted", "handled"),
          new Share("disclosed", "主动公开信息{all}条，其中{site}{web}条，占比{p}%。", "web", "all"),
          new Share("disclosed", "全年公开信息共{all}条：政务新媒体{media}条，占{p}%，其余在网站和公开栏公开。", "media", "all"),
          new Share("disclosed", "对外公开信息{all}条，其中公告类信息{partA}条，占全部信息的{p}%。", "partA", "all"),
          new Share(
              "received", "收到政府信息公开申请{received}件，信函方式{letter}件，占比为{p}%。", "letter", "received"));

  private static final List<String> WHOLES =
      List.of(
          "received", "pool", "handled", "all", "granted", "natural", "web", "online", "carried");

  private static Optional<Planting> share(Story story) {
    Filling filling = story.draft().filling;
    Quantities quantities = filling.quantities();
    for (int tries = 0; tries < 40; tries++) {
      Share share = story.oneOf(SHARES);
      long part = quantities.count(share.part());
      long whole = quantities.count(share.whole());
      if (part == 0 || whole < 3) {
        continue;
      }
      BigDecimal right =
          BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
      int off = story.between(20, 300) * (story.random.nextBoolean() ? 1 : -1);
      BigDecimal wrong = right.add(BigDecimal.valueOf(off, 1));
      if (wrong.compareTo(BigDecimal.ONE) < 0
          || wrong.compareTo(BigDecimal.valueOf(99)) > 0
          || fitsAny(quantities, part, wrong)) {
        continue;
      }
      String printed = story.random.nextInt(3) == 0 ? wrong + "0" : wrong.toPlainString();
      String sentence = filling.fill(share.sentence(), Map.of("p", printed));
      for (String slot : List.of("shares", "scope", "outcomes")) {
        Lines.drop(story, slot);
      }
      story.say(share.slot(), "received", sentence);
      return Planter.ofWords("narrative-share", Severity.WARNING, Whose.AUTHORS, sentence);
    }
    return Optional.empty();
  }

  /// Whether a share would be right of another whole.
  private static boolean fitsAny(Quantities quantities, long part, BigDecimal percent) {
    double whole = 100.0 * part / percent.doubleValue();
    return WHOLES.stream()
        .anyMatch(name -> Math.abs(quantities.count(name) - whole) < 0.02 * whole + 1);
  }

  /// A whole and its parts: `{t}`, `{a}`, `{b}` and perhaps `{c}`.
  ///
  /// @param complete whether the words say that there are no other parts
  private record Sum(String slot, String sentence, boolean complete) {}

  private static final List<Sum> SUMS =
      List.of(
          new Sum("disclosed", "全年公开信息{t}条，其中财政预决算{a}条，重大项目{b}条，社会救助{c}条。", false),
          new Sum("disclosed", "主动公开政府信息{t}条，其中通过{site}公开{a}条，通过政务新媒体公开{b}条。", false),
          new Sum("explained", "制作解读产品{t}个，其中图解{a}个、动画{b}个、音频{c}个。", false),
          new Sum("aside", "收到意见建议{t}条，其中教育类{a}条、交通类{b}条、环保类{c}条，均已反馈。", false),
          new Sum("trained", "参加培训的干部{t}人，其中部门{a}人、乡镇{b}人、村（社区）{c}人。", false),
          new Sum("disclosed", "全年公开信息{t}条，其中网站{a}条，新媒体{b}条，其余{c}条在公开栏张贴。", true),
          new Sum("aside", "归集信用信息{t}条，其中许可类{a}条，其余{b}条为处罚类。", true));

  private static Optional<Planting> sum(Story story) {
    Sum sum = story.oneOf(SUMS);
    int a = story.between(11, 320);
    int b = story.between(11, 320);
    int c = story.between(5, 90);
    int whole = a + b + (sum.sentence().contains("{c}") ? c : 0);
    int less = story.between(1, Math.max(1, Math.min(Math.min(a, b), whole / 4)));
    boolean more = sum.complete() && story.random.nextInt(3) > 0;
    var gaps = new HashMap<String, String>();
    gaps.put("t", String.valueOf(more ? whole + story.between(1, 60) : whole - less));
    gaps.put("a", String.valueOf(a));
    gaps.put("b", String.valueOf(b));
    gaps.put("c", String.valueOf(c));
    String sentence = story.draft().filling.fill(sum.sentence(), gaps);
    story.say(sum.slot(), "supervised", sentence);
    return Planter.ofWords("narrative-sum", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  /// Different whole numbers near a right one, as they come from a slip of the hand.
  static List<Long> slips(Story story, long right) {
    var slips = new ArrayList<>(List.of(right + 1, right + story.between(2, 9), right * 10 + 1));
    if (right > 1) {
      slips.add(right - 1);
    }
    if (right > 9) {
      slips.add(Long.parseLong(new StringBuilder().append(right).reverse().toString()));
      slips.add(right + 10);
    }
    return slips;
  }
}
