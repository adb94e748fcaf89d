package gongkai.bench.rules.validation;

import gongkai.bench.rules.CitizenNumber;
import gongkai.bench.rules.Draft;
import gongkai.bench.rules.Filling;
import gongkai.bench.rules.Passage;
import gongkai.bench.rules.Planter;
import gongkai.bench.rules.Planting;
import gongkai.bench.rules.Planting.Whose;
import gongkai.bench.rules.Setting;
import gongkai.bench.rules.Story;
import gongkai.bench.rules.WrongWords;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words that should not be in print.
final class WordPlantings {

  private WordPlantings() {}

  static List<Planter> all() {
    return List.of(
        Planter.ofText(
            "placeholder-left",
            Severity.WARNING,
            Setting.ANY,
            Set.of("explained", "trained", "aside", "title", "preface"),
            WordPlantings::placeholder),
        Planter.ofText(
            "wording-slip",
            Severity.INFO,
            Setting.ANY,
            Set.of("managed", "platform"),
            WordPlantings::slip),
        Planter.ofText(
            "title-nonstandard",
            Severity.INFO,
            Setting.ANY,
            Set.of("title", "preface", "signature", "other"),
            WordPlantings::letter),
        Planter.ofText(
            "personal-data-exposed",
            Severity.ERROR,
            Setting.ANY,
            Set.of("aside", "private", "preface"),
            WordPlantings::exposed));
  }

  private static final List<WrongWords> PLACEHOLDERS =
      List.of(
          new WrongWords("explained", "配套解读材料XX篇，形式有图解和短视频。"),
          new WrongWords("trained", "年内举办政务公开培训班×期，××人参加。"),
          new WrongWords("trained", "现有专职人员____名，新进人员岗前必训。"),
          new WrongWords("explained", "20XX年共推出解读产品{#5-40}个，图文并茂。"),
          new WrongWords("explained", "就【】等文件组织线上宣讲{#2-9}场。"),
          new WrongWords("trained", "选派骨干{#2-9}人参加研讨班（待补充）。"),
          new WrongWords("explained", "主要负责人做客访谈节目【请填写次数】次。"),
          new WrongWords("aside", "全年媒体刊发稿件XXX篇。"),
          new WrongWords("aside", "××年召开新闻发布会{#2-6}场。"),
          new WrongWords("trained", "培训经费____元，已列入预算。"));

  private static final List<String> NAMELESS =
      List.of(
          "现公布XX局{Y}年政府信息公开工作年度报告。",
          "根据有关规定，编制某某镇{Y}年政府信息公开工作年度报告。",
          "XX街道办事处{Y}年政府信息公开工作年度报告由六个部分组成。");

  private static Optional<Planting> placeholder(Story story) {
    Draft draft = story.draft();
    Filling filling = draft.filling;
    return switch (story.random.nextInt(6)) {
      case 0 -> {
        String mark = story.oneOf(List.of("（初稿）", "（征求意见稿）", "（草稿）", "（讨论稿）"));
        draft.title.set(draft.title.size() - 1, draft.title.getLast() + mark);
        yield Planter.ofReport(mark, "placeholder-left", Severity.WARNING, Whose.AUTHORS);
      }
      case 1 -> {
        String sentence = filling.fill(story.oneOf(NAMELESS), Map.of());
        draft.preface.clear();
        draft.preface.add(sentence);
        yield Planter.may(
            Planter.ofWords("placeholder-left", Severity.WARNING, Whose.AUTHORS, sentence),
            "signature-name-mismatch");
      }
      default -> {
        String sentence = story.oneOf(PLACEHOLDERS).say(story, "supervised");
        yield Planter.ofWords("placeholder-left", Severity.WARNING, Whose.AUTHORS, sentence);
      }
    };
  }

  private static final List<WrongWords> SLIPS =
      List.of(
          new WrongWords("managed", "健全健全政府信息管理台账，做到账实相符。"),
          new WrongWords("managed", "{we}进一步进一步规范政府信息的制作和保存。"),
          new WrongWords("managed", "信息公开信息公开属性认定与公文办理同步，政府信息管理更加顺畅。"),
          new WrongWords("platform", "门户网站门户网站完成适老化改造，平台好用易用。"),
          new WrongWords("managed", "自{Y}{#1-9}年起实行编号管理，政府信息来源可查、去向可追。"),
          new WrongWords("platform", "平台自2{Y}年改版以来运行平稳，检索更加方便。"),
          new WrongWords("managed", "政府信息的起草、、审核、归档责任明确，没有发生失泄密问题。"),
          new WrongWords("managed", "发布前逐级审核，。发布后定期巡查，政府信息管理闭环运行。"),
          new WrongWords("platform", "平台栏目按季评估。，更新不及时的限期补齐。"),
          new WrongWords("managed", "重要信息双人复核，、一般信息专人校对，政府信息管理有章可循。"));

