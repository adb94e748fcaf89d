package gongkai.bench.rules;

import gongkai.bench.rules.Planting.Whose;
import gongkai.validate.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a report says of its basis and its period.
final class BasisPlantings {

  private BasisPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "citation-outdated",
            Severity.WARNING,
            Setting.ANY,
            Set.of("preface", "identity"),
            BasisPlantings::outdated),
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
            Set.of("preface", "signature", "published", "other", "identity"),
            BasisPlantings::mismatch));
  }

  private static final String NOTICE_2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
  private static final String NOTICE_2021 = "《中华人民共和国政府信息公开工作年度报告格式》";

  private static final List<String> OLD_DECREE =
      List.of(
          "根据《中华人民共和国政府信息公开条例》（国务院令第492号）的规定，编制{Y}年政府信息公开工作年度报告。",
          "本报告依据《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第492号）第五十条编制。",
          "按照国务院第492号令公布的《政府信息公开条例》要求，现公布{name}{Y}年度政府信息公开情况。");

  private static final List<String> WRONG_2021 =
      List.of(
          "根据《中华人民共和国政府信息公开条例》和" + NOTICE_2019 + "（国办公开办函〔2019〕60号）要求，编制本报告。",
          "按照国办公开办函〔2019〕60号文件规定的格式，现公布{name}{Y}年政府信息公开工作年度报告。",
          "本报告按照" + NOTICE_2019 + "（国办公开办函〔2021〕30号）编制。",
          "依据《条例》和" + NOTICE_2021 + "（国办公开办函〔2019〕60号）编制本报告。");

  private static final List<String> WRONG_2019 =
      List.of(
          "根据《中华人民共和国政府信息公开条例》和" + NOTICE_2021 + "（国办公开办函〔2021〕30号）编制本报告。",
          "本报告按照" + NOTICE_2019 + "（国办公开办函〔2021〕30号）编制。");

  private static void preface(Story story, String sentence) {
    Draft draft = story.draft();
    draft.preface.clear();
    draft.preface.add(sentence);
  }

  private static Optional<Planting> outdated(Story story) {
    List<String> notices = story.year >= 2021 ? WRONG_2021 : WRONG_2019;
    String sentence =
        story
            .draft()
            .filling
            .fill(story.oneOf(story.random.nextBoolean() ? OLD_DECREE : notices), Map.of());
    preface(story, sentence);
    return Planter.ofWords("citation-outdated", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static final List<String> INCOMPLETE =
      List.of(
          "本报告所列数据的统计期限自{Y}年1月1日起至{Y}年11月30日止。",
          "报告中数据的统计期限为{Y}年1月1日至{Y}年12月15日。",
          "本报告所列数据的统计期限为{L}年12月1日至{Y}年11月30日。",
          "统计时间为{Y}年1月至11月。",
          "统计期限：{Y}年2月1日至{Y}年12月31日。",
          "数据统计时间从{L}年11月1日至{Y}年10月31日。");

  private static Optional<Planting> incomplete(Story story) {
    String sentence = story.draft().filling.fill(story.oneOf(INCOMPLETE), Map.of());
    preface(story, "根据《中华人民共和国政府信息公开条例》，现公布本机关年度报告。" + sentence);
    return Planter.ofWords("period-incomplete", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static final List<String> OTHER_PERIOD =
      List.of(
          "本报告所列数据的统计期限自{L}年1月1日起至{L}年12月31日止。",
          "报告所列数据的统计期限为{L}年1月1日至{L}年12月31日。",
          "本报告所列数据的统计期限自{N}年1月1日起至{N}年12月31日止。");

  private static Optional<Planting> mismatch(Story story) {
    if (story.random.nextInt(4) == 0) {
      LocalDate late = LocalDate.of(story.year + 2, 1, story.between(5, 28));
      story.draft().signed(late);
      return Planter.may(
          Planter.ofCells(
              "signed " + late, "year-mismatch", Severity.ERROR, Whose.AUTHORS, Set.of()),
          "signed-late",
          "extraction-doubt");
    }
    String sentence = story.draft().filling.fill(story.oneOf(OTHER_PERIOD), Map.of());
    preface(story, "根据《中华人民共和国政府信息公开条例》要求，编制本报告。" + sentence);
    return Planter.may(
        Planter.ofWords("year-mismatch", Severity.ERROR, Whose.AUTHORS, sentence),
        "extraction-doubt");
  }
}
