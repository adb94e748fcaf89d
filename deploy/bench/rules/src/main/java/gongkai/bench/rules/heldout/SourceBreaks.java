package gongkai.bench.rules.heldout;

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
import java.util.function.Function;

/// Regulations, notices and years left from an earlier report.
final class SourceBreaks {

  private static final String CITED = "citation-outdated";
  private static final String STALE = "stale-reference";

  private static final String NAME_2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";
  private static final String NAME_2021 = "《中华人民共和国政府信息公开工作年度报告格式》";

  /// The whole name: the notice of 2019 too had issued a format, for trial, of the short name.
  private static final String NOTICE_2021 = "《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》";

  private static final List<String> OLD_DECREE =
      List.of(
          "依照《中华人民共和国政府信息公开条例》（国务院令第492号），现公布本报告。",
          "依据国务院令第492号《中华人民共和国政府信息公开条例》编写本报告。",
          "《政府信息公开条例》（国务院第492号令）是编制本报告的依据。");

  private static final List<String> OLD_NOTICE =
      List.of(
          "依据" + NAME_2019 + "（国办公开办函〔2019〕60号）编写本报告。",
          "报告的格式和内容遵照国办公开办函〔2019〕60号文件。",
          "依据" + NAME_2021 + "（国办公开办函〔2019〕60号）编写本报告。",
          "依据" + NAME_2019 + "（国办公开办函〔2021〕30号）编写本报告。");

  private static final List<String> EARLY_NOTICE =
      List.of(
          "依据" + NAME_2021 + "（国办公开办函〔2021〕30号）编写本报告。",
          "报告的格式和内容遵照国办公开办函〔2021〕30号文件。",
          "依据" + NAME_2019 + "（国办公开办函〔2021〕30号）编写本报告。");

  /// `{O}` is one to three years before.
  private static final List<String> OLD_TASKS =
      List.of(
          "公开工作按照《{O}年政务公开工作要点》的分工稳步推进。",
          "逐条落实《{O}年政务公开工作要点》，各科室认领任务。",
          "对标{O}年政务公开考核指标，查找差距，完善栏目。",
          "严格按照{O}年度政务公开评估指标，充实公开内容。");

  /// Plans for a year that is over.
  private static final List<String> OLD_PLANS =
      List.of(
          "今后的打算：{Y}年，{we}将从以下方面改进：",
          "{Y}年，{we}打算在以下方面改进：",
          "下一步，{we}将在{Y}年采取以下改进措施：",
          "{we}拟在{Y}年落实以下改进措施：");

  private SourceBreaks() {}

  static List<Planter> all() {
    Set<String> overview = Hand.and(Hand.OVERVIEW, Hand.IDENTITY, Hand.YEAR);
    return List.of(
        cited(Setting.ANY.newForm(), OLD_NOTICE),
        cited(Setting.ANY, OLD_DECREE),
        cited(Setting.ANY.inYears(year -> year < 2021), EARLY_NOTICE),
        Planter.ofText(
            CITED,
            Severity.WARNING,
            Setting.ANY.newForm(),
            Set.of("preface", "part0", "matters", Hand.IDENTITY, Hand.YEAR),
            SourceBreaks::besideTheRightOne),
        stale(Set.of("part0", "part4"), Setting.ANY, SourceBreaks::tasks),
        stale(Set.of("improvement"), Setting.ANY, SourceBreaks::plans),
        stale(overview, Setting.ANY.withoutBefore(), SourceBreaks::everyYear));
  }

  private static Planter stale(
      Set<String> touches, Setting setting, Function<Story, Optional<Planting>> told) {
    return Planter.ofText(
        STALE, Severity.INFO, setting, Hand.and(touches, Hand.IDENTITY, Hand.YEAR), told);
  }

  private static Planter cited(Setting setting, List<String> sentences) {
    return Planter.ofText(
        CITED,
        Severity.WARNING,
        setting,
        Set.of("preface", "part0", "matters", Hand.IDENTITY, Hand.YEAR),
        story -> cite(story, story.oneOf(sentences)));
  }

  /// Cites it before section one, in it, or in section six, and nothing that is in force.
  private static Optional<Planting> cite(Story story, String sentence) {
    Draft draft = story.draft();
    Hand.hush(draft, "国办公开办函|国务院令|第711号");
    draft.preface.removeIf(line -> line.matches(".*(国办公开办函|国务院令|报告格式).*"));
    String where = story.oneOf(List.of("preface", "preface", "one", "six"));
    switch (where) {
      case "one" -> Hand.plant(story, 0, CITED, sentence);
      case "six" -> Hand.plantInMatters(story, CITED, sentence);
      default -> draft.preface.addFirst(sentence);
    }
    return Hand.words(CITED, Severity.WARNING, List.of(), sentence);
  }

  /// The number of the one notice behind the name of the other; the right number is elsewhere.
  private static Optional<Planting> besideTheRightOne(Story story) {
    Draft draft = story.draft();
    draft.preface.removeIf(line -> line.matches(".*(国办公开办函|报告格式).*"));
    String sentence =
        story.oneOf(
            List.of(
                "依照" + NOTICE_2021 + "（国办公开办函〔2019〕60号）的要求编制。",
                "依照" + NAME_2019 + "（国办公开办函〔2021〕30号）的要求编制。"));
    draft.preface.addFirst(sentence);
    Hand.plant(story, 0, CITED, "本部分按照国办公开办函〔2021〕30号文件的格式编写。");
    return Hand.words(CITED, Severity.WARNING, List.of(), sentence);
  }

  private static Optional<Planting> tasks(Story story) {
    String sentence =
        story.oneOf(OLD_TASKS).replace("{O}", String.valueOf(story.year - story.between(1, 3)));
    String printed = Hand.plant(story, story.oneOf(List.of(0, 4)), STALE, sentence);
    return Hand.words(STALE, Severity.INFO, List.of(), printed);
  }

  private static Optional<Planting> plans(Story story) {
    String printed = Hand.fill(story, story.oneOf(OLD_PLANS));
    story.draft().about("vowing").orElseThrow().with("vowing", printed);
    return Hand.words(STALE, Severity.INFO, List.of(), printed);
  }

  /// Section one was taken from an earlier year, and its years were not changed.
  private static Optional<Planting> everyYear(Story story) {
    String own = story.year + "年";
    if (mayGoOnToThisYear(story.draft().overview, own)) {
      return Optional.empty();
    }
    String earlier = story.year - story.between(1, 2) + "年";
    for (Passage passage : story.draft().overview) {
      passage.sentences().replaceAll((_, sentence) -> sentence.replace(own, earlier));
    }
    return Planter.ofReport(
        "section one is on " + earlier + ": " + story.draft().sentence("opening"),
        STALE,
        Severity.INFO,
        Whose.AUTHORS);
  }

  /// Whether a year named in the opening alone could be last year's, told before 本年.
  private static boolean mayGoOnToThisYear(List<Passage> overview, String own) {
    List<String> said =
        overview.stream().flatMap(one -> one.sentences().values().stream()).toList();
    boolean saysThisYear = said.stream().anyMatch(one -> one.contains("今年") || one.contains("本年"));
    return saysThisYear && said.stream().filter(one -> one.contains(own)).count() < 2;
  }
}
