package gongkai.bench.rules.heldout;

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
import java.util.stream.Stream;

/// Shares that are none, and parts that do not make the whole.
final class ShareBreaks {

  private static final String SHARE = "narrative-share";
  private static final String SUM = "narrative-sum";

  /// A share told wrongly, as `{p}`.
  ///
  /// @param condition figures for which it can be said; empty where it always can
  /// @param share the part and the whole of it
  private record Wrong(int part, String condition, String share, String sentence) {}

  private static final String OF_RECEIVED = "natural%received";
  private static final String MADE = "{!sx=110-600}{!sy=70-400}";

  private static final List<Wrong> SHARES =
      List.of(
          new Wrong(
              1, "received>9&natural>2", OF_RECEIVED, "本年收到申请{received}件，自然人申请{natural}件，占{p}%。"),
          new Wrong(
              1,
              "received>9&natural>2",
              OF_RECEIVED,
              "{Y}年新收申请{received}件，其中自然人提出{natural}件，占总数的{p}%。"),
          new Wrong(
              1, "handled>9&granted>2", "granted%handled", "办结{handled}件申请，予以公开{granted}件，占比{p}%。"),
          new Wrong(
              1, "handled>9&partly>1", "partly%handled", "在办结的{handled}件申请里，部分公开{partly}件，占{p}%。"),
          new Wrong(0, "", "sx%sx+sy", MADE + "{Y}年公开信息{sx+sy}条，其中经公众号公开{sx}条，占{p}%。"),
          new Wrong(0, "", "sy%sx+sy", MADE + "在{Y}年公开的{sx+sy}条信息中，民生类{sy}条，占比{p}%。"),
          new Wrong(0, "", "sx%sx+sy", MADE + "发布动态{sx+sy}条，其中原创{sx}条，占总数的{p}%。"),
          new Wrong(3, "", "sy%sx+sy", MADE + "收到网民留言{sx+sy}条，其中咨询类{sy}条，占{p}%。"));

  /// Parts told with a wrong whole.
  private record Parts(int part, String sentence) {}

  private static final String THREE = "{!x=40-300}{!y=30-200}{!z=9-90}{!k=2-25}";
  private static final String TWO = "{!x=6-30}{!y=5-20}{!k=1-4}";

  private static final List<Parts> SUMS =
      List.of(
          new Parts(0, THREE + "{Y}年公开政府信息{x+y}条，其中政策文件{z}条、工作动态{x}条、公示公告{y}条。"),
          new Parts(0, THREE + "全年公开政府信息{x+y+z+k}条，其中机构职能{z}条、财政信息{y}条、其他{x}条。"),
          new Parts(0, THREE + "全年公开政府信息{x+y+z-k}条，其中财政信息{z}条、重点领域信息{y}条、其他信息{x}条。"),
          new Parts(0, THREE + "全年公开政府信息{x+y-k}条，动态类、公告类分别为{x}条、{y}条。"),
          new Parts(0, TWO + "全年制作政策解读{x+y-k}篇，其中动画解读{x}篇、文字解读{y}篇。"),
          new Parts(0, TWO + "{Y}年制作政策解读{x+y+k}篇，其中图文解读{x}篇，其余{y}篇为专家解读。"),
          new Parts(4, TWO + "举办业务培训{x+y-k}场，其中线上培训{x}场、现场培训{y}场。"),
          new Parts(3, THREE + "收到网民留言{x+y}条，其中建议{x}条、咨询{y}条、投诉{z}条。"),
          new Parts(4, THREE + "参加业务学习的有{x+y-k}人，其中机关{x}人、乡镇站所{y}人。"));

  private ShareBreaks() {}

  static List<Planter> all() {
    Set<String> parts = Set.of("part0", "part1", "part3", "q:disclosure", "requests", Hand.YEAR);
    return List.of(
        Planter.ofText(
            SHARE,
            Severity.WARNING,
            Setting.ANY.whenBusy(),
            Hand.and(parts, "q:requests"),
            ShareBreaks::share),
        Planter.ofText(
            SUM, Severity.WARNING, Setting.ANY, Hand.and(parts, "part4"), ShareBreaks::sum));
  }

  private static Optional<Planting> share(Story story) {
    Filling filling = story.draft().filling;
    List<Wrong> possible =
        SHARES.stream()
            .filter(one -> one.condition().isEmpty() || filling.fits("?" + one.condition() + "|"))
            .toList();
    Wrong wrong = story.oneOf(possible);
    String sentence = filling.fill(wrong.sentence(), Map.of("p", "{p}"));
    BigDecimal right = new BigDecimal(filling.fill("{" + wrong.share() + ".2}", Map.of()));
    BigDecimal said =
        switch (story.random.nextInt(4)) {
          case 0 -> right.add(BigDecimal.valueOf(story.between(5, 20)));
          case 1 -> right.subtract(BigDecimal.valueOf(story.between(5, 20)));
          case 2 -> BigDecimal.valueOf(100).subtract(right); // the share of the others
          default ->
              right
                  .multiply(BigDecimal.valueOf(2))
                  .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);
        };
    said = said.setScale(story.random.nextInt(3), RoundingMode.HALF_UP);
    if (said.doubleValue() < 1
        || said.doubleValue() > 99
        || said.subtract(right).abs().doubleValue() < 3
        || isOfAnotherWhole(story, wrong, said)) {
      return Optional.empty();
    }
    String printedShare = said.toPlainString();
    Hand.hushFigures(story.draft(), wrong.part());
    Hand.hush(story.draft(), wrong.part() == 1 ? "申请\\d+件|件申请" : "留言\\d|公开(?:政府)?信息\\d|动态\\d");
    String printed = Hand.plant(story, wrong.part(), SHARE, sentence.replace("{p}", printedShare));
    return Hand.words(SHARE, Severity.WARNING, List.of(), printed);
  }

  /// Whether the wrong share is the right one of another whole that may be meant.
  private static boolean isOfAnotherWhole(Story story, Wrong wrong, BigDecimal said) {
    Filling.Quantities quantities = story.draft().filling.quantities();
    if (wrong.condition().isEmpty()) {
      return false;
    }
    String part = wrong.share().substring(0, wrong.share().indexOf('%'));
    long few = quantities.count(part);
    return Stream.of("received", "pool", "handled", "natural", "granted")
        .mapToLong(quantities::count)
        .filter(whole -> whole > 0)
        .anyMatch(whole -> Math.abs(100.0 * few / whole - said.doubleValue()) < 2);
  }

  private static Optional<Planting> sum(Story story) {
    Parts parts = story.oneOf(SUMS);
    Hand.hushFigures(story.draft(), parts.part());
    Hand.hush(story.draft(), "公开(?:政府)?信息\\d|解读\\d|留言\\d|培训\\d");
    String printed = Hand.plant(story, parts.part(), SUM, parts.sentence());
    return Hand.words(SUM, Severity.WARNING, List.of(), printed);
  }
}
