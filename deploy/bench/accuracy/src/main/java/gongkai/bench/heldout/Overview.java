package gongkai.bench.heldout;

import gongkai.bench.printers.Author;
import gongkai.bench.printers.Facts;
import gongkai.bench.printers.Narrative;
import java.util.ArrayList;
import java.util.List;

/// The whole text of a report.
final class Overview {

  private static final String[] DIGITS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  /// How the five parts of section 一 are told apart.
  private enum Parts {
    RUN_IN,
    OWN_LINE,
    COUNTED,
    UNMARKED
  }

  private final Draft draft;
  private final Dice dice;

  private Overview(Draft draft) {
    this.draft = draft;
    dice = draft.dice();
  }

  static Narrative of(Author author, int year, Facts facts, Dice dice) {
    var overview = new Overview(new Draft(author, year, facts, dice));
    List<String> first = overview.overview();
    List<String> problems = overview.problems();
    List<String> matters = overview.matters();
    return new Narrative(first, problems, matters, overview.closing(), overview.draft.statements());
  }

  private List<String> overview() {
    var disclosure = new Disclosure(draft);
    var upkeep = new Upkeep(draft);
    var applications = new Applications(draft);
    Parts parts =
        dice.of(List.of(Parts.RUN_IN, Parts.RUN_IN, Parts.OWN_LINE, Parts.COUNTED, Parts.UNMARKED));
    String tail = dice.of("", "情况", "方面");
    var names = List.of("主动公开", "依申请公开", "政府信息管理", dice.of("平台建设", "政府信息公开平台建设"), "监督保障");
    var texts =
        List.of(
            disclosure.published(),
            applications.requests(),
            upkeep.management(),
            upkeep.platforms(),
            upkeep.supervision());
    var paragraphs = new ArrayList<String>();
    if (!dice.onceIn(3)) {
      paragraphs.add(
          draft.plain(
              "$年，@政府信息公开工作在上级业务部门指导下有序推进，透明度和公信力进一步提升。",
              "一年来，@聚焦企业和群众所需，把公开贯穿政务运行全过程，现将有关情况报告如下。",
              "$年度，@按照年度政务公开工作要点安排，压实责任、补齐短板，各项任务按期完成。"));
    }
    for (int i = 0; i < names.size(); i++) {
      String number = "一二三四五".substring(i, i + 1);
      String name = names.get(i) + tail;
      switch (parts) {
        case RUN_IN -> paragraphs.add("（" + number + "）" + name + "。" + texts.get(i));
        case OWN_LINE -> {
          paragraphs.add("（" + number + "）" + name);
          paragraphs.add(texts.get(i));
        }
        case COUNTED -> paragraphs.add((i + 1) + "." + name + "。" + texts.get(i));
        case UNMARKED -> paragraphs.add(number + "是" + name + "。" + texts.get(i));
      }
    }
    return List.copyOf(paragraphs);
  }

  private List<String> problems() {
    String plan =
        dice.onceIn(4)
            ? "明年计划举办培训" + dice.between(2, 6) + "次以上，并新配备人员" + dice.between(1, 3) + "名。"
            : "下一步将补齐短板，提高队伍能力。";
    if (dice.onceIn(2)) {
      return List.of(
          "（一）存在的问题。"
              + draft.plain("个别单位公开不够主动，解读形式偏少。", "基层力量薄弱，人员变动较多，业务不够熟练。", "栏目更新不均衡，部分信息时效性不强。"),
          "（二）改进措施。" + draft.plain("完善制度，强化督导。", "丰富解读形式，多用图表和短视频。", "加强业务指导，落实专人更新。") + plan);
    }
    return List.of(
        draft.plain(
            "$年，@政府信息公开工作还存在差距：一是公开内容与群众期待尚有距离；二是政策解读的方式较为单一。", "主要问题是公开意识有待加强，部分信息发布不够及时。"),
        "针对上述问题，" + plan);
  }

  private List<String> matters() {
    if (draft.isOldForm()) {
      return List.of(draft.plain("无其他需要报告的事项。", "无。", "本年度没有其他需要报告的事项。"));
    }
    var matters = new ArrayList<String>();
    switch (dice.between(0, 4)) {
      case 0 -> matters.add(draft.plain("无其他需要报告的事项。", "无。"));
      case 1 ->
          matters.add(
              draft.tell(
                  "processingFee.amount",
                  10L * dice.between(1, 190),
                  "$年收取政府信息公开信息处理费#元。",
                  "本年度依规收取信息处理费共计#元，已全部上缴国库。"));
      default ->
          matters.add(
              draft.none(
                  "processingFee.amount",
                  "本年度未收取信息处理费。",
                  "$年，@没有收取政府信息公开信息处理费。",
                  "本年度收取信息处理费0元。",
                  "按照国家有关信息处理费管理办法，本机关$年度未产生信息处理费。"));
    }
    if (dice.onceIn(3)) {
      matters.add("除上述内容外，无其他需要报告的事项。");
    }
    return List.copyOf(matters);
  }

  private List<String> closing() {
    int day = dice.between(4, 28);
    int month = dice.between(1, 3);
    int year = draft.year() + 1;
    String date =
        switch (dice.between(0, 4)) {
          case 0 ->
              spelt(year) + "年" + "一二三".substring(month - 1, month) + "月" + spelt(day, 10) + "日";
          case 1 -> "%d年%02d月%02d日".formatted(year, month, day);
          default -> year + "年" + month + "月" + day + "日";
        };
    return List.of(draft.author().name(), date);
  }

  private static String spelt(int year) {
    var spelt = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> spelt.append(DIGITS[c - '0']));
    return spelt.toString();
  }

  private static String spelt(int day, int ten) {
    String tens = day < ten ? "" : day < 2 * ten ? "十" : DIGITS[day / ten] + "十";
    return tens + (day % ten == 0 ? "" : DIGITS[day % ten]);
  }
}
