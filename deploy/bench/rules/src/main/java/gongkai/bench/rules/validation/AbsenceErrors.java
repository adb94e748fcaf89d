package gongkai.bench.rules.validation;

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a report has to tell and does not, and fees that no tariff makes.
final class AbsenceErrors {

  /// Each part of section one in words that tell of no other part.
  private static final List<List<String>> PARTS =
      List.of(
          List.of(
              "全年主动公开信息{#60-900}条，以办事服务类为主。",
              "财政收支、救助补贴等内容均已主动公开。",
              "{Y}年主动公开文件{#3-30}份、动态{#40-300}条。"),
          List.of("全年收到政府信息公开申请{received}件。", "{Y}年收到政府信息公开申请{received}件。"),
          List.of("拟公开内容都经过保密审查，过期内容及时清理归档。", "政府信息管理有序，公开属性认定准确，目录定期调整。", "落实三级审核，文件归档完整。"),
          List.of("门户网站和微信公众号运行平稳。", "网站栏目完成调整，检索更加方便。", "平台建设持续推进，政务新媒体账号全部备案。"),
          List.of("加强监督检查，举办业务培训{#1-4}次。", "监督保障有力，专人负责，经费落实。", "定期检查通报，业务培训覆盖全部承办人员。"));

  /// What tells of appraisal, of the public's review and of blame.
  private static final List<String> TELLING =
      List.of("考核|考评|绩效|评估|排名", "评议|满意|第三方|问卷|测评|打分", "追究|追责|问责");

  private static final List<String> ONLY_HALF =
      List.of(
          "政府信息公开工作中还存在栏目更新不及时、解读质量不高等问题。",
          "存在的主要问题是：工作人员业务不熟，公开内容不够全面。",
          "主要问题：一是公开的时效性不强；二是内容更新不够及时。",
          "工作中还有不足之处，个别信息公开不规范，群众知晓率不高。",
          "下一步，将加强业务培训，提升工作人员能力。",
          "今后将进一步完善制度，加大公开力度。",
          "{N}年，{we}将继续做好政府信息公开工作，不断提高工作水平。",
          "改进措施：加强组织领导，健全工作机制，强化督促检查。",
          "无。",
          "暂无。");

  private static final List<String> ELSE =
      List.of(
          "无。",
          "没有其他需要报告的事项。",
          "本年度无其他需要报告的事项。",
          "{Y}年办理人大代表建议{#2-30}件、政协委员提案{#2-30}件，办理结果均已公开。",
          "无其他需要说明和报告的事项。");

  /// `{n}` is an amount in yuan that is no multiple of ten, `{w}` one in ten thousand yuan.
  private static final List<String> ODD_FEES =
      List.of(
          "{Y}年收取信息处理费{n}元。",
          "全年发出收费通知2件，收取信息处理费共计{n}元。",
          "依照《政府信息公开信息处理费管理办法》，本年度收取信息处理费{w}万元。",
          "{Y}年共收取政府信息公开信息处理费{n}元，均已上缴财政。",
          "因申请数量超出规定标准，收取信息处理费{n}元。");

