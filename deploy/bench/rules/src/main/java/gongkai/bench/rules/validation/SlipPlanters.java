package gongkai.bench.rules.validation;

import gongkai.bench.rules.CitizenNumber;
import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Office;
import gongkai.bench.rules.Office.Rank;
import gongkai.bench.rules.Passage;
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

/// Slips of the pen, gaps of a template, numbers of persons, and sums that no tariff gives.
final class SlipPlanters {

  private static final List<String> DOUBLED =
      List.of(
          "{unit}{unit}高度重视信息公开，多次研究部署。",
          "及时发布政府信息政府信息，方便群众查询。",
          "完善完善工作机制，明确责任分工。",
          "{Y}{d}年，公开工作稳步推进。",
          "2{Y}年，各项任务按时完成。",
          "20{Y}年新增栏目3个。",
          "{Y}{Y}年组织培训两次。",
          "加强对科室的业务指导。。",
          "及时更新，，准确发布各类信息。",
          "健全审核制度，。确保信息准确。",
          "严格执行保密审查制度、，杜绝泄密。");

  private static final List<String> GAPS =
      List.of(
          "全年公开各类信息XX条。",
          "举办业务培训×期，参训××人次。",
          "20XX年新增公开栏目2个。",
          "回应群众关切____件。",
          "配备工作人员___名。",
          "组织政府开放日活动【请填写次数】次。",
          "网站全年访问量（待补充）。",
          "发布政策解读【】篇。",
          "××年举办新闻发布会2场。");

  private static final List<String> PERSONS = List.of("陈志远", "周小兰", "吴建平", "郑丽华", "孙国强", "何秀英");

  private SlipPlanters() {}

  static List<Planter> all() {
    Set<String> overview = Set.of("overview");
    return List.of(
        Planter.ofText("wording-slip", Severity.INFO, Setting.ANY, overview, SlipPlanters::slip),
        Planter.ofText(
            "placeholder-left",
            Severity.WARNING,
            Setting.ANY,
            Set.of("overview", "title"),
            SlipPlanters::gap),
        Planter.ofText(
            "personal-data-exposed",
            Severity.ERROR,
            Setting.ANY,
            Set.of("overview", "matters"),
            SlipPlanters::person),
        Planter.ofText(
            "processing-fee-step",
            Severity.INFO,
            Setting.ANY.newForm(),
            Set.of("fee", "matters"),
            SlipPlanters::fee));
  }

  private static Passage part(Story story) {
    return story.draft().overview.get(story.between(1, 5));
  }

  /// What bodies of the same sort call themselves.
  private static String unit(Office office) {
    String last = office.name().substring(office.name().length() - 1);
    return switch (office.rank()) {
      case GOVERNMENT -> office.place().substring(office.place().length() - 1) + "政府";
      case TOWNSHIP -> office.name().contains("乡") ? "我乡" : "我镇";
      case SUBDISTRICT -> "街道";
      case DEPARTMENT -> "我" + (last.equals("会") ? "委" : last);
    };
  }

  private static Optional<Planting> slip(Story story) {
    Draft draft = story.draft();
    Office office = story.office;
    var sentences = new ArrayList<>(DOUBLED);
    if (office.rank() == Rank.TOWNSHIP || office.rank() == Rank.SUBDISTRICT) {
      sentences.add("我局及时调整信息公开工作分工，落实到人。");
      sentences.add("对外公布我局办公地址和受理时间。");
      sentences.add("按照要求，我局全面梳理公开事项。");
    } else if (office.name().endsWith("局")) {
      sentences.add("我镇及时调整信息公开工作分工，落实到人。");
      sentences.add("对外公布我镇办公地址和受理时间。");
      sentences.add("结合我镇实际，全面梳理公开事项。");
    }
    String sentence =
        Pen.fill(
            draft.filling,
            story
                .oneOf(sentences)
                .replace("{unit}", unit(office))
                .replace("{d}", String.valueOf(story.year % 10)));
    part(story).with("slip", sentence);
    return Planter.ofWords("wording-slip", Severity.INFO, Planter.lost(story), sentence);
  }

  private static Optional<Planting> gap(Story story) {
    Draft draft = story.draft();
    if (story.random.nextInt(6) == 0) {
      int last = draft.title.size() - 1;
      draft.title.set(last, draft.title.get(last) + story.oneOf(List.of("（草稿）", "（征求意见稿）")));
      return Planter.ofReport(
          draft.title.toString(), "placeholder-left", Severity.WARNING, Whose.AUTHORS);
    }
    String sentence = story.oneOf(GAPS);
    part(story).with("gap", sentence);
    return Planter.ofWords("placeholder-left", Severity.WARNING, Whose.AUTHORS, sentence);
  }

  private static String mobile(Story story) {
    return story.oneOf(List.of("138", "159", "187", "136"))
        + story.between(1000, 9999)
        + story.between(1000, 9999);
  }

  private static Optional<Planting> person(Story story) {
    String name = story.oneOf(PERSONS);
    String sentence;
    Severity ceiling = Severity.ERROR;
    switch (story.random.nextInt(6)) {
      case 0 -> sentence = "对申请人%s（公民身份号码：%s）的申请作了答复。".formatted(name, CitizenNumber.madeUp(story));
      case 1 -> sentence = "发放临时救助，受助人%s，身份证号%s。".formatted(name, CitizenNumber.madeUp(story));
      case 2 -> sentence = "申请人%s（手机：%s）表示满意。".formatted(name, mobile(story));
      case 3 -> {
        sentence = "栏目联系人%s科长：%s。".formatted(name.charAt(0), mobile(story));
        ceiling = Severity.WARNING;
      }
      case 4 -> {
        sentence = "咨询电话：%s %s。".formatted(name, mobile(story));
        ceiling = Severity.WARNING;
      }
      default -> {
        sentence = "如有疑问，请致电%s。".formatted(mobile(story));
        ceiling = Severity.INFO;
      }
    }
    Passage passage = story.random.nextBoolean() ? part(story) : story.draft().matters.getFirst();
    passage.with("person", sentence);
    return Planter.ofReport(sentence, "personal-data-exposed", ceiling, Whose.AUTHORS);
  }

  private static Optional<Planting> fee(Story story) {
    int odd = story.between(11, 480) * 10 + story.between(1, 9);
    String year = story.year + "年";
    String sentence =
        switch (story.random.nextInt(5)) {
          case 0 -> year + "收取政府信息公开信息处理费" + odd + "元。";
          case 1 -> "本年度依法收取信息处理费" + odd + ".50元，已全部上缴国库。";
          case 2 -> "全年共收取信息处理费0.%04d万元。".formatted(odd);
          case 3 -> "向申请人按量收取信息处理费3笔，合计" + odd + "元。";
          default -> year + "信息处理费收入为" + odd + "元。";
        };
    Passage passage = story.draft().matters.getFirst();
    passage.with("fee", sentence);
    return Planter.ofWords("processing-fee-step", Severity.INFO, Whose.AUTHORS, sentence);
  }
}
