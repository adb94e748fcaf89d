package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Slots;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a report should tell of and does not.
final class AbsencePlantings {

  private AbsencePlantings() {}

  /// All that stands below a heading.
  static Set<String> everything() {
    return Slots.overviewAnd(
        "headings",
        "section5",
        "fees",
        "requests",
        "requests-before",
        "proactive",
        "cases",
        "labels",
        "other");
  }

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "accountability-unreported",
            Severity.WARNING,
            Setting.ANY.by(Office::isGovernment),
            Set.of("supervised", "rates", "trained", "identity"),
            AbsencePlantings::unaccountable),
        Planter.ofText(
            "improvement-missing",
            Severity.WARNING,
            Setting.ANY,
            Set.of("section5"),
            AbsencePlantings::unimproved),
        Planter.ofText(
            "overview-part-missing",
            Severity.INFO,
            Setting.ANY,
            Slots.OVERVIEW,
            AbsencePlantings::partless),
        Planter.ofText(
            "processing-fee-unstated",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fees", "private"), // all of section six
            AbsencePlantings::feeless));
  }

  /// A converter may have lost what is absent.
  private static Optional<Planting> absent(
      Story story, String about, String rule, Severity severity, String... may) {
    return Planter.ofReport(about, rule, severity, Planter.perhapsLost(story), may);
  }

  private static final List<String> UNACCOUNTABLE =
      List.of(
          "监督保障上，明确由办公室牵头，配备专职人员{#1-4}名，所需经费足额安排。",
          "政府信息公开在年度工作考核中占{#3-6}分，考核结果已通报。",
          "开展社会评议，发放问卷{#100-800}份，群众总体满意。",
          "全年没有发生责任追究情形，工作机制运行顺畅。",
          "工作考核与社会评议同步开展，优秀等次的有{#2-9}家。",
          "健全责任追究制度，年内无追责情况；社会评议由人大代表参与，反映良好。",
          "严格工作考核，对落后单位督促整改；全年未出现责任追究事项。",
          "定期召开推进会，邀请专家授课{#1-6}次，做到有部署、有落实、有检查。");

  private static Optional<Planting> unaccountable(Story story) {
    Draft draft = story.draft();
    String sentence = draft.filling.fill(story.oneOf(UNACCOUNTABLE), Map.of());
    for (String slot : List.of("rates", "trained")) {
      Lines.drop(story, slot);
    }
    story.say("supervised", "supervised", sentence);
    return absent(story, sentence, "accountability-unreported", Severity.WARNING);
  }

  private static final List<String> ONLY_PROBLEMS =
      List.of("存在的主要问题有：%s。", "工作中还有以下不足：%s。", "自查发现的薄弱环节：%s。");
  private static final List<String> ONLY_MEASURES =
      List.of("{N}年，{we}将着重做好以下工作：%s。", "下一步工作安排：%s。", "今后一个阶段，{we}拟推进下列工作：%s。");
  private static final List<String> PRAISE =
      List.of("{Y}年，{we}政府信息公开工作平稳有序，得到群众认可。", "总的来看，全年任务按期完成，各方面反映良好。", "无。");

  private static Optional<Planting> unimproved(Story story) {
    Draft draft = story.draft();
    int many = story.between(2, 4);
    String sentence =
        switch (story.random.nextInt(5)) {
          case 0, 1 ->
              story.oneOf(ONLY_PROBLEMS).formatted(some(story, ClosingPhrases.PROBLEMS, many));
          case 2, 3 ->
              story.oneOf(ONLY_MEASURES).formatted(some(story, ClosingPhrases.MEASURES, many));
          default -> story.oneOf(PRAISE);
        };
    draft.improvement.clear();
    String filled = draft.filling.fill(sentence, Map.of());
    draft.improvement.add(new Passage("", false).with("problems", filled));
    return absent(story, filled, "improvement-missing", Severity.WARNING, "section-empty");
  }

  private static String some(Story story, List<String> phrases, int many) {
    // a measure that speaks of problems could be taken for one
    var plain = new ArrayList<>(phrases.stream().filter(one -> !one.contains("问题")).toList());
    var some = new ArrayList<String>();
    while (some.size() < many) {
      some.add(plain.remove(story.random.nextInt(plain.size())));
    }
    return String.join("；", some);
  }

  private static final List<List<String>> PARTS =
      List.of(
          List.of("主动公开方面，及时发布机构职能、预算决算、工程招标等信息，重要政策配发解读。", "主动公开政府信息，涉及养老、就学、用地等群众关心的事项。"),
          List.of("依法答复群众提出的申请，耐心沟通，件件有回音。", "对收到的申请逐件登记，按时答复，便利申请人。"),
          List.of("政府信息管理上，制作、获取、保存各环节有章可循，失效内容及时清理。", "政府信息管理实行编号登记，属性定期复核。"),
          List.of("平台建设上，办好门户网站和政务新媒体，栏目布局更趋合理。", "维护好门户网站，政务新媒体账号运行平稳。"),
          List.of("监督保障上，工作考核、社会评议常态开展，全年没有责任追究情形。", "工作考核结果良好，社会评议满意，未发生责任追究情况，全年培训{#1-6}期。"));

  private static Optional<Planting> partless(Story story) {
    int missing = story.random.nextInt(story.office.isGovernment() ? 4 : 5);
    Draft draft = story.draft();
    draft.overview.clear();
    if (story.random.nextBoolean()) {
      draft.overview.add(
          new Passage("", false)
              .with("opening", draft.filling.fill("{Y}年，{we}各项工作有序开展。", Map.of())));
    }
    for (int part = 0; part < PARTS.size(); part++) {
      if (part != missing) {
        String sentence = draft.filling.fill(story.oneOf(PARTS.get(part)), Map.of());
        String slot = part == 4 ? "supervised" : "part" + part;
        draft.overview.add(new Passage("", false).with(slot, sentence));
      }
    }
    var may = new HashSet<String>();
    if (missing == 4) { // a township's report is a people's government's too
      may.add("accountability-unreported");
    }
    return absent(
        story,
        "nothing of " + PARTS.get(missing).getFirst(),
        "overview-part-missing",
        Severity.INFO,
        may.toArray(String[]::new));
  }

  private static final List<String> FEELESS =
      List.of(
          "{we}没有其他需要报告的事项。",
          "暂无其他事项。",
          "无",
          "{Y}年度政务公开工作要点确定的任务全部完成，没有另外需要报告的情况。",
          "落实上级部署的情况：年内新建公开专区{#1-4}个，接待来访群众{#20-300}人次。",
          "本年度政务公开第三方评估等次为良好，其他事项无。",
          "（一）建议提案办理结果公开率为100%。（二）没有其他需要说明的情况。");

  private static Optional<Planting> feeless(Story story) {
    Draft draft = story.draft();
    String sentence = draft.filling.fill(story.oneOf(FEELESS), Map.of());
    draft.matters.clear();
    draft.matters.add(new Passage("", false).with("fees", sentence));
    return absent(story, sentence, "processing-fee-unstated", Severity.INFO);
  }
}
