package gongkai.validate.rule;

import java.util.Arrays;
import java.util.List;

/// How much of a text stands word for word in an earlier one, its figures and set phrases left out.
///
/// Of both texts only the Chinese characters are kept, without numbers (in characters too), titles
/// of laws and documents (《…》), and clauses that are formulas which every report has (以……为指导,
/// 贯彻……精神, 未收到申请). What is left of the text counts as taken over where it lies in a run of at least
/// {@value #RUN} characters that the earlier text has too; the runs may stand in another order.
///
/// @param compared how many characters of the text were compared
/// @param same how many of them the earlier text has too
public record Resemblance(int compared, int same) {

  /// Shorter runs are what any two texts on one subject share.
  static final int RUN = 10;

  /// A clause with one of these is a set phrase, or says that there was nothing.
  private static final List<String> FORMULAS =
      List.of(
          "习近平",
          "党的",
          "精神",
          "贯彻",
          "决策部署",
          "公开为常态",
          "不公开为例外",
          "决策公开",
          "执行公开",
          "管理公开",
          "服务公开",
          "结果公开",
          "根据中华人民共和国",
          "未收到",
          "没有收到",
          "未发生",
          "没有发生",
          "未收取",
          "没有收取",
          "无其他");

  private static final String NUMERALS = "〇零一二三四五六七八九十百千万两";

  private static final String CLAUSE_ENDS = "，。；：！？,;:、\n";

  private static final long BASE = 1_000_003;

  /// Compares a text with an earlier one.
  public static Resemblance of(String text, String earlier) {
    char[] now = essence(text);
    long[] then = runs(essence(earlier));
    Arrays.sort(then);
    long[] own = runs(now);
    int same = 0;
    int counted = 0;
    for (int i = 0; i < own.length; i++) {
      if (Arrays.binarySearch(then, own[i]) >= 0) {
        int from = Math.max(i, counted);
        counted = i + RUN;
        same += counted - from;
      }
    }
    return new Resemblance(now.length, same);
  }

  /// The share of the text that the earlier one has too, from 0 to 1; 0 of nothing.
  public double share() {
    return compared == 0 ? 0 : (double) same / compared;
  }

  /// The same in whole per cent, rounded down.
  public int percent() {
    return compared == 0 ? 0 : (int) (100L * same / compared);
  }

  /// The characters that are compared.
  private static char[] essence(String printed) {
    String text = Simplified.of(printed);
    var essence = new StringBuilder(text.length());
    var clause = new StringBuilder();
    boolean inTitle = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inTitle = c == '《' || (inTitle && c != '》' && c != '\n');
      if (CLAUSE_ENDS.indexOf(c) >= 0 && !inTitle) {
        add(clause, essence);
      } else if (c >= '\u4e00' && c <= '\u9fff' && !inTitle && NUMERALS.indexOf(c) < 0) {
        clause.append(c);
      }
    }
    add(clause, essence);
    return essence.toString().toCharArray();
  }

  private static void add(StringBuilder clause, StringBuilder essence) {
    String words = clause.toString();
    if (FORMULAS.stream().noneMatch(words::contains)) {
      essence.append(words);
    }
    clause.setLength(0);
  }

  /// A number for each run of the text, the same for the same characters.
  private static long[] runs(char[] text) {
    if (text.length < RUN) {
      return new long[0];
    }
    long leaving = 1;
    for (int i = 1; i < RUN; i++) {
      leaving *= BASE;
    }
    var runs = new long[text.length - RUN + 1];
    long run = 0;
    for (int i = 0; i < text.length; i++) {
      if (i >= RUN) {
        run -= text[i - RUN] * leaving;
      }
      run = run * BASE + text[i];
      if (i >= RUN - 1) {
        runs[i - RUN + 1] = run;
      }
    }
    return runs;
  }
}
