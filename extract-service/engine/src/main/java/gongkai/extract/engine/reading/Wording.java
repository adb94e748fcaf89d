package gongkai.extract.engine.reading;

import java.text.Normalizer;

/// A label or heading reduced to what carries its meaning.
///
/// Width, spaces, punctuation, brackets, quotes, traditional characters and the style of the number
/// in front do not: 「２、其他法律 行政法規禁止公開」 and “2.其他法律行政法规禁止公开” have the same body.
///
/// @param body letters and digits only, simplified, without the number in front
/// @param numbering the style of the number in front
/// @param ordinal that number, 0 without one
record Wording(String body, Numbering numbering, int ordinal) {

  /// How a label is numbered.
  enum Numbering {
    NONE,
    /// 一、 or 第一部分
    CHINESE,
    /// （一）
    BRACKETED,
    /// 1. or 1、 or (1)
    ARABIC
  }

  private static final String ORDINALS = "一二三四五六七八九十";
  private static final int LONGEST_ORDINAL = 5;

  /// Traditional characters of the forms, of headings, and of the names of offices.
  private static final String TRADITIONAL =
      "開關請報況處總計業構織務機協會體議訴訟維糾結審復複經類屬於國內過執詢無現製補確認獲資訊費單萬額購採數項條規範廢發書證罰強"
          + "許據優勢統點題問導與對應從實際權齊護後當領區縣鄉鎮廳門東華黨臺灣廣寧龍陽長慶億兩個貢獻運營療農貧窮檢驗選舉舊兒節圖網絡環"
          + "電氣聯繫該説說給還進達連遠遲違適產傳轉載輸輕較辦講談論設試話語調讀變讓財貨貿質趙車軍軟邊鄰鄭醫釋録銀錢錯鍵鐵閱間隊階隨險"
          + "雙雜離難韓頁順須預頒頭顧願顯風飛館馬駐";

  private static final String SIMPLIFIED =
      "开关请报况处总计业构织务机协会体议诉讼维纠结审复复经类属于国内过执询无现制补确认获资讯费单万额购采数项条规范废发书证罚强"
          + "许据优势统点题问导与对应从实际权齐护后当领区县乡镇厅门东华党台湾广宁龙阳长庆亿两个贡献运营疗农贫穷检验选举旧儿节图网络环"
          + "电气联系该说说给还进达连远迟违适产传转载输轻较办讲谈论设试话语调读变让财货贸质赵车军软边邻郑医释录银钱错键铁阅间队阶随险"
          + "双杂离难韩页顺须预颁头顾愿显风飞馆马驻";

  /// Reads a label.
  static Wording of(String printed) {
    String text = fold(printed, false);
    int start = 0;
    if (text.startsWith("第")) {
      start = 1;
    } else if (text.startsWith("(")) {
      start = 1;
    }
    int end = start;
    while (end < text.length() && end - start < LONGEST_ORDINAL && isOrdinal(text.charAt(end))) {
      end++;
    }
    if (end == start || end == text.length()) {
      return new Wording(letters(text), Numbering.NONE, 0);
    }
    boolean arabic = text.charAt(start) <= '9';
    int ordinal = ordinal(text.substring(start, end));
    String rest = text.substring(end);
    if (text.startsWith("第")) {
      return rest.startsWith("部分") && rest.length() > 2
          ? new Wording(letters(rest.substring(2)), Numbering.CHINESE, ordinal)
          : new Wording(letters(text), Numbering.NONE, 0);
    }
    char mark = rest.charAt(0);
    if (start == 1 && mark == ')') {
      Numbering style = arabic ? Numbering.ARABIC : Numbering.BRACKETED;
      return new Wording(letters(rest), style, ordinal);
    }
    if (start == 0 && (arabic ? ".、,:)" : "、.,:,").indexOf(mark) >= 0) {
      Numbering style = arabic ? Numbering.ARABIC : Numbering.CHINESE;
      return new Wording(letters(rest), style, ordinal);
    }
    return new Wording(letters(text), Numbering.NONE, 0);
  }

  /// Letters and digits of a text, width and script folded, everything else left out.
  static String letters(String text) {
    return fold(text, true);
  }

  private static boolean isOrdinal(char c) {
    return (c >= '0' && c <= '9') || ORDINALS.indexOf(c) >= 0;
  }

  private static int ordinal(String text) {
    if (text.charAt(0) <= '9') {
      return text.chars().allMatch(Character::isDigit) && text.length() < 4
          ? Integer.parseInt(text)
          : 0;
    }
    return ChineseNumeral.read(text).map(java.math.BigDecimal::intValue).orElse(0);
  }

  private static String fold(String printed, boolean lettersOnly) {
    String text =
        needsNormalizing(printed) ? Normalizer.normalize(printed, Normalizer.Form.NFKC) : printed;
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        c = (char) (c - 0xFEE0);
      }
      if (c < 0x80 ? isLetter(c) : Character.isLetterOrDigit(c)) {
        folded.append(c < 0x4E00 ? c : simplified(c));
      } else if (!lettersOnly && !Character.isWhitespace(c) && c != '\u00A0' && c != '\u3000') {
        folded.append(c == '．' || c == '。' || c == '﹒' ? '.' : c);
      }
    }
    return folded.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// Radicals, compatibility ideographs and ligatures, as PDF fonts without a good map leave them.
  private static boolean needsNormalizing(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x2E80 && c <= 0x2FDF)
          || (c >= 0x2460 && c <= 0x24FF)
          || (c >= 0xF900 && c <= 0xFAFF)
          || (c >= 0xFE30 && c <= 0xFE6F)) {
        return true;
      }
    }
    return false;
  }

  private static char simplified(char c) {
    int index = TRADITIONAL.indexOf(c);
    return index < 0 ? c : SIMPLIFIED.charAt(index);
  }
}
