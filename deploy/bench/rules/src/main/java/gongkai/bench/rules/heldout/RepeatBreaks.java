package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One quantity told twice with two values, and rates above all there is.
final class RepeatBreaks {

  private static final String RULE = "narrative-repeat-mismatch";
  private static final String RATE = "impossible-rate";
  private static final String INFORMATION = "公开(?:的|各类)?(?:政府)?信息(?!处理费)";

  /// A quantity told twice, the second time with `{m}`.
  ///
  /// @param part the part of section one in which it is told first
  /// @param then the part in which it is told again, 5 for section six
  /// @param quiet what is taken out that tells of the same
  private record Twice(int part, String first, int then, String second, String quiet) {}

  private static final List<Twice> TWICE =
      List.of(
          new Twice(0, "{Y}年公开政府信息{n}条。", 3, "统计显示，{Y}年公开政府信息{m}条，链接全部有效。", INFORMATION),
          new Twice(0, "全年公开政府信息{n}条。", 4, "全年公开政府信息{m}条，没有出现泄密事件。", INFORMATION),
          new Twice(0, "本年度主动公开政府信息{n}条。", 5, "本年度主动公开政府信息{m}条，均可在网上查阅。", INFORMATION),
          new Twice(0, "全年制作政策解读{n}篇。", 3, "全年制作政策解读{m}篇，阅读量持续上升。", "解读"),
          new Twice(0, "{Y}年制作政策解读{n}篇。", 5, "{Y}年制作政策解读{m}篇。", "解读"),
          new Twice(4, "全年举办政务公开培训{n}场。", 2, "全年举办政务公开培训{m}场，参训人数有所增加。", "培训"),
          new Twice(0, "全年举办新闻发布会{n}场。", 4, "全年举办新闻发布会{m}场，主要领导出席并答问。", "发布会"),
          new Twice(3, "全年答复网民留言{n}条。", 4, "全年答复网民留言{m}条，没有超期。", "留言|咨询"),
          new Twice(1, "本年收到政府信息公开申请{n}件。", 4, "本年收到政府信息公开申请{m}件，经办人员压力较大。", "申请\\d+件|件申请|申请里|占"),
          new Twice(1, "{Y}年收到政府信息公开申请{n}件。", 5, "{Y}年收到政府信息公开申请{m}件，均未收费。", "申请\\d+件|件申请|申请里|占"));

  private static final List<String> RATES =
      List.of(
          "政府信息公开申请按时办结率{#101-130}%。",
          "来信来电答复率达到{#103-118}.{#1-9}%。",
          "群众对答复的满意率为{#101-109}%。",
          "网上咨询按时回复率达100%以上。",
          "热线诉求办结率超过100%。",
          "办件满意度高达{#105-150}%。",
          "建议提案办结率为{#100-100}.{#1-9}%。",
          "政民互动栏目留言回复率{#110-300}%。");

  private RepeatBreaks() {}

  static List<Planter> all() {
    Set<String> told =
        Hand.and(Hand.OVERVIEW, "matters", "q:disclosure", "q:requests", "requests", Hand.YEAR);
    return List.of(
        Planter.ofText(RULE, Severity.WARNING, Setting.ANY.whenBusy(), told, RepeatBreaks::twice),
        Planter.ofText(
            RATE, Severity.WARNING, Setting.ANY, Set.of("part3", "q:rates"), RepeatBreaks::rate));
  }

  private static Optional<Planting> twice(Story story) {
    Twice twice = story.oneOf(TWICE);
    boolean ofTable = twice.part() == 1;
    long received = story.draft().filling.quantities().count("received");
    if (ofTable && received == 0) {
      return Optional.empty();
    }
    int usual = twice.first().contains("条") ? 600 : 9;
    long n = ofTable ? received : story.between(usual / 3, 3 * usual);
    long other =
        switch (story.random.nextInt(3)) {
          case 0 -> n + story.between(1, 3);
          case 1 -> n + 20;
          default -> n > 4 ? n - story.between(1, 3) : n + 7;
        };
    Hand.hush(story.draft(), twice.quiet());
    String first = Hand.plant(story, twice.part(), RULE, twice.first().replace("{n}", "" + n));
    String again = twice.second().replace("{m}", "" + other);
    String second =
        twice.then() == 5
            ? Hand.plantInMatters(story, RULE, again)
            : Hand.plant(story, twice.then(), RULE, again);
    return Hand.words(
        RULE,
        Severity.WARNING,
        ofTable ? List.of("narrative-table-mismatch", "narrative-growth-mismatch") : List.of(),
        first,
        second);
  }

  private static Optional<Planting> rate(Story story) {
    Hand.hush(story.draft(), "办结率|答复率|回复率|满意率|满意度");
    String printed = Hand.plant(story, 3, RATE, story.oneOf(RATES));
    return Hand.words(RATE, Severity.WARNING, List.of(), printed);
  }
}
