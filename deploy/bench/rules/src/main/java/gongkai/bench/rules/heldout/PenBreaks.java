package gongkai.bench.rules.heldout;

import gongkai.bench.rules.CitizenNumber;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Slips of the pen, gaps of a model left open, and citizens' numbers.
final class PenBreaks {

  private static final String SLIP = "wording-slip";
  private static final String GAP = "placeholder-left";
  private static final String PERSONAL = "personal-data-exposed";

  /// `{D}` is a year with a digit too many.
  private static final List<String> SLIPS =
      List.of(
          "把政府信息政府信息公开的要求传达到每一个岗位。",
          "进一步进一步压实各科室的责任。",
          "{D}年，各项任务按时间表推进。",
          "以上工作在{D}年12月前已经完成。",
          "安排专人值守。。遇到问题当场解决。",
          "发现错误及时更正，，不留死角。",
          "相关材料已整理归档，。",
          "加强加强内部协作，减少重复报送。",
          "自{D}年起实行每月通报。");

  private static final List<String> GAPS =
      List.of(
          "全年接待来访群众XX人次。",
          "开展政务开放日活动×次。",
          "印制便民手册××册。",
          "20XX年，公开专区迁入新址。",
          "召开专题会议___次。",
          "制发简报____期。",
          "联络员共有【】名。",
          "更新网页【请填写数量】个。",
          "公开栏共有（待补充）块。");

  private static final List<String> OF_TITLE = List.of("（草稿）", "（征求意见稿）");

  /// Whose number it is, and how grave that is; `{m}` is a mobile number, `{id}` an identity
  /// number.
  private record Exposed(int part, Severity severity, String sentence) {}

  private static final List<Exposed> EXPOSED =
      List.of(
          new Exposed(1, Severity.ERROR, "经核实，申请人身份证号码为{id}，予以登记。"),
          new Exposed(1, Severity.ERROR, "有一名申请人（公民身份号码{id}）多次来函。"),
          new Exposed(1, Severity.ERROR, "原告孙某，身份证号{id}，已撤回起诉。"),
          new Exposed(1, Severity.ERROR, "申请人周某电话{m}无人接听，改用挂号信送达。"),
          new Exposed(1, Severity.ERROR, "答复已发至申请人手机{m}。"),
          new Exposed(1, Severity.ERROR, "当事人手机号{m}，要求公开安置方案。"),
          new Exposed(5, Severity.WARNING, "联系人：赵同志，手机{m}。"),
          new Exposed(5, Severity.WARNING, "咨询电话：钱立 {m}。"),
          new Exposed(5, Severity.INFO, "对本报告有疑问的，请拨打{m}。"));

  private PenBreaks() {}

  static List<Planter> all() {
    Set<String> slips = Set.of("part2", "part4", "selfNamed");
    return List.of(
        Planter.ofText(SLIP, Severity.INFO, Setting.ANY, slips, PenBreaks::slip),
        Planter.ofText(
            SLIP,
            Severity.INFO,
            Setting.ANY.by(PenBreaks::hasOneName),
            Hand.and(slips, Hand.IDENTITY),
            PenBreaks::otherSelf),
        Planter.ofText(
            GAP, Severity.WARNING, Setting.ANY, Set.of("part3", "part4"), PenBreaks::gap),
        Planter.ofText(
            GAP,
            Severity.WARNING,
            Setting.ANY,
            Set.of("title", "preface", Hand.WHOSE),
            PenBreaks::unfinished),
        Planter.ofText(
            PERSONAL,
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            Set.of("part1", "matters"),
            PenBreaks::number));
  }

  private static boolean isLow(Office office) {
    return office.rank() == Rank.TOWNSHIP || office.rank() == Rank.SUBDISTRICT;
  }

  private static boolean hasOneName(Office office) {
    return isLow(office) || (office.rank() == Rank.DEPARTMENT && office.name().endsWith("局"));
  }

  private static Optional<Planting> slipped(Story story, String sentence) {
    String printed = Hand.plant(story, story.oneOf(List.of(2, 4)), SLIP, sentence);
    return Planter.ofWords(SLIP, Severity.INFO, Planter.lost(story), printed);
  }

  private static Optional<Planting> slip(Story story) {
    var choice = new ArrayList<>(SLIPS);
    if (story.office.we().matches("[我本全].*")) {
      choice.add("{we}{we}安排两名同志专门负责信息报送。");
    }
    String year = String.valueOf(story.year);
    String wrong =
        story.oneOf(
            List.of(
                year + year.charAt(3), // 20233
                year.substring(0, 1) + year, // 22023
                year.substring(0, 2) + year, // 202023
                year + year)); // 20232023
    return slipped(story, story.oneOf(choice).replace("{D}", wrong));
  }

  /// What another sort of body calls itself.
  private static Optional<Planting> otherSelf(Story story) {
    List<String> sentences =
        isLow(story.office)
            ? List.of("我局定期召开会议，研究信息报送事宜。", "我局明确一名副局长负责此项工作。")
            : List.of("我镇把此项工作列入议事日程。", "我镇各站所确定了信息员。");
    return slipped(story, story.oneOf(sentences));
  }

  private static Optional<Planting> gap(Story story) {
    int part = story.oneOf(List.of(3, 4));
    String printed = Hand.plant(story, part, GAP, story.oneOf(GAPS));
    return Hand.words(GAP, Severity.WARNING, List.of(), printed);
  }

  private static Optional<Planting> unfinished(Story story) {
    if (story.random.nextInt(3) == 0) {
      String line = "现将某某镇人民政府" + story.year + "年政府信息公开工作年度报告公布如下。";
      story.draft().preface.addFirst(line);
      return Hand.words(GAP, Severity.WARNING, List.of(), line);
    }
    List<String> title = story.draft().title;
    title.set(title.size() - 1, title.getLast() + story.oneOf(OF_TITLE));
    return Planter.ofReport(
        String.join("", title), GAP, Severity.WARNING, Whose.AUTHORS, "extraction-doubt");
  }

  private static Optional<Planting> number(Story story) {
    Exposed exposed = story.oneOf(EXPOSED);
    String first = story.oneOf(List.of("136", "150", "178", "189", "199"));
    String rest = "%08d".formatted(story.random.nextInt(100_000_000));
    String apart = story.oneOf(List.of("", "", "-", " "));
    String mobile = first + apart + rest.substring(0, 4) + apart + rest.substring(4);
    String sentence =
        exposed.sentence().replace("{m}", mobile).replace("{id}", CitizenNumber.madeUp(story));
    String printed =
        exposed.part() == 5
            ? Hand.plantInMatters(story, PERSONAL, sentence)
            : Hand.plant(story, exposed.part(), PERSONAL, sentence);
    return Planter.ofReport(printed, PERSONAL, exposed.severity(), Whose.AUTHORS);
  }
}
