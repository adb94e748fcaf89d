package gongkai.bench.validation;

import java.util.ArrayList;
import java.util.List;

/// Sections five and six, and who signs.
final class Endings {

  private static final String YEAR_DIGITS = "〇一二三四五六七八九";
  private static final List<String> DAYS =
      List.of(
          "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六",
          "十七", "十八", "十九", "二十");

  private final Telling t;
  private final String self;

  Endings(Telling telling) {
    t = telling;
    self = ValidationAuthors.self(telling.author);
  }

  /// Section five.
  List<String> problems() {
    String problems =
        t.pick(
            "一是个别栏目更新不够及时，二是政策解读的形式偏单一，三是基层经办人员变动频繁、业务不熟。",
            "主要表现在：公开内容与群众需求结合还不紧密；依申请公开答复文书的规范程度有待提高。",
            "部分单位对公开属性把握不准，新媒体互动性不强，专区利用率不高。",
            "公开的主动性、时效性仍需增强，解读材料“复制粘贴”现象还不同程度存在。");
    String measures =
        t.pick(
            "一是建立栏目更新提醒机制；二是丰富解读形式；三是组织跟班学习，提高业务能力。",
            "强化需求导向，梳理高频咨询事项；严格答复文书审核，做到依据准确、表述规范。",
            "加强业务指导和案例讲评，整合账号资源，提升公开的便民度。",
            t.aside(
                "计划在" + (t.year + 1) + "年举办业务培训#次以上，开展专项检查#轮。", t.between(2, 6), t.between(1, 3)),
            "压实责任、常态监测，推动公开工作由“有没有”向“好不好”转变。");
    return switch (t.random.nextInt(4)) {
      case 0 -> List.of("存在的问题：" + problems, "改进情况：" + measures);
      case 1 ->
          List.of(t.year + "年，" + self + "政府信息公开工作取得了一定成效，但仍有不足。" + problems, "下一步，" + measures);
      case 2 -> List.of("（一）存在的主要问题", problems, "（二）改进措施", measures);
      default ->
          List.of(problems + "针对上述问题，" + self + "将" + t.pick("重点做好以下工作：", "着力改进：") + measures);
    };
  }

  /// Section six.
  List<String> matters() {
    var matters = new ArrayList<String>();
    String fee = new KeepingTopics(t).fee();
    boolean items = ValidationAuthors.governs(t.author) && fee.length() > 12 && t.chance(25);
    matters.add(items ? "（一）信息处理费收取情况。" + fee : fee);
    if (items) {
      matters.add(
          t.aside("（二）建议提案办理情况。承办人大代表建议#件、政协提案#件，", t.between(5, 90), t.between(5, 90))
              + "办理结果按规定公开。");
    }
    if (t.chance(25)) {
      matters.add("除上述内容外，没有其他需要报告的事项。");
    }
    return List.copyOf(matters);
  }

  /// Who signs, and when.
  List<String> closing() {
    int latest = ValidationAuthors.governs(t.author) ? 80 : 30;
    int day = 4 + t.random.nextInt(latest - 4);
    int month = day < 31 ? 1 : day < 59 ? 2 : 3;
    int dayOfMonth = month == 1 ? day : month == 2 ? day - 30 : day - 58;
    int year = t.year + 1;
    String date =
        switch (t.random.nextInt(5)) {
          case 0 -> chinese(year, month, dayOfMonth);
          case 1 -> year + " 年 " + month + " 月 " + dayOfMonth + " 日";
          default -> year + "年" + month + "月" + dayOfMonth + "日";
        };
    return switch (t.random.nextInt(8)) {
      case 0 -> List.of();
      case 1 -> List.of(date);
      default -> List.of(t.author.name(), date);
    };
  }

  private static String chinese(int year, int month, int day) {
    var text = new StringBuilder();
    String.valueOf(year).chars().forEach(c -> text.append(YEAR_DIGITS.charAt(c - '0')));
    String days = day <= 20 ? DAYS.get(day - 1) : day == 30 ? "三十" : "二十" + DAYS.get(day - 21);
    return text + "年" + DAYS.get(month - 1) + "月" + days + "日";
  }
}
