package gongkai.bench.rules.validation;

import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Figures of the text that do not agree with each other: told twice, as a share, as a rate, as
/// parts of a whole.
final class FigureErrors {

  private static final Set<String> TOLD =
      Set.of("disclosed", "explained", "received", "outcome", "training", "rates", "requests");

  private static final String[] NONE = {};

  /// A quantity told twice.
  ///
  /// @param silent what is taken out that tells of the same
  private record Twice(
      int part, String slot, String silent, String first, int otherPart, String second) {}

  private static final List<Twice> TWICE =
      List.of(
          new Twice(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "全年主动公开政府信息{n}条。",
              4,
              "综合各渠道统计，全年主动公开政府信息{n}条，未发现泄密问题。"),
          new Twice(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "{Y}年，{we}主动公开政府信息{n}条。",
              3,
              "{Y}年主动公开政府信息{n}条，内容准确完整。"),
          new Twice(
              0, "disclosed", "公开[^，。]*信息", "{Y}年共主动公开政府信息{n}条。", 2, "全年共主动公开政府信息{n}条，逐条履行了审核手续。"),
          new Twice(0, "explained", "解读", "全年发布政策解读{n}篇。", 3, "全年发布政策解读{n}篇，点击量稳步上升。"),
          new Twice(0, "explained", "解读", "{Y}年发布政策解读{n}篇，形式多样。", 4, "{Y}年发布政策解读{n}篇，社会反映良好。"),
          new Twice(0, "explained", "发布会", "全年召开新闻发布会{n}场。", 4, "全年召开新闻发布会{n}场，及时回应关切。"),
          new Twice(4, "training", "培训", "全年组织政务公开培训{n}次。", 2, "全年组织政务公开培训{n}次，覆盖所有承办人员。"),
          new Twice(
              1,
              "received",
              "申请\\d|件申请",
              "全年收到政府信息公开申请{received}件。",
              4,
              "全年收到政府信息公开申请{n}件，没有一件超期。"));

