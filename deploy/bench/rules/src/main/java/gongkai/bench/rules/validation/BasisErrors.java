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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Regulations, notices and years left from an earlier report.
final class BasisErrors {

  private static final List<String> OLD_DECREE =
      List.of(
          "根据《中华人民共和国政府信息公开条例》（国务院令第492号）的规定，编制本报告。",
          "依照《政府信息公开条例》（中华人民共和国国务院令第492号）及有关要求，特编写本年度报告。",
          "本报告按照国务院第492号令《中华人民共和国政府信息公开条例》的要求编制。");

  private static final List<String> OLD_NOTICE =
      List.of(
          "按照国务院办公厅政府信息与政务公开办公室《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）要求，编制本报告。",
          "本报告依据国办公开办函〔2019〕60号规定的格式编写。",
          // the name of the one with the number of the other
          "按照《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）的要求，编制本报告。",
          "按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）要求，编制本报告。");

  private static final List<String> EARLY_NOTICE =
      List.of(
          "按照国务院办公厅政府信息与政务公开办公室《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制本报告。",
          "本报告依据国办公开办函〔2021〕30号规定的格式编写。",
          "按照《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）要求，编制本报告。");

  /// `{O}` is a year or two before.
  private static final List<String> OLD_TASKS =
      List.of(
          "认真落实《{O}年政务公开工作要点》，将各项任务分解到科室。",
          "按照省政府办公厅《{O}年政务公开工作要点》要求，逐项推进重点领域公开。",
          "对照《{O}年政务公开工作考核指标》，全面开展各项工作。",
          "对标{O}年政务公开评估指标体系，优化公开内容。");

  /// Plans for a year that is over.
  private static final List<String> OLD_PLANS =
      List.of(
          "下一步，{we}将在{Y}年重点做好以下工作：",
          "{Y}年，{we}将采取以下措施：",
          "{Y}年，{we}计划从以下方面改进：",
          "今后，{we}拟在{L}年做好以下工作：");

  private BasisErrors() {}

  static List<Planter> all() {
    return List.of(
        cited(Setting.ANY.newForm(), OLD_NOTICE),
        cited(Setting.ANY, OLD_DECREE),
        cited(Setting.ANY.inYears(year -> year < 2021), EARLY_NOTICE),
        stale(Set.of("general", "accountability", "identity"), Setting.ANY, BasisErrors::tasks),
        stale(Set.of("improvement", "identity"), Setting.ANY, BasisErrors::plans),
        stale(Parts.overviewAnd("identity"), Setting.ANY.withoutBefore(), BasisErrors::everyYear));
  }

  private static Planter stale(
      Set<String> touches, Setting setting, Function<Story, Optional<Planting>> told) {
    return Planter.ofText("stale-reference", Severity.INFO, setting, touches, told);
  }

  private static Planter cited(Setting setting, List<String> sentences) {
    return Planter.ofText(
        "citation-outdated",
        Severity.WARNING,
        setting,
        Set.of("preface", "opening", "identity"),
        story -> cite(story, sentences));
  }

  private static Optional<Planting> cite(Story story, List<String> sentences) {
    Draft draft = story.draft();
    String sentence = story.oneOf(sentences);
    Parts.silence(draft, "国办公开办函|国务院令|第711号");
    draft.preface.removeIf(
        line -> line.contains("国办公开办函") || line.contains("国务院令") || line.contains("格式"));
    if (story.random.nextInt(3) == 0) {
      Passage opening = draft.overview.getFirst();
      opening.with("opening", opening.sentence("opening") + sentence);
    } else {
      draft.preface.addFirst(sentence);
    }
    return Parts.words("citation-outdated", Severity.WARNING, new String[] {}, sentence);
  }

  private static Optional<Planting> tasks(Story story) {
    String sentence =
        story.oneOf(OLD_TASKS).replace("{O}", String.valueOf(story.year - story.between(1, 2)));
    String printed = Parts.say(story, story.oneOf(List.of(0, 4)), "basis", sentence);
    return Parts.words("stale-reference", Severity.INFO, new String[] {}, printed);
  }

  private static Optional<Planting> plans(Story story) {
    String printed = story.draft().filling.fill(story.oneOf(OLD_PLANS), Map.of());
    story.draft().about("turn").orElseThrow().with("turn", printed);
    return Parts.words("stale-reference", Severity.INFO, new String[] {}, printed);
  }

  /// Section one was taken from the year before, and its years were not changed.
  private static Optional<Planting> everyYear(Story story) {
    String year = String.valueOf(story.year);
    String last = String.valueOf(story.year - story.between(1, 2));
    if (mayGoOnToThisYear(story.draft().overview, year + "年")) {
      return Optional.empty();
    }
    for (Passage passage : story.draft().overview) {
      passage.sentences().replaceAll((_, sentence) -> sentence.replace(year + "年", last + "年"));
    }
    return Planter.ofReport(
        "section one is on " + last, "stale-reference", Severity.INFO, Whose.AUTHORS);
  }

  /// Whether the year of the opening could be where the telling starts (2022年以来), or, named nowhere
  /// else, last year's, told before 本年.
  private static boolean mayGoOnToThisYear(List<Passage> overview, String own) {
    List<String> said =
        overview.stream().flatMap(one -> one.sentences().values().stream()).toList();
    if (said.stream().anyMatch(one -> one.contains(own + "以来"))) {
      return true;
    }
    boolean saysThisYear = said.stream().anyMatch(one -> one.contains("今年") || one.contains("本年"));
    return saysThisYear && said.stream().filter(one -> one.contains(own)).count() < 2;
  }
}
