package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parts that do not make up their total, and growth that is not the difference of two years.
final class SumPlanters {

  /// A total and its parts.
  ///
  /// @param complete whether the words say that these are all the parts
  private record Parts(String slot, boolean complete, int total, String sentence) {}

  private static final List<Parts> PARTS =
      List.of(
          new Parts("disclosed", false, 300, "全年公开政府信息{t}条，其中政策文件{a}条、财政信息{b}条、人事信息{c}条。"),
          new Parts("disclosed", false, 900, "{Y}年，{we}共发布信息{t}条，其中工作动态{a}条，通知公告{b}条，办事指南{c}条。"),
          new Parts("disclosed", true, 800, "全年公开政府信息{t}条，网站、新媒体、公开栏分别为{a}条、{b}条、{c}条。"),
          new Parts("disclosed", true, 240, "主动公开政府信息{t}条，其中机构职能类{a}条、财政类{b}条、其他{c}条。"),
          new Parts("disclosed", true, 150, "公开政府信息共{t}条，其中组织机构{a}条，规划计划{b}条，其余{c}条为日常工作信息。"),
          new Parts("explained", true, 60, "发布政策解读{t}篇，其中图解{a}篇、视频{b}篇、其他{c}篇。"),
          new Parts("explained", false, 45, "全年形成解读稿件{t}篇，其中文字解读{a}篇、图片解读{b}篇、专家解读{c}篇。"),
          new Parts("received", true, 0, "全年收到政府信息公开申请{t}件，其中网上提交{a}件、信函邮寄{b}件、其他{c}件。"),
          new Parts("received", true, 0, "{Y}年收到政府信息公开申请{t}件，网上、信函、当面提交的分别为{a}件、{b}件、{c}件。"),
          new Parts("training", true, 24, "全年举办培训{t}次，其中专题培训{a}次、以会代训{b}次、其他{c}次。"));

  private SumPlanters() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "narrative-sum",
            Severity.WARNING,
            Setting.ANY.whenBusy(),
            Set.of("disclosed", "explained", "received", "requests", "oversight"),
            SumPlanters::sum),
        Planter.ofText(
            "narrative-growth-mismatch",
            Severity.WARNING,
            Setting.ANY.whenBusy().withBefore(),
            Set.of(
                "received", "outcome", "documents", "disclosed", "requests", "proactive", "before"),
            SumPlanters::growth));
  }

  private static Optional<Planting> sum(Story story) {
    Draft draft = story.draft();
    Parts parts = story.oneOf(PARTS);
    long total =
        parts.total() == 0
            ? draft.filling.quantities().count("received")
            : parts.total() + story.between(0, parts.total());
    long first = total / 2;
    long second = total / 4;
    long rest = total - first - second;
    long off = story.oneOf(List.of(1L, 2L, 3L, 5L, 10L));
    boolean over = !parts.complete() || story.random.nextBoolean() || rest <= off;
    long third = over ? rest + off : rest - off;
    String sentence =
        Pen.fill(
            draft.filling,
            parts
                .sentence()
                .replace("{t}", "" + total)
                .replace("{a}", "" + first)
                .replace("{b}", "" + second)
                .replace("{c}", "" + third));
    FigurePlanters.home(draft, parts.slot()).with(parts.slot(), sentence);
    return Planter.may(
        Planter.ofWords("narrative-sum", Severity.WARNING, Whose.AUTHORS, sentence),
        "narrative-repeat-mismatch");
  }

  private static Optional<Planting> growth(Story story) {
    Draft draft = story.draft();
    return switch (story.random.nextInt(4)) {
      case 0 -> documents(story);
      case 1 -> disclosed(story);
      default -> applications(story, draft);
    };
  }

  private static Optional<Planting> found(Draft draft, String slot, String sentence) {
    FigurePlanters.home(draft, slot).with(slot, sentence);
    return Planter.ofWords("narrative-growth-mismatch", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  /// A wrong change, in the words of somebody who subtracted badly or took the wrong direction.
  private static String change(Story story, long now, long last, String unit) {
    long right = now - last;
    long off = story.between(2, 9);
    boolean more = right >= 0;
    String up = story.oneOf(List.of("较上年增加", "比上年增加", "比上一年增加", "同比增加"));
    String down = story.oneOf(List.of("较上年减少", "比上年减少", "同比减少"));
    long percent = Math.round(100.0 * Math.abs(right) / last);
    return switch (story.random.nextInt(4)) {
      case 0 -> (more ? up : down) + (Math.abs(right) + off) + unit;
      case 1 -> (more ? down : up) + (Math.abs(right) + off) + unit;
      case 2 ->
          more
              ? "同比增长" + (percent + 7) + "%"
              : "同比下降" + (percent > 14 ? percent - 7 : percent + 7) + "%";
      default -> (more ? "同比下降" : "较上年增长") + Math.min(percent + 3, 88) + "%";
    };
  }

  private static Optional<Planting> applications(Story story, Draft draft) {
    Filling.Quantities quantities = draft.filling.quantities();
    long now = quantities.count("received");
    long last = quantities.count("last");
    if (last < 5) {
      return Optional.empty();
    }
    String told =
        story.oneOf(
            List.of(
                "{Y}年收到政府信息公开申请%d件，%s。", "全年新收政府信息公开申请%d件，%s。", "本年度共收到政府信息公开申请%d件，%s，办理压力加大。"));
    String sentence = told.formatted(now, change(story, now, last, "件"));
    return found(draft, "received", Pen.fill(draft.filling, sentence));
  }

  private static Optional<Planting> documents(Story story) {
    Draft draft = story.draft();
    if (story.year < 2022) {
      return applications(story, draft);
    }
    long now = story.now.get("proactive.normativeDocuments.issued");
    long last = story.yearBefore().get("proactive.normativeDocuments.issued");
    if (last == 0) {
      return applications(story, draft);
    }
    String sentence = "全年制发行政规范性文件%d件，%s。".formatted(now, change(story, now, last, "件"));
    return found(draft, "documents", sentence);
  }

  private static Optional<Planting> disclosed(Story story) {
    Draft draft = story.draft();
    long last = story.writtenBefore().filling.quantities().count("all");
    long now = draft.filling.quantities().count("all");
    FigurePlanters.home(story.writtenBefore(), "disclosed")
        .with("disclosed", "全年主动公开政府信息" + last + "条。");
    String sentence = "全年主动公开政府信息%d条，%s。".formatted(now, change(story, now, last, "条"));
    return found(draft, "disclosed", sentence);
  }
}