  /// A share that is not one.
  private record Share(
      int part, String slot, String silent, String condition, String share, String sentence) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(
              1,
              "received",
              "申请\\d|件申请|占",
              "received>7&natural>2",
              "natural%received",
              "全年收到政府信息公开申请{received}件，其中自然人申请{natural}件，占{p}%。"),
          new Share(
              1,
              "received",
              "申请\\d|件申请|占",
              "received>7&natural>2",
              "natural%received",
              "在收到的{received}件申请中，自然人申请{natural}件，占比{p}%。"),
          new Share(
              1,
              "outcome",
              "办结\\d|办结的|占",
              "handled>7&granted>1",
              "granted%handled",
              "在办结的{handled}件申请中，予以公开{granted}件，占{p}%。"),
          new Share(
              1,
              "outcome",
              "办结\\d|办结的|占",
              "handled>7&unavailable>1",
              "unavailable%handled",
              "全年办结{handled}件，无法提供{unavailable}件，占办结总数的{p}%。"),
          new Share(
              0,
              "disclosed",
              "公开[^，。]*信息|占",
              "",
              "sa%sa+sb",
              "{!sa=120-700}{!sb=90-500}全年公开政府信息{sa+sb}条，其中网站公开{sa}条，占{p}%。"),
          new Share(
              0,
              "explained",
              "解读|占",
              "",
              "sc%sc+sd",
              "{!sc=8-30}{!sd=9-30}全年发布政策解读{sc+sd}篇，其中图文解读{sc}篇，占比{p}%。"));

  private static final List<String> RATES =
      List.of(
          "政府信息公开申请办结率达{#101-115}%。",
          "网民留言回复率为{#101-109}.{#1-9}%。",
          "群众满意度达到{#102-120}%。",
          "热线工单按期办结率超过100%。",
          "申请答复率达100%以上。",
          "政民互动类来信答复率{#110-160}%，全部按时反馈。",
          "公众对公开工作的满意率为{#100-100}.{#1-9}%。",
          "依申请公开按时办结率达到了{#200-990}%。");

  /// Parts that do not make the whole.
  ///
  /// @param sentence where `{a+b+c}`, or less, stands for a wrong total
  private record Sum(int part, String slot, String silent, String sentence) {}

  private static final List<Sum> SUMS =
      List.of(
          new Sum(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "{!a=60-400}{!b=50-300}{!c=20-90}全年主动公开政府信息{a+b}条，其中工作动态{a}条、通知公告{b}条、政策文件{c}条。"),
          new Sum(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "{!a=60-400}{!b=50-300}{!c=20-90}{!k=3-19}全年主动公开政府信息{a+b+c+k}条，分别为政务动态{a}条、财政信息{b}条、人事信息{c}条。"),
          new Sum(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "{!a=90-400}{!b=50-300}{!k=5-40}{Y}年主动公开政府信息{a+b-k}条，其中门户网站{a}条、政务新媒体{b}条。"),
          new Sum(
              0,
              "disclosed",
              "公开[^，。]*信息",
              "{!a=90-400}{!b=50-300}{!c=20-90}{!k=4-20}{Y}年主动公开政府信息{a+b+c+k}条，其中政务动态{a}条、政策文件{b}条、其他{c}条。"),
          new Sum(
              0,
              "explained",
              "解读",
              "{!a=5-20}{!b=4-20}{!k=1-3}全年发布政策解读{a+b-k}篇，其中文字解读{a}篇、视频解读{b}篇。"),
          new Sum(
              0,
              "explained",
              "解读",
              "{!a=7-20}{!b=7-20}{!k=2-6}全年发布政策解读{a+b+k}篇，文字解读和图文解读分别为{a}篇和{b}篇。"),
          new Sum(4, "training", "培训", "{!a=2-5}{!b=2-5}全年举办政务公开培训{a+b-1}期，其中集中授课{a}期、线上培训{b}期。"));

  private FigureErrors() {}

  static List<Planter> all() {
    return List.of(
        planter("narrative-repeat-mismatch", TOLD, FigureErrors::twice),
        planter("narrative-share", TOLD, FigureErrors::share),
        planter("narrative-sum", TOLD, FigureErrors::sum),
        planter(
            "impossible-rate", Set.of("rates", "outcome", "accountability"), FigureErrors::rate));
  }

  private static Planter planter(
      String rule, Set<String> touches, Function<Story, Optional<Planting>> told) {
    return Planter.ofText(rule, Severity.WARNING, Setting.ANY.whenBusy(), touches, told);
  }

  private static Optional<Planting> twice(Story story) {
    Twice twice = story.oneOf(TWICE);
    long received = story.draft().filling.quantities().count("received");
    boolean ofTable = twice.slot().equals("received");
    if (ofTable && received == 0) {
      return Optional.empty();
    }
    long n =
        ofTable
            ? received
            : story.between(
                twice.slot().equals("disclosed") ? 90 : 6,
                twice.slot().equals("disclosed") ? 1900 : 40);
    long other =
        switch (story.random.nextInt(3)) {
          case 0 -> n + story.between(1, 5);
          case 1 -> n + 10;
          default -> Math.max(1, n - story.between(1, 5));
        };
    if (other == n) {
      return Optional.empty();
    }
    Parts.silence(story.draft(), twice.silent());
    String first =
        Parts.say(story, twice.part(), twice.slot(), twice.first().replace("{n}", "" + n));
    String second =
        Parts.say(story, twice.otherPart(), "again", twice.second().replace("{n}", "" + other));
    return Parts.words(
        "narrative-repeat-mismatch",
        Severity.WARNING,
        new String[] {"narrative-table-mismatch", "narrative-growth-mismatch"},
        first,
        second);
  }

  private static Optional<Planting> share(Story story) {
    Filling filling = story.draft().filling;
    List<Share> possible =
        SHARES.stream()
            .filter(one -> one.condition().isEmpty() || filling.fits("?" + one.condition() + "|"))
            .toList();
    Share share = story.oneOf(possible);
    String made = filling.fill(share.sentence(), Map.of("p", "{p}"));
    BigDecimal right = new BigDecimal(filling.fill("{" + share.share() + ".1}", Map.of()));
    BigDecimal wrong =
        switch (story.random.nextInt(4)) {
          case 0 -> right.add(BigDecimal.valueOf(story.between(3, 12)));
          case 1 -> right.subtract(BigDecimal.valueOf(story.between(3, 12)));
          case 2 -> right.movePointLeft(1);
          default -> BigDecimal.valueOf(100).subtract(right);
        };
    wrong = wrong.setScale(story.random.nextInt(3), RoundingMode.HALF_UP);
    if (wrong.signum() <= 0
        || wrong.compareTo(BigDecimal.valueOf(100)) >= 0
        || wrong.subtract(right).abs().compareTo(BigDecimal.valueOf(2)) < 0
        || otherWhole(story, share, wrong)) {
      return Optional.empty();
    }
    Parts.silence(story.draft(), share.silent());
    String sentence = made.replace("{p}", wrong.toPlainString());
    story.say(share.slot(), Composer.HOSTS.get(share.part()), sentence);
    return Parts.words("narrative-share", Severity.WARNING, NONE, sentence);
  }

  /// Whether the wrong share is a right one of another whole.
  private static boolean otherWhole(Story story, Share share, BigDecimal wrong) {
    Filling filling = story.draft().filling;
    String part = share.share().substring(0, share.share().indexOf('%'));
    long few = filling.quantities().count(part);
    return List.of("received", "pool", "handled").stream()
        .mapToLong(filling.quantities()::count)
        .filter(whole -> whole > 0)
        .anyMatch(whole -> Math.abs(100.0 * few / whole - wrong.doubleValue()) < 1.5);
  }

  private static Optional<Planting> sum(Story story) {
    Sum sum = story.oneOf(SUMS);
    Parts.silence(story.draft(), sum.silent());
    String sentence = Parts.say(story, sum.part(), sum.slot(), sum.sentence());
    return Parts.words("narrative-sum", Severity.WARNING, NONE, sentence);
  }

  private static Optional<Planting> rate(Story story) {
    String sentence = story.oneOf(RATES);
    Parts.silence(story.draft(), "办结率|回复率|满意[度率]|答复率");
    int part = sentence.contains("申请") ? 1 : sentence.contains("满意") ? 4 : 3;
    String printed = Parts.say(story, part, "rates", sentence);
    return Parts.words("impossible-rate", Severity.WARNING, NONE, printed);
  }
}
