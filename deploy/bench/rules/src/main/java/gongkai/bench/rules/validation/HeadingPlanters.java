package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Headings in other words, under other numbers or over nothing, and sections that are not there.
final class HeadingPlanters {

  private static final Map<Integer, List<String>> ALTERED =
      Map.of(
          1, List.of("概述", "总体情况小结", "工作开展基本情况"),
          2, List.of("主动公开工作开展情况", "主动公开政府信息情况统计表", "主动公开信息内容"),
          3, List.of("依申请公开办理情况", "收到和处理政府信息公开申请情况汇总", "申请办理情况"),
          4, List.of("行政复议诉讼", "政府信息公开行政复议、行政诉讼情况统计", "复议和诉讼的结果"),
          5, List.of("存在的问题和下步打算", "存在的不足及改进措施", "主要问题与今后努力方向"),
          6, List.of("其他事项说明", "其他需要报告的事项和附件", "其他需要说明的问题"));

  private HeadingPlanters() {}

  static List<Planter> all() {
    Set<String> headings = Set.of("headings");
    return List.of(
        Planter.ofText(
            "heading-altered", Severity.INFO, Setting.ANY, headings, HeadingPlanters::altered),
        Planter.ofText(
            "section-misnumbered",
            Severity.WARNING,
            Setting.ANY,
            headings,
            HeadingPlanters::misnumbered),
        Planter.ofText(
            "section-missing",
            Severity.ERROR,
            Setting.ANY,
            Touched.overviewAnd(
                "headings",
                "requests",
                "proactive",
                "caseTable",
                "improvement",
                "fee",
                "matters",
                "tables"),
            HeadingPlanters::missing),
        Planter.ofText(
            "section-empty",
            Severity.WARNING,
            Setting.ANY,
            Touched.overviewAnd("improvement"),
            HeadingPlanters::empty));
  }

  private static Optional<Planting> found(
      Story story, String rule, Severity ceiling, String about, String... may) {
    return Planter.may(Planter.ofReport(about, rule, ceiling, Planter.lost(story)), may);
  }

  private static Optional<Planting> altered(Story story) {
    int number = story.between(1, 6);
    String words = story.oneOf(ALTERED.getOrDefault(number, List.of()));
    Map<Integer, Heading> headings = story.draft().headings;
    headings.put(number, new Heading(Writer.MARKS.get(number - 1), words));
    return found(story, "heading-altered", Severity.INFO, words, "section-missing");
  }

  private static void mark(Story story, int number, String mark) {
    Map<Integer, Heading> headings = story.draft().headings;
    Heading heading = headings.get(number);
    if (heading != null) {
      headings.put(number, new Heading(mark, heading.words()));
    }
  }

  private static Optional<Planting> misnumbered(Story story) {
    int number = story.between(2, 6);
    switch (story.random.nextInt(5)) {
      case 0 -> mark(story, number, Writer.MARKS.get(number - 2));
      case 1 -> {
        mark(story, 5, "六");
        mark(story, 6, "七");
      }
      case 2 -> {
        int first = story.between(1, 5);
        mark(story, first, Writer.MARKS.get(first));
        mark(story, first + 1, Writer.MARKS.get(first - 1));
      }
      case 3 -> {
        for (int i = 4; i <= 6; i++) {
          mark(story, i, Writer.MARKS.get(i - 4));
        }
      }
      default -> {
        int from = story.between(3, 6);
        for (int i = from; i <= 6; i++) {
          mark(story, i, Writer.MARKS.get(i - 2));
        }
      }
    }
    return found(
        story, "section-misnumbered", Severity.WARNING, story.draft().headings.values().toString());
  }

  private static Optional<Planting> missing(Story story) {
    Draft draft = story.draft();
    int number = story.between(1, 6);
    boolean renumbered = story.random.nextBoolean();
    draft.headings.remove(number);
    if (renumbered) {
      for (int i = number + 1; i <= 6; i++) {
        mark(story, i, Writer.MARKS.get(i - 2));
      }
    }
    return found(
        story,
        "section-missing",
        Severity.ERROR,
        "section " + number,
        "section-misnumbered",
        "table-missing",
        "accountability-unreported",
        "processing-fee-unstated",
        "improvement-missing",
        "overview-part-missing",
        "extraction-doubt");
  }

  private static Optional<Planting> empty(Story story) {
    Draft draft = story.draft();
    int way = story.random.nextInt(4);
    if (way < 2) {
      draft.overview.clear();
      if (way == 1) {
        for (String name : List.of("（一）主动公开", "（二）依申请公开", "（三）政府信息管理", "（四）平台建设", "（五）监督保障")) {
          draft.overview.add(new Passage(name, true));
        }
      }
    } else {
      draft.improvement.clear();
      if (way == 3) {
        draft.improvement.add(new Passage("存在的主要问题：", true));
        draft.improvement.add(new Passage("改进措施：", true));
      }
    }
    return found(
        story,
        "section-empty",
        Severity.WARNING,
        "way " + way,
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing",
        "stale-reference",
        "extraction-doubt");
  }
}
