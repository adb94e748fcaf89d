package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a report has to tell and does not, and fees that no tariff makes.
final class LackBreaks {

  /// Each part of section one in words that tell of no other part.
  private static final List<List<String>> PARTS =
      List.of(
          List.of(
              "主动公开财政收支、民生补助等信息{#40-700}条。",
              "围绕群众关心的事情，主动公开政策文件{#3-30}份、工作动态{#30-300}条。",
              "做好主动公开，预算决算、招考录用等内容都已向社会公开。"),
          List.of("{Y}年收到政府信息公开申请{received}件。", "依申请方面，{Y}年收到政府信息公开申请{received}件。"),
          List.of(
              "政府信息管理规范，稿件逐级审核，文件按年归档。",
              "严格保密审查，动态调整信息目录，妥善归档原始材料。",
              "加强信息管理，落实三审三校，更正错字{#3-30}处。"),
          List.of("门户网站完成改版，微信公众号运行良好。", "优化网站栏目，新媒体账号按期更新。", "推进平台建设，网站增加无障碍浏览功能。"),
          List.of("组织业务培训，强化监督检查，保障工作经费。", "健全监督保障机制，落实专人负责，经费足额到位。", "每季度开展督查通报，举办业务培训{#1-4}场。"));

  private static final List<String> TELLING =
      List.of("考核|考评|绩效|评估|排名|测评|分值|等次|打分", "评议|满意|第三方|问卷|监督员|打分|评估|测评", "追究|追责|问责");

  private static final List<String> TOLD = List.of("年度工作考核如期进行。", "社会评议已经开展。", "没有需要追究责任的情形。");

  private static final List<String> ONLY_PROBLEMS =
      List.of(
          "一是栏目更新不及时。二是解读形式单一。三是基层工作人员不足。",
          "主要存在以下问题：部分科室对公开工作重视不够，公开的内容不够全面，经办人员业务不熟练。",
          "{we}的公开工作还存在一些不足，如答复不够规范、信息更新较慢。",
          "存在的主要问题是公开内容不够丰富，群众参与度不高。");

  private static final List<String> ONLY_MEASURES =
      List.of(
          "{N}年，{we}将加强培训，完善制度，进一步提高公开水平。",
          "下一步，将健全工作机制，加大检查力度，丰富公开形式。",
          "今后将进一步强化责任落实，拓宽公开渠道，加强队伍建设。",
          "改进措施：完善审核流程，加强业务学习，优化网站栏目。");

  private static final List<String> NEITHER = List.of("无。", "没有。", "无");

  private static final List<String> ELSE =
      List.of(
          "无。",
          "无其他事项需要报告。",
          "没有需要报告的其他事项。",
          "{Y}年办理建议提案{#2-40}件，办理结果已上网。",
          "{we}承担的全国性试点任务正在推进。",
          "本报告电子版可在{site}下载。");

  /// `{n}` is an amount in yuan that is no multiple of ten, `{w}` one in ten thousand yuan.
  private static final List<String> ODD_FEES =
      List.of(
          "{Y}年，{we}收取信息处理费{n}元。",
          "本年度向申请人收取信息处理费共计{n}元，已上缴国库。",
          "年内信息处理费收取总额为{n}元。",
          "{Y}年收取信息处理费{w}万元。",
          "因申请件数超过标准，{we}依照规定收取信息处理费{n}元。");

  private LackBreaks() {}

  static List<Planter> all() {
    Set<String> improvement = Set.of("improvement");
    Set<String> fee = Set.of("matters", Hand.YEAR);
    return List.of(
        Planter.ofText(
            "overview-part-missing", Severity.INFO, Setting.ANY, Hand.OVERVIEW, LackBreaks::part),
        Planter.ofText(
            "accountability-unreported",
            Severity.WARNING,
            Setting.ANY.by(Office::isGovernment),
            Set.of("part4", "part3", Hand.IDENTITY),
            LackBreaks::accountability),
        Planter.ofText(
            "improvement-missing",
            Severity.WARNING,
            Setting.ANY,
            improvement,
            LackBreaks::improvement),
        Planter.ofText(
            "processing-fee-unstated",
            Severity.INFO,
            Setting.ANY.newForm(),
            fee,
            LackBreaks::noFee),
        Planter.ofText(
            "processing-fee-step",
            Severity.INFO,
            Setting.ANY.newForm().whenBusy(),
            fee,
            LackBreaks::oddFee));
  }

