package gongkai.validate.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands twice in a row in a text: a word (我局我局, 政府信息政府信息), or a mark (。。, ，。).
///
/// Loops in place of regular expressions, as every text is searched from end to end.
///
/// @param start where the first starts
/// @param end where the second ends
record Doubled(int start, int end) {

  /// Words of two and three characters that no sentence has twice in a row; others may meet their
  /// like: 一步一步, 工作工作人员, 目的的.
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "我局", "我县", "我州", "我盟", "本州", "本厅", "本盟", "我市", "我区", "我镇", "我乡", "我委", "我办", "我院", "我旗",
          "我们", "本局", "本县", "本市", "本区", "本镇", "本乡", "本委", "本办", "本院", "本旗", "我单位", "我街道", "我中心",
          "省政府", "市政府", "县政府", "区政府", "州政府", "旗政府", "镇政府", "乡政府", "我厅", "我省", "我部门", "本机关", "本单位",
          "本部门", "本街道", "本中心", "全县", "全市", "全区", "全镇", "全乡", "全州", "全旗", "全省", "进一步", "认真", "及时",
          "积极", "不断", "严格", "切实", "加强", "加大", "加快");

  /// Words that some sentence may have twice in a row (依照行业规范规范流程), but none at the head of a
  /// clause.
  private static final Set<String> AT_HEAD =
      Set.of(
          "健全", "完善", "规范", "推进", "推动", "落实", "强化", "优化", "提升", "提高", "深化", "细化", "增强", "开展", "建立",
          "制定", "修订", "梳理", "确保", "坚持", "围绕", "按照", "通过", "持续", "全面", "深入", "扎实", "充分", "稳步", "大力",
          "着力", "丰富", "拓宽", "拓展", "明确", "加深", "改进");

  /// What they may stand before all the same: 规范规范性文件, 优化优化营商环境专栏.
  private static final Pattern OWN_NAME =
      Pattern.compile("规范[性化]|优化营商|深化改革|(?:推进|提升|创新|落实|改进)[^，。；]{0,12}(?:小组|行动|工程)");

  /// What may lead a clause before its verb: 一是, 进一步, 不断, 继续, 将, 要.
  private static final String LEADS = "是步断续将要";

  private static final int SHORTEST = 2;
  private static final int LONG = 4;
  private static final int LONGEST = 12;

  private static final String MARKS = "，,、；;：:。";
  private static final String COMMAS = "，,、；;：:";
  private static final String CLOSING = "”》）%";

  /// The doubled words of a text, in order.
  static List<Doubled> words(String text) {
    var found = new ArrayList<Doubled>();
    int at = 0;
    while (at + 2 * SHORTEST <= text.length()) {
      int length = lengthAt(text, at);
      if (length > 0) {
        found.add(new Doubled(at, at + 2 * length));
      }
      at += Math.max(1, 2 * length);
    }
    return found;
  }

  private static int lengthAt(String text, int at) {
    char first = text.charAt(at);
    int longest = Math.min(LONGEST, (text.length() - at) / 2);
    for (int length = SHORTEST; length <= longest; length++) {
      int second = at + length;
      if (first == text.charAt(second)
          && text.regionMatches(at, text, second, length)
          && (isWord(text.substring(at, second)) || isAtHead(text, at, second))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isWord(String word) {
    return word.length() < LONG
        ? SHORT_WORDS.contains(word)
        : word.chars().allMatch(Doubled::isIdeograph);
  }

  private static boolean isAtHead(String text, int at, int second) {
    boolean head =
        at == 0 || !isIdeograph(text.charAt(at - 1)) || LEADS.indexOf(text.charAt(at - 1)) >= 0;
    return head
        && AT_HEAD.contains(text.substring(at, second))
        && !OWN_NAME.matcher(text).region(second, text.length()).lookingAt();
  }

  /// The doubled marks of a text, in order: two behind a word, and neither three nor an ellipsis.
  static List<Doubled> marks(String text) {
    var found = new ArrayList<Doubled>();
    for (int i = 1; i + 1 < text.length(); i++) {
      char mark = text.charAt(i);
      char next = text.charAt(i + 1);
      if (MARKS.indexOf(mark) >= 0
          && MARKS.indexOf(next) >= 0
          && isBad(mark, next)
          && isBehindWord(text.charAt(i - 1))
          && (i + 2 >= text.length() || MARKS.indexOf(text.charAt(i + 2)) < 0)) {
        found.add(new Doubled(i, i + 2));
      }
    }
    return found;
  }

  /// A colon behind a full stop may open a quotation; anything else does not go together.
  private static boolean isBad(char mark, char next) {
    return COMMAS.indexOf(mark) >= 0 || (next != '：' && next != ':');
  }

  private static boolean isBehindWord(char before) {
    return isIdeograph(before) || Character.isDigit(before) || CLOSING.indexOf(before) >= 0;
  }

  private static boolean isIdeograph(int c) {
    return c >= '\u4e00' && c <= '\u9fff';
  }
}
