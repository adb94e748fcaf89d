package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Figures of the text that do not agree with each other: one number told twice, parts and wholes,
/// shares and rates.
final class FigurePlanters {

  /// A quantity told twice.
  ///
  /// @param quantity what it is, or a range of which it is made up
  private record Twice(String slot, String quantity, String here, String there) {}

  private static final List<Twice> TWICE =
      List.of(
          new Twice("disclosed", "all", "全年主动公开政府信息{n}条。", "{Y}年主动公开政府信息{n}条，没有发生失泄密事件。"),
          new Twice("disclosed", "all", "{Y}年，{we}主动公开政府信息{n}条。", "一年来，主动公开政府信息{n}条，均经审核把关。"),
          new Twice("disclosed", "web", "{Y}年在{site}发布信息{n}条。", "经统计，{site}全年发布信息{n}条，无一差错。"),
          new Twice("disclosed", "media", "政务新媒体全年发布信息{n}条。", "{Y}年，政务新媒体发布信息{n}条，互动活跃。"),
          new Twice("explained", "explained", "全年发布政策解读{n}篇。", "{Y}年发布政策解读{n}篇，群众反响较好。"),
          new Twice("explained", "12-60", "全年开展民意征集{n}次。", "{Y}年开展民意征集{n}次，意见均有回应。"),
          new Twice("explained", "4-20", "全年举办在线访谈{n}期。", "{Y}年举办在线访谈{n}期，反响良好。"),
          new Twice("explained", "3-15", "全年召开新闻发布会{n}场。", "{Y}年召开新闻发布会{n}场，及时发布权威信息。"),
          new Twice("received", "received", "{Y}年收到政府信息公开申请{n}件。", "全年收到政府信息公开申请{n}件，均由专人登记。"));

  /// A share.
  private record Share(String slot, String part, String whole, String sentence) {}

  private static final List<Share> SHARES =
      List.of(
          new Share("received", "natural", "received", "收到的{received}件申请中，自然人申请{natural}件，占{p}%。"),
          new Share(
              "received", "natural", "received", "全年收到申请{received}件，由自然人提出的{natural}件，占比{p}％。"),
          new Share("outcome", "granted", "handled", "办结的{handled}件申请中，予以公开{granted}件，占{p}%。"),
          new Share(
              "outcome",
              "unavailable",
              "handled",
              "在办结的{handled}件申请中，无法提供{unavailable}件，占{p}%，理由均已写明。"),
          new Share("disclosed", "web", "all", "全年公开政府信息{all}条，其中{site}{web}条，占{p}%。"),
          new Share("disclosed", "media", "all", "在全年公开的{all}条信息中，新媒体发布{media}条，占总量的{p}%。"),
          new Share(
              "explained",
              "fewExplained",
              "explained",
              "发布政策解读{explained}篇，其中图解{fewExplained}篇，占比为{p}%。"));

  private FigurePlanters() {}

  static List<Planter> all() {
    Set<String> told =
        Set.of(
            "received",
            "outcome",
            "disclosed",
            "explained",
            "requests",
            "caseTable",
            "platform",
            "oversight",
            "matters");
    return List.of(
        planter("narrative-repeat-mismatch", told, FigurePlanters::twice),
        planter("narrative-share", told, FigurePlanters::share),
        planter(
            "impossible-rate",
            Set.of("outcome", "platform", "accountability"),
            FigurePlanters::rate));
  }

  private static Planter planter(
      String rule, Set<String> touches, Function<Story, Optional<Planting>> text) {
    return Planter.ofText(rule, Severity.WARNING, Setting.ANY.whenBusy(), touches, text);
  }

  /// The passage of section one where a slot belongs.
  static Passage home(Draft draft, String slot) {
    int part =
        switch (slot) {
          case "disclosed", "explained" -> 1;
          case "received", "outcome", "carried", "cases" -> 2;
          case "documents" -> 3;
          case "platform" -> 4;
          default -> 5;
        };
    return draft.overview.get(part);
  }

