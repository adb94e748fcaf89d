package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that should not have been published.
final class WordPlantings {

  private WordPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "placeholder-left",
            Severity.WARNING,
            Setting.ANY,
            Set.of("explained", "trained", "title"),
            WordPlantings::placeholder),
        Planter.ofText(
            "wording-slip", Severity.INFO, Setting.ANY, Set.of("managed"), WordPlantings::slip),
        Planter.ofText(
            "title-nonstandard",
            Severity.INFO,
            Setting.ANY,
            Set.of("title", "preface"),
            WordPlantings::letter),
        Planter.ofText(
            "personal-data-exposed",
            Severity.ERROR,
            Setting.ANY,
            Set.of("aside", "private"),
            WordPlantings::exposed));
  }

  private static final List<String> PLACEHOLDERS =
      List.of(
          "explained|围绕重点政策发布解读材料XX篇。",
          "trained|举办业务培训××期，参训XXX人次。",
          "trained|全年组织专题培训____场，效果良好。",
          "explained|20XX年发布政策解读{#3-40}篇，做到应解读尽解读。",
          "explained|对【】等重要政策开展多种形式的解读。",
          "trained|组织培训{#2-9}期（具体人数待补充）。",
          "explained|发布政策解读【请填写】篇，其中图文解读{#1-9}篇。");

  private static Optional<Planting> placeholder(Story story) {
    Draft draft = story.draft();
    if (story.random.nextInt(5) == 0) {
      String mark = story.oneOf(List.of("（征求意见稿）", "（草稿）", "（送审稿）"));
      draft.title.set(draft.title.size() - 1, draft.title.getLast() + mark);
      return Planter.ofCells(mark, "placeholder-left", Severity.WARNING, Whose.AUTHORS, Set.of());
    }
    String[] parts = story.oneOf(PLACEHOLDERS).split("\\|", -1);
    String sentence = draft.filling.fill(parts[1], Map.of());
    story.say(parts[0], "supervised", sentence);
    return Planter.ofWords("placeholder-left", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static final List<String> SLIPS =
      List.of(
          "{we}{we}健全政府信息管理制度，做到底数清、情况明。",
          "规范政府信息政府信息的制作、保存和更新。",
          "自{Y}3年起实行目录化管理，政府信息管理更加有序。",
          "{Y}{Y}年，政府信息管理制度进一步完善。",
          "对已公开的政府信息定期复核。。失效内容及时标注。",
          "政府信息管理责任到岗，，流程清晰。",
          "政府信息管理实行清单制，。各环节留痕。",
          "20{Y}年修订政府信息管理办法，明确审核责任。");

  private static Optional<Planting> slip(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(SLIPS), Map.of());
    story.say("managed", "managed", sentence);
    return Planter.ofWords(
        "wording-slip", Severity.INFO, story.transcript ? Whose.EITHER : Whose.AUTHORS, sentence);
  }

  private static Optional<Planting> letter(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int way = story.random.nextInt(3);
    if (way != 1) {
      draft.title.clear();
      String verb = story.oneOf(List.of("报送", "上报", "呈报"));
      draft.title.add("关于%s%s%d年政府信息公开工作年度报告的报告".formatted(verb, name, story.year));
    }
    if (way != 0) {
      draft.preface.addFirst(story.oneOf(List.of("市人民政府办公室：", "区政府办公室：", "县人民政府办公室：")));
    }
    if (way == 2) {
      draft.letterHead.add("政字〔%d〕%d号".formatted(story.year + 1, story.between(2, 40)));
      draft.closing.add("政务公开科 %d年1月%d日印发".formatted(story.year + 1, story.between(5, 28)));
    }
    return Planter.ofCells(
        "a letter, " + way, "title-nonstandard", Severity.INFO, Whose.AUTHORS, Set.of());
  }

  private static String mobile(Story story) {
    return story.oneOf(List.of("138", "159", "186", "177", "139"))
        + story.between(10_000_000, 99_999_999);
  }

  private static Optional<Planting> exposed(Story story) {
    Draft draft = story.draft();
    String sentence =
        switch (story.random.nextInt(6)) {
          case 0 -> "经核查，申请人李某（身份证号：" + CitizenNumber.madeUp(story) + "）的申请已答复。";
          case 1 -> "公示对象张某，公民身份号码" + CitizenNumber.madeUp(story) + "，信息已撤下。";
          case 2 -> "联系人：政务公开科王同志，手机" + mobile(story) + "。";
          case 3 -> "如有疑问请拨打" + mobile(story) + "咨询。";
          case 4 -> "申请人陈某（电话" + mobile(story) + "）对答复表示满意。";
          default -> "救助对象信息：赵某，" + CitizenNumber.madeUp(story) + "，已按规定处理。";
        };
    if (story.random.nextBoolean()) {
      story.say("aside", "supervised", sentence);
    } else {
      draft.matters.add(new Passage("", false).with("private", sentence));
    }
    return Planter.ofCells(
        sentence, "personal-data-exposed", Severity.ERROR, Whose.AUTHORS, Set.of());
  }
}
