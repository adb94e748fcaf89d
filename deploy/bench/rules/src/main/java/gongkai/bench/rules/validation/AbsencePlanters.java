package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Leaves out of the text what it has to tell.
final class AbsencePlanters {

  private static final Map<String, Pattern> TOLD =
      Map.of(
          "appraisal", Pattern.compile("考核|考评|绩效"),
          "review", Pattern.compile("评议|评估|满意|测评|问卷"),
          "blame", Pattern.compile("追究|追责|问责"));

  /// The five parts in words that touch no other part.
  private static final List<List<String>> PARTS =
      List.of(
          List.of(
              "主动公开财政收支、惠民补助等信息{#60-900}条。",
              "全年主动公开各类信息{#60-900}条，重点是群众关心的教育、医疗、就业事项。",
              "主动公开方面，及时公布惠民补助的标准和对象。"),
          List.of(
              "?received>0|收到政府信息公开申请{received}件。",
              "?received>0|依申请公开方面，收到申请{received}件。",
              "?received=0|未收到政府信息公开申请。",
              "?received=0|依申请公开方面，没有人提出申请。"),
          List.of("信息管理上，文件起草时同步确定公开属性，先审后发。", "严格政府信息管理，落实保密审查。", "加强信息管理，定期清理失效文件目录。"),
          List.of("平台建设方面，优化门户网站栏目，方便检索。", "办好政府网站和微信公众号两个平台。", "网站改版后，检索入口更加醒目。"),
          List.of("监督保障方面，明确专人负责，开展业务培训。", "主动接受社会监督，落实工作责任。", "加强监督检查，组织培训{#1-4}次。"));

  private static final List<String> OPENINGS =
      List.of(
          "{Y}年，{we}依照《条例》做好政府信息公开工作，现将情况报告如下。",
          "{Y}年，{we}坚持以人民为中心，政府信息公开工作取得新的进展。",
          "{Y}年度，{we}按照上级部署，稳步推进政府信息公开。");

  private static final List<String> ONE_SIDED =
      List.of(
          "存在的主要问题：政策解读不够丰富，个别栏目更新不及时。",
          "主要问题是信息员业务不够熟练，公开的时效性不强。",
          "一是公开内容不够全面；二是部分人员重视不够；三是形式较为单一。",
          "下一步，我们将加强培训，完善制度，推动信息公开工作再上新台阶。",
          "{N}年，{we}将进一步拓宽公开渠道，丰富公开内容，提高服务水平。",
          "认真补齐短板，强化责任落实，进一步提高公开质量。",
          "无。",
          "暂无。",
          "本年度政府信息公开工作总体平稳有序。",
          "{Y}年，{we}圆满完成了各项信息公开任务，得到了群众好评。");

  private static final List<String> NO_FEE =
      List.of(
          "无。",
          "暂无。",
          "无其他需要报告的事项。",
          "本年度没有其他需要报告的事项。",
          "{Y}年办理人大代表建议{#2-40}件、政协提案{#2-40}件，答复内容均已公开。",
          "本报告电子版可在{site}查阅。",
          "没有需要补充报告的情况。");

  private AbsencePlanters() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "accountability-unreported",
            Severity.WARNING,
            Setting.ANY.by(Office::isGovernment),
            Set.of("accountability", "overview"),
            AbsencePlanters::accountability),
        Planter.ofText(
            "overview-part-missing",
            Severity.INFO,
            Setting.ANY.by(office -> !office.isGovernment()),
            Touched.OVERVIEW,
            AbsencePlanters::part),
        Planter.ofText(
            "improvement-missing",
            Severity.WARNING,
            Setting.ANY,
            Set.of("improvement"),
            AbsencePlanters::improvement),
        Planter.ofText(
            "processing-fee-unstated",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fee", "matters"),
            AbsencePlanters::fee));
  }

  private static Optional<Planting> accountability(Story story) {
    Draft draft = story.draft();
    var slots = new ArrayList<>(List.of("appraisal", "review", "blame"));
    int many = story.random.nextBoolean() ? 3 : story.between(1, 2);
    var left = new HashSet<String>();
    for (int i = 0; i < many; i++) {
      left.add(slots.remove(story.random.nextInt(slots.size())));
    }
    String rest = without(draft, left);
    boolean toldElsewhere =
        left.stream()
            .anyMatch(slot -> TOLD.getOrDefault(slot, Pattern.compile("$")).matcher(rest).find());
    if (toldElsewhere) {
      return Optional.empty();
    }
    draft.overview.forEach(passage -> left.forEach(passage::remove));
    return Planter.ofReport(
        "left out: " + new TreeSet<>(left),
        "accountability-unreported",
        many == 3 ? Severity.WARNING : Severity.INFO,
        Planter.perhapsLost(story));
  }

  private static String without(Draft draft, Set<String> left) {
    var words = new StringBuilder();
    for (Passage passage : draft.passages()) {
      passage
          .sentences()
          .forEach((slot, sentence) -> words.append(left.contains(slot) ? "" : sentence));
    }
    return words.toString();
  }

  private static Optional<Planting> part(Story story) {
    Draft draft = story.draft();
    var left = new HashSet<Integer>();
    int many = story.between(1, 3);
    while (left.size() < many) {
      left.add(story.random.nextInt(PARTS.size()));
    }
    draft.overview.clear();
    var pen = new Pen(draft.filling, story.random, Set.of());
    boolean together = story.random.nextBoolean();
    var passage = new Passage("", false).with("opening", pen.oneOf(OPENINGS));
    draft.overview.add(passage);
    for (int i = 0; i < PARTS.size(); i++) {
      if (!left.contains(i)) {
        if (!together) {
          passage = new Passage("", false);
          draft.overview.add(passage);
        }
        passage.with("part" + i, pen.oneOf(PARTS.get(i)));
      }
    }
    return Planter.ofReport(
        "parts left out: " + left,
        "overview-part-missing",
        Severity.INFO,
        Planter.perhapsLost(story));
  }

  private static Optional<Planting> improvement(Story story) {
    Draft draft = story.draft();
    String text = Pen.fill(draft.filling, story.oneOf(ONE_SIDED));
    draft.improvement.clear();
    draft.improvement.add(new Passage("", false).with("improvement", text));
    return Planter.ofReport(
        text, "improvement-missing", Severity.WARNING, Planter.perhapsLost(story));
  }

  private static Optional<Planting> fee(Story story) {
    Draft draft = story.draft();
    String text = Pen.fill(draft.filling, story.oneOf(NO_FEE));
    draft.matters.clear();
    draft.matters.add(new Passage("", false).with("else", text));
    return Planter.ofReport(text, "processing-fee-unstated", Severity.INFO, Whose.AUTHORS);
  }
}