  private static Optional<Planting> twice(Story story) {
    Draft draft = story.draft();
    Twice twice = story.oneOf(TWICE);
    long number =
        twice.quantity().contains("-")
            ? Long.parseLong(Pen.fill(draft.filling, "{#" + twice.quantity() + "}"))
            : draft.filling.quantities().count(twice.quantity());
    long other =
        switch (story.random.nextInt(3)) {
          case 0 -> number + 10;
          case 1 -> number + story.between(1, 9);
          default -> number > 20 ? number - story.between(1, 9) : number + 3;
        };
    String here = Pen.fill(draft.filling, twice.here().replace("{n}", "" + number));
    String there = Pen.fill(draft.filling, twice.there().replace("{n}", "" + other));
    home(draft, twice.slot()).with(twice.slot(), here);
    int part = story.random.nextInt(3);
    Passage second = part == 2 ? draft.matters.getFirst() : draft.overview.get(4 + part);
    second.with("twice", there);
    return Planter.may(
        Planter.ofWords("narrative-repeat-mismatch", Severity.WARNING, Whose.AUTHORS, here, there),
        "narrative-table-mismatch",
        "narrative-growth-mismatch");
  }

  private static Optional<Planting> share(Story story) {
    Draft draft = story.draft();
    List<Share> possible =
        SHARES.stream()
            .filter(one -> count(draft, one.part()) > 1 && count(draft, one.whole()) > 7)
            .toList();
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    Share share = story.oneOf(possible);
    long part = count(draft, share.part());
    double right = 100.0 * part / count(draft, share.whole());
    double wrong =
        switch (story.random.nextInt(4)) {
          case 0 -> 100 - right;
          case 1 -> right > 50 ? right - story.between(4, 20) : right + story.between(4, 20);
          case 2 -> right / 10;
          default -> right > 90 ? right - 10 : right + 8.3;
        };
    boolean fits =
        Stream.of(
                "received",
                "pool",
                "handled",
                "natural",
                "granted",
                "all",
                "web",
                "media",
                "board",
                "partA",
                "partB",
                "explained",
                "fewExplained")
            .mapToLong(name -> count(draft, name))
            .anyMatch(whole -> whole > 0 && Math.abs(100.0 * part / whole - wrong) < 1.2);
    if (fits || wrong < 1) {
      return Optional.empty();
    }
    BigDecimal printed = BigDecimal.valueOf(Math.round(wrong * 10), 1);
    String sentence =
        Pen.fill(draft.filling, share.sentence().replace("{p}", printed.toPlainString()));
    home(draft, share.slot()).with(share.slot(), sentence);
    return Planter.ofWords("narrative-share", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static long count(Draft draft, String quantity) {
    return draft.filling.quantities().count(quantity);
  }

  private static final Map<String, List<String>> RATES =
      Map.of(
          "outcome",
          List.of(
              "依申请公开按期办结率达{#101-140}%。",
              "政府信息公开申请办结率达到100%以上。", "政府信息公开申请按时答复率超过100%。", "申请办结率为1000%。"),
          "platform",
          List.of(
              "网民留言{#30-200}条，办结率{#102-120}.{#1-9}%。",
              "网上咨询回复率为{#101-112}%。", "便民热线工单办结率达100%以上，无一积压。", "网上来信按期办理率为{#101-109}.{#11-99}％。"),
          "oversight",
          List.of("群众满意度达{#101-130}%。", "办事群众满意率为100.{#1-9}%。", "经回访，群众满意度超过100%。"));

  private static Optional<Planting> rate(Story story) {
    Draft draft = story.draft();
    String slot = story.oneOf(List.of("outcome", "platform", "oversight"));
    List<String> sentences = RATES.getOrDefault(slot, List.of());
    String sentence = Pen.fill(draft.filling, story.oneOf(sentences));
    home(draft, slot).with("rate", sentence);
    return Planter.ofWords("impossible-rate", Severity.WARNING, Whose.AUTHORS, sentence);
  }
}