  private static Optional<Planting> slip(Story story) {
    var choices = new ArrayList<>(SLIPS);
    String name = story.office.name();
    switch (story.office.rank()) {
      case TOWNSHIP, SUBDISTRICT -> {
        choices.add(new WrongWords("managed", "我局健全政府信息管理台账，专人负责更新。"));
        choices.add(new WrongWords("platform", "我局维护好公开平台，专人值守，全年无安全事件。"));
        choices.add(new WrongWords("managed", "政府信息管理由我局办公室统筹，逐条登记。"));
      }
      case DEPARTMENT -> {
        if (name.endsWith("局")) {
          choices.add(new WrongWords("managed", "我镇健全政府信息管理台账，专人负责更新。"));
          choices.add(new WrongWords("platform", "我街道维护好公开平台，专人值守，全年无安全事件。"));
          choices.add(new WrongWords("managed", "政府信息管理由我乡党政办公室统筹，逐条登记。"));
        }
      }
      case GOVERNMENT -> {}
    }
    WrongWords words = story.oneOf(choices);
    String sentence = words.say(story, words.slot());
    return Planter.ofWords("wording-slip", Severity.INFO, Planter.perhapsLost(story), sentence);
  }

  private static Optional<Planting> letter(Story story) {
    Draft draft = story.draft();
    String name = story.office.name();
    int way = story.random.nextInt(4);
    if (way == 0 || way == 3) {
      String report = "%d年政府信息公开工作年度报告".formatted(story.year);
      draft.title.clear();
      draft.title.add(
          story
              .oneOf(List.of("%s关于报送%s的报告", "%s关于上报%s的报告", "%s关于呈报%s的报告"))
              .formatted(name, report));
    }
    if (way == 1 || way == 3) {
      draft.preface.addFirst(
          story.oneOf(List.of("市政务公开办：", "省人民政府办公厅：", "市人民政府：", "县政务公开领导小组办公室：")));
    }
    if (way == 2) {
      draft.letterHead.add(
          "%s〔%d〕%d号"
              .formatted(
                  story.oneOf(List.of("府办函", "局办发", "办字")), story.year + 1, story.between(1, 30)));
      draft.closing.add(
          "%s办公室        %d年1月%d日印发".formatted(name, story.year + 1, story.between(6, 30)));
    }
    return Planter.ofReport(
        "a letter, way " + way, "title-nonstandard", Severity.INFO, Whose.AUTHORS);
  }

  private static String mobile(Story story) {
    String number =
        story.oneOf(List.of("131", "150", "166", "178", "188", "199", "135"))
            + story.between(20_000_000, 98_999_999);
    return switch (story.random.nextInt(12)) {
      case 0 -> number.substring(0, 3) + "-" + number.substring(3, 7) + "-" + number.substring(7);
      case 1 -> number.substring(0, 3) + " " + number.substring(3, 7) + " " + number.substring(7);
      default -> number;
    };
  }

  private static Optional<Planting> exposed(Story story) {
    Draft draft = story.draft();
    String citizen = CitizenNumber.madeUp(story);
    String number = story.random.nextInt(4) == 0 ? citizen.toLowerCase(Locale.ROOT) : citizen;
    String sentence =
        switch (story.random.nextInt(8)) {
          case 0 -> "申请人王某某，身份证号码" + number + "，其申请已按期答复。";
          case 1 -> "附：申请人基本信息（证件号" + number + "）。";
          case 2 -> "经电话" + mobile(story) + "回访，申请人表示满意。";
          case 3 -> "报告联系人刘主任，" + mobile(story) + "。";
          case 4 -> "公开的补贴名册误列" + number + "等证件号码，现已处理。";
          case 5 -> "监督举报请联系公开办张科长（手机号码：" + mobile(story) + "）。";
          case 6 -> "行政处罚当事人孙某（" + number + "）未提出异议。";
          default -> "微信同号：" + mobile(story) + "，欢迎咨询。";
        };
    switch (story.random.nextInt(3)) {
      case 0 -> story.say("aside", "supervised", sentence);
      case 1 -> draft.matters.add(new Passage("", false).with("private", sentence));
      default -> draft.preface.add(sentence);
    }
    return Planter.ofReport( // findings show the number masked
        sentence, "personal-data-exposed", Severity.ERROR, Whose.AUTHORS);
  }
}
