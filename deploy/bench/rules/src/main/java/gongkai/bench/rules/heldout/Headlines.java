package gongkai.bench.rules.heldout;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Expected;
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

/// Headings that are missing, misnumbered or in other words, tables that are missing, sections
/// without a word.
final class Headlines {

  private static final Map<Integer, List<String>> OTHER_WORDS =
      Map.of(
          1, List.of("基本情况", "工作概况", "总体情况说明"),
          2, List.of("主动公开政府信息一览", "主动公开信息数据情况"),
          3, List.of("受理政府信息公开申请情况", "收到和处理政府信息公开申请数据"),
          4, List.of("政府信息公开行政复议、行政诉讼案件统计表", "政府信息公开复议、诉讼及申诉情况"),
          5, List.of("存在问题及整改方向", "主要问题和今后打算", "存在的主要问题及改进情况分析"),
          6, List.of("其他事项", "其他需要报告的事项和建议"));

  private Headlines() {}

  static List<Planter> all() {
    Set<String> headings = Set.of("headings");
    Set<String> all =
        Hand.and(Hand.OVERVIEW, "headings", "improvement", "matters", "proactive", "requests");
    return List.of(
        Planter.ofText(
            "section-misnumbered", Severity.WARNING, Setting.ANY, headings, Headlines::numbers),
        Planter.ofText("heading-altered", Severity.INFO, Setting.ANY, headings, Headlines::words),
        Planter.ofText(
            "section-missing",
            Severity.ERROR,
            Setting.ANY,
            Hand.and(all, "caseTable", "tables"),
            Headlines::gone),
        Planter.ofText(
            "table-missing",
            Severity.ERROR,
            Setting.ANY,
            Hand.and(Hand.TABLES, "tables"),
            Headlines::noTable),
        Planter.ofText(
            "section-empty",
            Severity.WARNING,
            Setting.ANY,
            Hand.and(Hand.OVERVIEW, "improvement", "headings"),
            Headlines::empty));
  }

  private static Optional<Planting> numbers(Story story) {
    Draft draft = story.draft();
    switch (story.random.nextInt(5)) {
      case 0 -> { // one number twice, the rest counted on from it
        int at = story.between(3, 6);
        for (int section = at; section <= 6; section++) {
          draft.numbered(section, section - 1);
        }
      }
      case 1 -> { // begun anew behind the tables
        draft.numbered(5, 1);
        draft.numbered(6, 2);
      }
      case 2 -> draft.numbered(4, 5); // 五 twice
      case 3 -> { // 五 left out
        draft.numbered(5, 6);
        draft.numbered(6, 7);
      }
      default -> draft.numbered(story.between(2, 6), 1);
    }
    return Planter.ofReport(
        "numbered " + draft.headings.values().stream().map(Heading::mark).toList(),
        "section-misnumbered",
        Severity.WARNING,
        Planter.lost(story));
  }

  private static Optional<Planting> words(Story story) {
    int section = story.between(1, 6);
    String words = story.oneOf(OTHER_WORDS.getOrDefault(section, List.of()));
    story.draft().headed(section, words);
    return Planter.ofWords("heading-altered", Severity.INFO, Planter.lost(story), words);
  }

  private static Optional<Planting> gone(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(9);
    List<Integer> which = way < 6 ? List.of(way + 1) : way == 6 ? List.of(4, 5) : List.of(6);
    if (way > 6) { // what it had to tell was told in section five
      draft.matters.forEach(passage -> draft.improvement.add(withoutHeading(passage.copy())));
    }
    which.forEach(draft.headings::remove);
    boolean renumbered = story.random.nextBoolean();
    if (renumbered) {
      draft.renumber();
    }
    Whose whose = Planter.lost(story);
    var expected = new ArrayList<Expected>();
    for (int section : which) {
      expected.add(Expected.ofReport("section-missing", whose, Severity.ERROR));
      if (section >= 2 && section <= 4) {
        expected.add(Expected.ofReport("table-missing", whose, Severity.ERROR));
      }
    }
    var may = new HashSet<>(Set.of("extraction-doubt"));
    if (renumbered && which.getLast() != 6) { // those behind it have other numbers than theirs
      may.add("section-misnumbered");
    }
    if (which.contains(1)) {
      may.addAll(Set.of("overview-part-missing", "accountability-unreported", "stale-reference"));
    }
    if (which.contains(6) && way == 5) {
      may.add("processing-fee-unstated");
    }
    return Optional.of(
        new Planting(
            "without section " + which + (way > 6 ? ", told in five" : ""), expected, may));
  }

  /// A passage of section six that does not begin with the section's own heading.
  private static Passage withoutHeading(Passage passage) {
    passage
        .sentences()
        .replaceAll((_, sentence) -> sentence.startsWith("其他需要报告的事项") ? "此外没有需要报告的。" : sentence);
    return passage;
  }

  private static Optional<Planting> noTable(Story story) {
    String instead = story.oneOf(List.of("", "（见附件）", "统计表见附件1。", "表格略。", "相关数据另行公布。"));
    List<String> which =
        story.oneOf(
            List.of(
                List.of("proactive"),
                List.of("requests"),
                List.of("cases"),
                List.of("proactive", "cases")));
    return Planter.ofTables(story, "without " + which + ", instead " + instead, which, instead);
  }

  private static Optional<Planting> empty(Story story) {
    Draft draft = story.draft();
    boolean first = story.random.nextBoolean();
    List<Passage> passages = first ? draft.overview : draft.improvement;
    passages.clear();
    int way = story.random.nextInt(3);
    List<String> captions =
        first
            ? List.of("（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况")
            : way == 1 ? List.of("（一）存在的主要问题", "（二）改进情况") : List.of("存在的问题：", "改进措施：");
    if (way > 0) {
      captions.forEach(caption -> passages.add(new Passage(caption, true)));
    }
    return Planter.ofReport(
        "section "
            + (first ? 1 : 5)
            + (way == 0 ? " empty" : " with captions " + captions.getLast()),
        "section-empty",
        Severity.WARNING,
        Planter.lost(story),
        first
            ? new String[] {"overview-part-missing", "accountability-unreported"}
            : new String[] {"improvement-missing"});
  }
}
