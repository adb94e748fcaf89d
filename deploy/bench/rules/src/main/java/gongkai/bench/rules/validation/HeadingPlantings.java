package gongkai.bench.rules.validation;

import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Draft.Heading;
import gongkai.bench.rules.Headings;
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

/// Sections and labels with other names or numbers than the form's, or with nothing below them;
/// sections that are not there.
final class HeadingPlantings {

  private HeadingPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "section-misnumbered",
            Severity.WARNING,
            Setting.ANY,
            Set.of("headings"),
            HeadingPlantings::misnumbered),
        Planter.ofText(
            "section-missing",
            Severity.ERROR,
            Setting.ANY,
            AbsencePlantings.everything(),
            HeadingPlantings::missing),
        Planter.ofText(
            "section-empty",
            Severity.WARNING,
            Setting.ANY,
            Slots.overviewAnd("section5"),
            HeadingPlantings::empty),
        Planter.ofText(
            "heading-altered",
            Severity.INFO,
            Setting.ANY,
            Set.of("headings"),
            HeadingPlantings::headed),
        Planter.ofText(
            "wording-altered",
            Severity.INFO,
            Setting.ANY,
            Set.of("labels", "requests", "proactive", "cases"),
            HeadingPlantings::worded));
  }

  private static void mark(Draft draft, int section, String mark) {
    draft.headings.computeIfPresent(section, (_, heading) -> new Heading(mark, heading.words()));
  }

  private static Optional<Planting> misnumbered(Story story) {
    Draft draft = story.draft();
    List<String> marks =
        story.oneOf(
            List.of(
                List.of("一", "二", "三", "一", "二", "三"),
                List.of("一", "三", "四", "五", "六", "七"),
                List.of("一", "二", "三", "四", "六", "五"),
                List.of("一", "二", "四", "四", "五", "六"),
                List.of("一", "二", "三", "三", "四", "五"),
                List.of("二", "三", "四", "五", "六", "七"),
                List.of("一", "三", "二", "四", "五", "六"),
                List.of("一", "二", "三", "四", "五", "五")));
    for (int section = 1; section <= marks.size(); section++) {
      mark(draft, section, marks.get(section - 1));
    }
    return Planter.ofReport(
        "numbered " + marks, "section-misnumbered", Severity.WARNING, Planter.lost(story));
  }

  private static Optional<Planting> missing(Story story) {
    Draft draft = story.draft();
    int first = story.between(1, 6);
    if (first == 6 && story.random.nextBoolean()) { // its text stands in section five
      draft.improvement.addAll(draft.matters);
    }
    draft.headings.remove(first);
    if (story.random.nextInt(4) == 0) {
      draft.headings.remove(1 + first % 6);
    }
    if (story.random.nextInt(3) > 0) {
      int number = 0;
      for (int section : List.copyOf(draft.headings.keySet())) {
        mark(draft, section, Headings.NUMERALS.get(number++));
      }
    }
    return Planter.ofReport(
        "sections " + draft.headings.keySet(),
        "section-missing",
        Severity.ERROR,
        Planter.lost(story),
        "section-misnumbered",
        "table-missing",
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing",
        "processing-fee-unstated",
        "extraction-doubt");
  }

  private static Optional<Planting> empty(Story story) {
    Draft draft = story.draft();
    boolean overview = story.random.nextBoolean();
    List<Passage> passages = overview ? draft.overview : draft.improvement;
    passages.clear();
    int way = story.random.nextInt(3);
    if (way > 0) {
      List<String> names =
          overview
              ? Headings.PARTS
              : way == 1 ? List.of("存在的主要问题", "改进情况") : List.of("存在的主要问题：", "改进情况：");
      for (int i = 0; i < names.size(); i++) {
        String mark = way == 1 ? "（" + Headings.NUMERALS.get(i) + "）" : overview ? i + 1 + "." : "";
        passages.add(new Passage(mark + names.get(i), true));
      }
    }
    return Planter.ofReport(
        "nothing in section " + (overview ? 1 : 5),
        "section-empty",
        Severity.WARNING,
        Planter.perhapsLost(story),
        "overview-part-missing",
        "accountability-unreported",
        "improvement-missing");
  }

  private static final Map<Integer, List<String>> HEADINGS =
      Map.of(
          1, List.of("总体工作情况", "主要工作情况", "工作总体情况综述"),
          2, List.of("主动公开信息情况", "政府信息主动公开方面情况"),
          3, List.of("收到政府信息公开申请及办理情况", "政府信息公开申请办理情况", "处理政府信息公开申请情况"),
          4, List.of("政府信息公开复议、诉讼情况", "政府信息公开行政复议和诉讼情况", "行政复议、行政诉讼"),
          5, List.of("存在的不足及努力方向", "存在问题和整改情况", "存在的主要问题及下一步工作安排"),
          6, List.of("需要报告的其他事项", "需要说明的其他情况", "其他需说明的情况"));

  private static Optional<Planting> headed(Story story) {
    int section = story.between(1, 6);
    String altered = story.oneOf(HEADINGS.getOrDefault(section, List.of()));
    story.draft().headings.put(section, new Heading(Headings.NUMERALS.get(section - 1), altered));
    return Planter.ofReport(altered, "heading-altered", Severity.INFO, Planter.perhapsLost(story));
  }

  private static final List<Map.Entry<String, String>> WORDINGS =
      List.of(
          Map.entry("本年废止件数", "本年废除件数"),
          Map.entry("本年收费金额（单位：万元）", "本年收费金额"),
          Map.entry("科研机构", "科研单位"),
          Map.entry("结果维持", "维持"),
          Map.entry("其他结果", "其他情形"),
          Map.entry("尚未审结", "没有审结"),
          Map.entry("2.重复申请", "2.重复提出的申请"),
          Map.entry("1.属于国家秘密", "1.涉及国家秘密"),
          Map.entry("8.属于行政查询事项", "8.属于查询事项"),
          Map.entry("6.属于四类过程性信息", "6.属于过程性信息"),
          Map.entry("一、本年新收政府信息公开申请数量", "一、本年收到政府信息公开申请数"),
          Map.entry("1.本机关不掌握相关政府信息", "1.本机关没有相关政府信息"),
          Map.entry("2.没有现成信息需要另行制作", "2.没有现成信息"),
          Map.entry("上一年项目数量", "上年度项目数"),
          Map.entry("采购项目数量", "采购数量"),
          Map.entry("本年新公开数量", "本年公开数量"));

  private static Optional<Planting> worded(Story story) {
    var official = new HashSet<String>();
    story
        .now
        .form()
        .tables()
        .forEach(table ->
            table
                .rows()
                .forEach(row -> {
                  official.add(row.wording());
                  row.columns().forEach(column -> official.add(column.wording()));
                }));
    var choices = new ArrayList<>(WORDINGS);
    choices.removeIf(choice -> !official.contains(choice.getKey()));
    Map.Entry<String, String> choice = story.oneOf(choices);
    story.draft().relabelled.put(choice.getKey(), choice.getValue());
    return Planter.ofReport(
        choice.toString(),
        "wording-altered",
        Severity.INFO,
        Planter.lost(story),
        "extraction-doubt");
  }
}
