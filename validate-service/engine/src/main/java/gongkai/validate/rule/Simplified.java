package gongkai.validate.rule;

/// Writes the traditional characters of the rules' own words as simplified ones, so that a rule
/// finds 監督 where it looks for 监督. One character for one: offsets stay.
public final class Simplified {

  /// Pairs of a traditional character and its simplified form, of the characters that rules look
  /// for.
  private static final String PAIRS =
      "丟丢並并佈布來来個个們们備备價价億亿優优內内兩两別别動动務务匯汇區区卽即厤历問问單单國国圍围圖图報报場场夠够實实審审寫写"
          + "寬宽將将專专對对導导帶带幾几張张強强彆别彙汇後后徑径從从復复應应戶户換换擇择據据數数斷断於于旣既昇升時时曆历會会査查條条"
          + "業业構构標标樣样機机橫横檢检檯台欄栏歷历決决沒没況况減减測测準准滯滞滿满瀏浏為为無无爲为現现當当發发監监眾众確确種种稱称"
          + "穩稳範范糾纠約约級级終终組组結结給给統统經经綫线維维網网線线編编緻致縣县總总績绩織织繫系繼继續续纍累羣群臺台與与萬万處处"
          + "號号衆众裏里補补裡里製制複复覈核見见規规覽览計计訓训訟讼設设訴诉評评詞词話话該该認认語语誤误說说説说調调請请論论議议讀读"
          + "財财責责費费貼贴賬账跡迹踰逾蹟迹較较轉转辦办辭辞迴回這这進进過过達达違违適适還还鄉乡錄录錯错録录錶表鎭镇鎮镇長长門门開开"
          + "間间閱阅閲阅關关陞升隨随隻只離离難难頁页項项順顺領领頭头題题類类體体麼么麽么點点齣出";

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLE = table();

  private Simplified() {}

  private static char[] table() {
    var table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (FIRST + i);
    }
    for (int i = 0; i < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
    }
    return table;
  }

  /// The text in simplified characters; the very same string where it holds no traditional ones.
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (simple(text.charAt(i)) != text.charAt(i)) {
        return converted(text, i);
      }
    }
    return text;
  }

  private static String converted(String text, int from) {
    var simplified = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      simplified.setCharAt(i, simple(text.charAt(i)));
    }
    return simplified.toString();
  }

  private static char simple(char c) {
    return c < FIRST || c > LAST ? c : SIMPLE[c - FIRST];
  }
}
