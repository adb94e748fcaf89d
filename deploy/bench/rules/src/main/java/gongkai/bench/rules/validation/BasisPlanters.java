package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Laws, notices, yearly plans and intentions left from a report of years ago.
final class BasisPlanters {

  private static final List<String> OLD_DECREE =
      List.of(
          "本报告根据《中华人民共和国政府信息公开条例》（国务院令第492号）编制。",
          "按照《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第492号）的规定，公布本年度报告。",
          "依据国务院令第492号《政府信息公开条例》要求，编制本报告。");

  private static final List<String> OLD_NOTICE =
      List.of(
          "本报告依照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）的格式编制。",
          "根据《条例》和国办公开办函〔2019〕60号规定的年度报告格式，编制本报告。",
          "本报告按《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制。",
          "依照《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）的要求，编制本报告。");

  private static final List<String> EARLY_NOTICE =
      List.of(
          "本报告依照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。",
          "根据《条例》和国办公开办函〔2021〕30号规定的年度报告格式，编制本报告。",
          "本报告按《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2019〕60号）编制。");

  private static final List<String> OLD_PLAN =
      List.of(
          "认真落实《{old}年政务公开工作要点》，细化任务、明确分工。",
          "按照《{old}年全省政务公开工作要点》要求，逐项推进重点领域公开。",
          "对标{old}年政务公开第三方评估指标，完善栏目设置。",
          "对照《{old}年度政务公开考核指标》，补充公开内容。",
          "依照{old}年政务公开工作要点，将各项任务分解到科室。");

  private static final List<String> OLD_PROMISE =
      List.of(
          "{Y}年，{we}将进一步丰富解读形式，提高公开质量。",
          "下一步，{Y}年将重点加强基层公开栏建设。",
          "{we}计划在{Y}年组织两次业务培训。",
          "今后，{L}年我们将继续完善公开制度。",
          "{Y}年，{we}拟对公开专栏进行改版。");

  private BasisPlanters() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "citation-outdated",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface"),
            BasisPlanters::citation),
        Planter.ofText(
            "stale-reference",
            Severity.INFO,
            Setting.ANY,
            Touched.overviewAnd("improvement"),
            BasisPlanters::stale));
  }

  private static Optional<Planting> citation(Story story) {
    Draft draft = story.draft();
    boolean decree = story.random.nextInt(5) < 2;
    decree = decree && draft.passages().stream().noneMatch(BasisPlanters::citesDecree);
    List<String> sentences = decree ? OLD_DECREE : story.year >= 2021 ? OLD_NOTICE : EARLY_NOTICE;
    String sentence = story.oneOf(sentences);
    draft.preface.clear();
    draft.preface.add(sentence + Pen.fill(draft.filling, "本报告所列数据的统计期限自{Y}年1月1日起至{Y}年12月31日止。"));
    return Planter.ofWords("citation-outdated", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static boolean citesDecree(Passage passage) {
    return passage.sentences().values().stream().anyMatch(one -> one.contains("号公布的条例"));
  }

  private static Optional<Planting> stale(Story story) {
    return switch (story.random.nextInt(5)) {
      case 0, 1 -> plan(story);
      case 2, 3 -> promise(story);
      default -> wholeYear(story);
    };
  }

  private static Optional<Planting> found(String sentence) {
    return Planter.ofWords("stale-reference", Severity.INFO, Whose.AUTHORS, sentence);
  }

  private static Optional<Planting> plan(Story story) {
    String old = String.valueOf(story.year - story.between(1, 2));
    String sentence = story.oneOf(OLD_PLAN).replace("{old}", old);
    story.draft().overview.get(story.between(3, 5)).with("plan", sentence);
    return found(sentence);
  }

  private static Optional<Planting> promise(Story story) {
    Draft draft = story.draft();
    String sentence = Pen.fill(draft.filling, story.oneOf(OLD_PROMISE));
    Passage passage = draft.improvement.getLast();
    passage.remove("turn");
    if (story.random.nextBoolean()) {
      passage.remove("measures");
    }
    passage.with("promise", sentence);
    return Planter.may(found(sentence), "improvement-missing");
  }

  private static Optional<Planting> wholeYear(Story story) {
    Draft draft = story.draft();
    String opening = draft.overview.getFirst().sentence("opening");
    if (opening.contains("以来")) { // which goes on to this year
      return Optional.empty();
    }
    String last = String.valueOf(story.year - 1);
    for (Passage passage : draft.overview) {
      passage.sentences().replaceAll((_, sentence) -> sentence.replace("" + story.year, last));
    }
    return Planter.may(
        Planter.ofReport(
            "section one tells of " + last, "stale-reference", Severity.INFO, Whose.AUTHORS),
        "narrative-growth-mismatch");
  }
}