  private AbsenceErrors() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "overview-part-missing",
            Severity.INFO,
            Setting.ANY,
            Parts.OVERVIEW,
            AbsenceErrors::part),
        Planter.ofText(
            "accountability-unreported",
            Severity.WARNING,
            Setting.ANY.by(Office::isGovernment),
            Set.of("accountability", "rates", "general"),
            AbsenceErrors::accountability),
        Planter.ofText(
            "improvement-missing",
            Severity.WARNING,
            Setting.ANY,
            Set.of("improvement"),
            AbsenceErrors::improvement),
        Planter.ofText(
            "processing-fee-unstated",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fee", "matters"),
            AbsenceErrors::noFee),
        Planter.ofText(
            "processing-fee-step",
            Severity.INFO,
            Setting.ANY.newForm().whenBusy(),
            Set.of("fee", "matters"),
            AbsenceErrors::oddFee));
  }

  private static Optional<Planting> part(Story story) {
    Draft draft = story.draft();
    int missing = story.between(0, 4);
    boolean headed = story.random.nextBoolean();
    draft.overview.clear();
    draft.overview.add(
        new Passage("", false).with("opening", draft.filling.fill("{Y}年，{we}的有关情况如下。", Map.of())));
    int place = 0;
    for (int i = 0; i < PARTS.size(); i++) {
      if (i != missing) {
        String mark = headed ? ++place + "．" : "";
        draft.overview.add(
            new Passage(mark, false)
                .with(
                    Composer.HOSTS.get(i),
                    draft.filling.fill(story.oneOf(PARTS.get(i)), Map.of())));
      }
    }
    if (story.office.isGovernment() && missing != 4) {
      draft.overview.getLast().with("blame", "年度考核已经完成，社会评议良好，没有责任追究情形。");
    }
    return Planter.ofReport(
        "nothing of part " + (missing + 1),
        "overview-part-missing",
        Severity.INFO,
        Planter.perhapsLost(story),
        "accountability-unreported");
  }

  private static Optional<Planting> accountability(Story story) {
    Draft draft = story.draft();
    List<Integer> missing =
        story.oneOf(
            List.of(
                List.of(0, 1, 2),
                List.of(0, 1, 2),
                List.of(0),
                List.of(1),
                List.of(2),
                List.of(1, 2),
                List.of(0, 2)));
    draft
        .about(Composer.HOSTS.get(4))
        .ifPresent(passage -> {
          passage.remove("supervised1");
          passage.remove("supervised2");
          passage.with("supervised0", "明确一名负责同志分管此项工作，办公室具体承办。");
        });
    // each is told in a sentence of its own
    for (String telling : TELLING) {
      Parts.silence(draft, telling);
      Parts.silenceMatters(draft, telling);
    }
    for (int one = 0; one < TELLING.size(); one++) {
      if (!missing.contains(one)) {
        draft
            .about(Composer.HOSTS.get(4))
            .orElseThrow()
            .with("told" + one, List.of("年度工作考核已完成。", "社会评议反映良好。", "没有发生责任追究的情形。").get(one));
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
    String sentence = draft.filling.fill(story.oneOf(ONLY_HALF), Map.of());
    draft.improvement.clear();
    draft.improvement.add(new Passage("", false).with("half", sentence));
    return Planter.ofReport(
        sentence, "improvement-missing", Severity.WARNING, Planter.perhapsLost(story));
  }

  private static Optional<Planting> noFee(Story story) {
    Draft draft = story.draft();
    Parts.silence(draft, "处理费|收费");
    draft.matters.clear();
    boolean wordless = story.random.nextInt(5) == 0;
    String sentence = wordless ? "" : draft.filling.fill(story.oneOf(ELSE), Map.of());
    var passage = new Passage("", false);
    passage.with("nothing", sentence);
    draft.matters.add(passage);
    return Planter.ofReport(
        "section six: " + sentence,
        "processing-fee-unstated",
        Severity.INFO,
        wordless ? Planter.lost(story) : Planter.perhapsLost(story));
  }

  private static Optional<Planting> oddFee(Story story) {
    int amount = 10 * story.between(2, 90) + story.between(1, 9);
    String sentence =
        story
            .oneOf(ODD_FEES)
            .replace("{n}", String.valueOf(amount))
            .replace("{w}", "%.4f".formatted(amount / 10_000.0));
    Parts.silence(story.draft(), "处理费|收费");
    Parts.silenceMatters(story.draft(), "处理费|收费");
    var kept = new ArrayList<>(story.draft().matters);
    story.draft().matters.clear();
    String printed = story.draft().filling.fill(sentence, Map.of());
    story.draft().matters.add(new Passage("", false).with("fee", printed));
    story.draft().matters.addAll(kept);
    return Parts.words("processing-fee-step", Severity.INFO, new String[] {}, printed);
  }
}
