package gongkai.extract.engine.reading;

import java.util.List;

/// Tells the name of an office from other short lines.
final class OfficeName {

  private static final int LONGEST = 40;

  private static final List<String> ENDINGS =
      List.of(
          "政府", "局", "委", "委员会", "办公室", "办", "厅", "院", "处", "中心", "街道", "镇", "乡", "县", "市", "区",
          "旗", "州", "盟", "省", "部", "署", "队", "会", "社", "馆", "站", "所", "司", "行", "公司", "学校", "大学",
          "总社", "海关", "法院");

  private OfficeName() {}

  /// Whether a text is nothing but the name of an office, perhaps with a seal noted behind it.
  static boolean is(String text) {
    String name = bare(text);
    if (name.length() < 3 || name.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Texts.isChinese(c) || "，。；：、！？《》“”０１２３４５６７８９".indexOf(c) >= 0) {
        return false;
      }
    }
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  /// The name without blanks and without a remark such as （公章）.
  static String bare(String text) {
    String compact = Dates.compact(text);
    for (String remark : List.of("（公章）", "（盖章）", "(公章)", "(盖章)", "（章）")) {
      if (compact.endsWith(remark)) {
        return compact.substring(0, compact.length() - remark.length());
      }
    }
    return compact;
  }
}
