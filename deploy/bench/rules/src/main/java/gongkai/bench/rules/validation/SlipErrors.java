package gongkai.bench.rules.validation;

import gongkai.bench.rules.CitizenNumber;
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
final class SlipErrors {

  /// `{D}` is a year with a digit too many.
  private static final List<String> SLIPS =
      List.of(
          "{we}{we}安排专人负责信息发布。",
          "不断提高政府信息政府信息公开的质量。",
          "{D}年，公开的渠道更加多样。",
          "截至{D}年底，各项任务全部完成。",
          "做好日常信息发布工作。。各科室积极配合。",
          "加强沟通协调，，及时回应群众关切。",
          "所有来信均按时限办理，。",
          "健全健全日常工作台账，做到有据可查。");

  private static final List<String> GAPS =
      List.of(
          "全年办理群众咨询XX件。",
          "印发工作简报×期。",
          "业务学习共有××人参加。",
          "在公示栏张贴公告____条。",
          "20XX年，各项工作有序开展。",
          "编印宣传手册（待补充）册。",
          "印发简报【请填写期数】期。",
          "现场接待来访群众___名。");

  private static final List<String> OF_TITLE = List.of("（草稿）", "（征求意见稿）");

  private static final List<String> NUMBERS =
      List.of("经核对，申请人身份证号{id}，与申请表一致。", "申请人马某某（身份证号码：{id}）已按要求补正。", "本年度第一件申请由公民（公民身份号码{id}）提出。");

  private static final List<String> PHONES =
      List.of("申请人刘某留下的手机号码为{m}，已电话告知。", "答复书已送达申请人（手机：{m}）。", "来信群众的手机号是{m}，办结后进行了回访。");

  private SlipErrors() {}

  static List<Planter> all() {
    Set<String> general = Set.of("general");
    return List.of(
        Planter.ofText("wording-slip", Severity.INFO, Setting.ANY, general, SlipErrors::slip),
        Planter.ofText("placeholder-left", Severity.WARNING, Setting.ANY, general, SlipErrors::gap),
        Planter.ofText(
            "placeholder-left",
            Severity.WARNING,
            Setting.ANY,
            Set.of("title", "preface", "identity"),
            SlipErrors::draftTitle),
        Planter.ofText(
            "personal-data-exposed",
            Severity.ERROR,
            Setting.ANY.whenBusy(),
            general,
            SlipErrors::number));
  }

  private static Optional<Planting> slip(Story story) {
    var choice = new ArrayList<>(SLIPS);
    if (story.office.rank() == Rank.TOWNSHIP || story.office.rank() == Rank.SUBDISTRICT) {
      choice.addAll(List.of("我局安排专人负责信息报送。", "我局高度重视信息公开，定期研究部署。"));
    } else if (story.office.name().endsWith("局")) {
      choice.addAll(List.of("我镇高度重视信息公开，定期研究部署。", "我乡明确专人负责信息报送。"));
    }
    String year = String.valueOf(story.year);
    String wrong =
        story.oneOf(
            List.of(
                year.substring(0, 3) + year.charAt(2) + year.substring(3),
                year.charAt(0) + year,
                year + year,
                year.substring(0, 2) + year));
    String sentence = story.oneOf(choice).replace("{D}", wrong);
    String printed = Parts.say(story, story.between(0, 4), "slip", sentence);
    return Planter.ofWords("wording-slip", Severity.INFO, Planter.lost(story), printed);
  }

  private static Optional<Planting> gap(Story story) {
    int part = story.oneOf(List.of(0, 3, 4));
    String printed = Parts.say(story, part, "gap", story.oneOf(GAPS));
    return Parts.words("placeholder-left", Severity.WARNING, new String[] {}, printed);
  }

  private static Optional<Planting> draftTitle(Story story) {
    var title = story.draft().title;
    if (story.random.nextInt(3) == 0) {
      String line = "现公布XX局" + story.year + "年政府信息公开工作年度报告。";
      story.draft().preface.addFirst(line);
      return Parts.words("placeholder-left", Severity.WARNING, new String[] {}, line);
    }
    title.set(title.size() - 1, title.getLast() + story.oneOf(OF_TITLE));
    return Planter.ofReport(title.getLast(), "placeholder-left", Severity.WARNING, Whose.AUTHORS);
  }

  private static Optional<Planting> number(Story story) {
    boolean phone = story.random.nextBoolean();
    String digits = story.oneOf(List.of("138", "159", "186", "177", "133"));
    String rest = "%08d".formatted(story.random.nextInt(100_000_000));
    String mobile =
        switch (story.random.nextInt(3)) {
          case 0 -> digits + " " + rest.substring(0, 4) + " " + rest.substring(4);
          case 1 -> digits + "-" + rest.substring(0, 4) + "-" + rest.substring(4);
          default -> digits + rest;
        };
    String sentence =
        story
            .oneOf(phone ? PHONES : NUMBERS)
            .replace("{m}", mobile)
            .replace("{id}", CitizenNumber.madeUp(story));
    String printed = Parts.say(story, 1, "number", sentence);
    return Planter.ofReport(printed, "personal-data-exposed", Severity.ERROR, Whose.AUTHORS);
  }
}
