package gongkai.bench.rules.validation;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Headings that are missing, misnumbered or in other words, tables that are missing, sections
/// without a word.
final class HeadingErrors {

  private static final Map<Integer, List<String>> OTHER_WORDS =
      Map.of(
          1, List.of("概述", "总体情况概述", "工作总体情况综述"),
          2, List.of("主动公开政府信息情况统计", "主动公开政府信息情况表"),
          3, List.of("收到和处理政府信息公开申请情况统计表", "政府信息公开申请办理情况"),
          4, List.of("政府信息公开行政复议、行政诉讼情况统计", "政府信息公开复议和诉讼情况"),
          5, List.of("存在的主要问题及下一步打算", "存在的问题和改进措施", "存在的不足及改进情况"),
          6, List.of("其他需要报告的事项说明", "其他需要说明的事项"));

  private HeadingErrors() {}

  static List<Planter> all() {
    Set<String> headings = Set.of("headings");
    Set<String> tables = Set.of("requests", "caseTable", "proactive", "headings", "tables");
    return List.of(
        Planter.ofText(
            "section-misnumbered", Severity.WARNING, Setting.ANY, headings, HeadingErrors::number),
        Planter.ofText(
            "heading-altered", Severity.INFO, Setting.ANY, headings, HeadingErrors::words),
        Planter.ofText(
            "section-missing",
            Severity.ERROR,
            Setting.ANY,
            Parts.overviewAnd(
                "headings",
                "requests",
                "caseTable",
                "proactive",
                "tables",
                "improvement",
                "fee",
                "matters"),
            HeadingErrors::gone),
        Planter.ofText(
            "table-missing", Severity.ERROR, Setting.ANY, tables, HeadingErrors::noTable),
        Planter.ofText(
            "section-empty",
            Severity.WARNING,
            Setting.ANY,
            Parts.overviewAnd("improvement", "headings"),
            HeadingErrors::empty));
  }

  private static Optional<Planting> number(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(5);
    int at = story.between(2, 5);
    switch (way) {
      case 0 -> draft.numbered(at, at - 1); // the one before again
      case 1 -> { // one is left out, and the rest counted on
        for (int i = at; i <= 6; i++) {
          draft.numbered(i, i + 1);
        }
      }
      case 2 -> { // two the other way round
        draft.numbered(at, at + 1);
        draft.numbered(at + 1, at);
      }
      case 3 -> { // counted from the beginning again
        for (int i = 4; i <= 6; i++) {
          draft.numbered(i, i - 3);
        }
      }
      default -> draft.numbered(6, 7);
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
    List<Integer> which =
        story.oneOf(
            List.of(
                List.of(1),
                List.of(2),
                List.of(3),
                List.of(4),
                List.of(5),
                List.of(6),
                List.of(5, 6),
                List.of(6),
                List.of(5)));
    which.forEach(draft.headings::remove);
    if (story.random.nextBoolean()) { // what is left was counted anew
      draft.renumber();
    }
    Whose whose = Planter.lost(story);
    var expected = new ArrayList<Expected>();
    for (int ignored : which) {
      expected.add(Expected.ofReport("section-missing", whose, Severity.ERROR));
    }
    boolean table = which.getFirst() >= 2 && which.getFirst() <= 4;
    if (table) {
      expected.add(Expected.ofReport("table-missing", whose, Severity.ERROR));
    }
    return Optional.of(
        new Planting(
            "without section " + which,
            expected,
            Set.of(
                "processing-fee-unstated",
                "accountability-unreported",
                "overview-part-missing",
                "improvement-missing",
                "stale-reference",
                "extraction-doubt")));
  }

  private static Optional<Planting> noTable(Story story) {
    String instead = story.oneOf(List.of("", "", "（表格另附）", "详见附件。", "具体数据见附表。", "情况见下表："));
    List<String> which =
        story.oneOf(
            List.of(
                List.of("proactive"),
                List.of("requests"),
                List.of("cases"),
                List.of("requests", "cases")));
    return Planter.ofTables(
        story, "without " + which + ": " + instead, which, instead, "extraction-doubt");
  }

  private static Optional<Planting> empty(Story story) {
    Draft draft = story.draft();
    boolean first = story.random.nextBoolean();
    var passages = first ? draft.overview : draft.improvement;
    passages.clear();
    boolean captioned = story.random.nextBoolean();
    if (captioned) {
      List<String> captions =
          first
              ? List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设", "（五）监督保障")
              : List.of("（一）存在的主要问题", "（二）改进措施");
      captions.forEach(caption -> passages.add(new Passage(caption, true)));
    }
    return Planter.ofReport(
        "section " + (first ? 1 : 5) + (captioned ? " has captions alone" : " is empty"),
        "section-empty",
        Severity.WARNING,
        Planter.lost(story),
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing",
        "stale-reference");
  }
}