  private static Optional<Planting> part(Story story) {
    Draft draft = story.draft();
    int missing = story.between(0, 4);
    boolean digits = story.random.nextBoolean();
    draft.overview.clear();
    draft.overview.add(new Passage("", false).with("opening", Hand.fill(story, "{Y}年的有关情况报告如下。")));
    int place = 0;
    for (int i = 0; i < PARTS.size(); i++) {
      if (i != missing) {
        String mark = digits ? ++place + "．" : "";
        String sentence = Hand.fill(story, story.oneOf(PARTS.get(i)));
        draft.overview.add(new Passage(mark, false).with(Scribe.HOSTS.get(i), sentence));
      }
    }
    boolean tells = story.office.isGovernment() && missing != 4;
    if (tells) {
      draft.overview.getLast().with("blame", String.join("", TOLD));
    }
    return Planter.may(
        Planter.ofReport(
            "nothing of part " + (missing + 1) + ", " + draft.overview.getLast().lines(),
            "overview-part-missing",
            Severity.INFO,
            Planter.perhapsLost(story)),
        tells ? new String[] {} : new String[] {"accountability-unreported"});
  }

  private static Optional<Planting> accountability(Story story) {
    Draft draft = story.draft();
    List<Integer> missing =
        story.oneOf(
            List.of(
                List.of(0, 1, 2),
                List.of(0, 1, 2),
                List.of(0, 1),
                List.of(0),
                List.of(1),
                List.of(2),
                List.of(1, 2)));
    draft
        .about(Scribe.HOSTS.get(4))
        .orElseThrow()
        .with(Scribe.HOSTS.get(4), "公开工作有专人负责，遇到难题由分管领导协调解决，工作条件得到保障。");
    // each is told in a sentence of its own, so that none tells of two
    TELLING.forEach(telling -> Hand.hushAll(draft, telling));
    for (int one = 0; one < TELLING.size(); one++) {
      if (!missing.contains(one)) {
        Hand.plant(story, 4, "accountability " + one, TOLD.get(one));
      }
    }
    return Planter.ofReport(
        "nothing of " + missing,
        "accountability-unreported",
        missing.size() == 3 ? Severity.WARNING : Severity.INFO,
        Planter.perhapsLost(story));
  }

  private static Optional<Planting> improvement(Story story) {
    Draft draft = story.draft();
    List<String> half = story.oneOf(List.of(ONLY_PROBLEMS, ONLY_MEASURES, NEITHER));
    String sentence = Hand.fill(story, story.oneOf(half));
    draft.improvement.clear();
    draft.improvement.add(new Passage("", false).with("half", sentence));
    return Planter.ofReport(
        sentence, "improvement-missing", Severity.WARNING, Planter.perhapsLost(story));
  }

  private static Optional<Planting> noFee(Story story) {
    Draft draft = story.draft();
    Hand.hush(draft, "处理费|收费");
    draft.matters.clear();
    boolean wordless = story.random.nextInt(6) == 0;
    String sentence = wordless ? "" : Hand.fill(story, story.oneOf(ELSE));
    draft.matters.add(new Passage("", false).with("nothing", sentence));
    return Planter.ofReport(
        "section six: " + sentence,
        "processing-fee-unstated",
        Severity.INFO,
        wordless ? Planter.lost(story) : Planter.perhapsLost(story));
  }

  private static Optional<Planting> oddFee(Story story) {
    long amount = 10L * story.between(3, 120) + story.between(1, 9);
    String sentence =
        story
            .oneOf(ODD_FEES)
            .replace("{n}", String.valueOf(amount))
            .replace("{w}", "%.4f".formatted(amount / 10_000.0));
    Hand.hush(story.draft(), "处理费|收费");
    var kept = new ArrayList<>(story.draft().matters);
    String printed = Hand.fill(story, sentence);
    story.draft().matters.clear();
    story.draft().matters.add(new Passage("", false).with("planted fee", printed));
    story.draft().matters.addAll(kept);
    return Hand.words("processing-fee-step", Severity.INFO, List.of(), printed);
  }
}
