package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.bench.rules.WrongWords;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What reports wrongly say of their basis, period and year.
final class BasisPlantings {

  private BasisPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "citation-outdated",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface", "opening", "identity"),
            BasisPlantings::cited),
        Planter.ofText(
            "period-incomplete",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface"),
            BasisPlantings::incomplete),
        Planter.ofText(
            "year-mismatch",
            Severity.ERROR,
            Setting.ANY.withoutBefore(), // which year it is of becomes a question
            Set.of("preface", "title", "signature", "published", "other", "identity"),
            BasisPlantings::mismatch),
        Planter.ofText(
            "stale-reference",
            Severity.INFO,
            Setting.ANY,
            Set.of("opening", "managed", "platform", "section5", "identity"),
            BasisPlantings::stale));
  }

  private static final String NOTICE_2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
  private static final String NOTICE_2021 = "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》";

  private static final List<String> DECREE =
      List.of(
          "{name}依照《中华人民共和国政府信息公开条例》（中华人民共和国国务院第492号令）编制本年度报告。",
          "为保障公众知情权，根据国务院令第492号《中华人民共和国政府信息公开条例》，发布本报告。",
          "遵照2008年5月1日起施行的《中华人民共和国政府信息公开条例》（国务院令第492号）编制。");

  private static final List<String> WRONG_2021 =
      List.of(
          "依照《中华人民共和国政府信息公开条例》（国务院令第711号）、" + NOTICE_2019 + "（国办公开办函〔2019〕60号）等规定编制。",
          "本报告的格式和内容执行国办公开办函〔2019〕60号文件。",
          "遵照" + NOTICE_2021 + "（国办公开办函〔2019〕60号）编制本报告。",
          "结合实际，依据《条例》和" + NOTICE_2019 + "（国办公开办函〔2021〕30号）形成本报告。");

  private static final List<String> WRONG_2019 =
      List.of(
          "遵照" + NOTICE_2021 + "（国办公开办函〔2021〕30号）编制本报告。",
          "结合实际，依据《条例》和" + NOTICE_2019 + "（国办公开办函〔2021〕30号）形成本报告。");

  private static Optional<Planting> cited(Story story) {
    boolean late = story.draft().isNewForm();
    List<String> choices = story.random.nextInt(5) < 2 ? DECREE : late ? WRONG_2021 : WRONG_2019;
    String sentence = story.draft().filling.fill(story.oneOf(choices), Map.of());
    if (story.random.nextInt(3) == 0) { // below the first heading
      Lines.drop(story, "opening");
      story.draft().overview.addFirst(new Passage("", false).with("opening", sentence));
    } else {
      story.draft().preface.clear();
      story.draft().preface.add(sentence);
    }
    return Planter.ofWords("citation-outdated", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static final List<String> INCOMPLETE =
      List.of(
          "数据统计期限：{Y}年1月1日至{Y}年12月20日。",
          "文中数据的统计期限为{L}年12月16日至{Y}年12月15日。",
          "所列数据自{Y}年1月1日起统计，至{Y}年10月31日止。",
          "统计时段为{Y}年1月—11月。",
          "本报告数据统计期限自{Y}年3月1日起至{Y}年12月31日止。",
          "数据统计期限为{Y}年1月1日至{Y}年9月30日。",
          "所列数据的统计期限是{L}年10月1日至{Y}年9月30日。");

  private static Optional<Planting> incomplete(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(INCOMPLETE), Map.of());
    story.draft().preface.clear();
    story.draft().preface.add("为便于社会公众了解和监督，发布本报告。" + sentence);
    return Planter.may(
        Planter.ofWords("period-incomplete", Severity.WARNING, Whose.AUTHORS, sentence),
        "year-mismatch");
  }

  private static final List<String> OTHER_YEAR =
      List.of(
          "数据统计期限：{L}年1月1日至{L}年12月31日。",
          "文中数据的统计期限为{L}年1月1日至12月31日。",
          "所列数据自{N}年1月1日起统计，至{N}年12月31日止。",
          "本报告数据统计期间为{L}年度（{L}年1月1日至{L}年12月31日）。");

  private static Optional<Planting> mismatch(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(5);
    if (way == 0) {
      LocalDate day = LocalDate.of(story.year + 2, story.between(1, 3), story.between(3, 28));
      draft.signedAs = Scribe.dated(day, story.random);
      draft.published = Optional.empty();
      return Planter.ofReport(
          "signed " + day,
          "year-mismatch",
          Severity.ERROR,
          Whose.AUTHORS,
          "signed-late",
          "extraction-doubt");
    }
    boolean retitled = way == 1 && story.year != 2019 && story.year != 2021;
    draft.preface.clear();
    if (retitled) { // last year's title
      var title = new ArrayList<String>();
      for (String line : draft.title) {
        title.add(line.replace(String.valueOf(story.year), String.valueOf(story.year - 1)));
      }
      draft.title.clear();
      draft.title.addAll(title);
      draft.preface.add(draft.filling.fill("数据统计期限：{Y}年1月1日至{Y}年12月31日。", Map.of()));
      return Planter.ofReport(
          "titled " + title,
          "year-mismatch",
          Severity.ERROR,
          Whose.AUTHORS,
          "signed-late",
          "published-late",
          "stale-reference",
          "period-incomplete",
          "extraction-doubt");
    }
    String sentence = draft.filling.fill(story.oneOf(OTHER_YEAR), Map.of());
    draft.preface.add("为便于社会公众了解和监督，发布本报告。" + sentence);
    return Planter.may(
        Planter.ofWords("year-mismatch", Severity.ERROR, Whose.AUTHORS, sentence),
        "extraction-doubt");
  }

  private static final List<WrongWords> STALE =
      List.of(
          new WrongWords("opening", "{Y}年，{we}落实《{L}年政务公开工作要点》确定的任务，政府信息公开工作有序开展。"),
          new WrongWords("managed", "依据{L}年政务公开工作要点分工方案，政府信息管理任务逐条分解到人。"),
          new WrongWords("platform", "对标{L}年度政务公开考评指标，平台栏目逐项完善。"),
          new WrongWords("managed", "按照{L}年政务公开工作安排，开展政府信息属性复核。"),
          new WrongWords("section5", "下一步，{Y}年{we}将着力改进：编印操作手册，统一答复模板，充实人员。"),
          new WrongWords("section5", "{Y}年，{we}拟从健全机制、优化解读两方面加以改进。"),
          new WrongWords("section5", "今后改进方向：在{Y}年进一步扩大意见征集覆盖面，推进历史文件数字化。"));

  private static Optional<Planting> stale(Story story) {
    Draft draft = story.draft();
    WrongWords words = story.oneOf(STALE);
    String sentence = draft.filling.fill(words.sentence(), Map.of());
    switch (words.slot()) {
      case "section5" -> {
        String problems =
            draft
                .filling
                .oneOf(ClosingPhrases.PROBLEM_LEADS)
                .formatted(story.oneOf(ClosingPhrases.PROBLEMS));
        draft.improvement.clear();
        draft.improvement.add(new Passage("", false).with("problems", problems));
        draft.improvement.add(new Passage("", false).with("measures", sentence));
      }
      case "opening" -> {
        Lines.drop(story, "opening");
        draft.overview.addFirst(new Passage("", false).with("opening", sentence));
      }
      default -> story.say(words.slot(), words.slot(), sentence);
    }
    return Planter.ofWords("stale-reference", Severity.INFO, Whose.AUTHORS, sentence);
  }
}
