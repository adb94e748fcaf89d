package gongkai.extract.engine.narrative;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number with its measure word and what is said about its exactness: 近1.2万条, 12件, 100%以上.
///
/// @param start where it starts, the 约 or 近 before it included
/// @param end the offset behind it, the 以上 or 左右 behind it included
/// @param unit the measure word, % for every way to write a percentage; empty where none is printed
/// @param words written in Chinese words: too common a figure of speech to be taken for a measure
/// @param atMost 以内, 以下: no measured figure at all
record Figure(
    int start,
    int end,
    BigDecimal value,
    String unit,
    boolean approximate,
    boolean atLeast,
    boolean atMost,
    boolean words)
    implements Token {

  private static final String[] UNITS = {
    "人次", "场次", "批次", "篇次", "条次", "件次", "万元", "亿元", "元", "%", "件", "条", "篇", "期", "次", "个", "项",
    "份", "起", "宗", "例", "人", "名", "位", "场", "轮", "批", "册", "本", "则", "类", "家", "处", "部", "封", "通",
    "张", "幅", "版", "套", "辑", "集", "户", "所", "台", "块", "期次"
  };
  private static final String MAY_START = "0123456789零〇一二两三四五六七八九十百";
  private static final String[] TIMES = {"工作日", "月", "小时", "季度", "年", "百分点", "自然日", "周", "学时"};
  private static final String[] ABOUT = {
    "大约", "大概", "大致", "约为", "将近", "接近", "超过", "突破", "约", "近", "超", "逾"
  };
  private static final String[] AT_LEAST = {"不少于", "不低于", "不小于", "不下于", "至少"};
  private static final String[] AROUND = {"左右", "上下", "余"};
  private static final String[] AT_MOST = {"以内", "以下", "之内"};
  private static final String[] FEWER = {
    "不足", "不到", "不满", "不超过", "未超过", "至多", "最多", "少于", "低于", "不多于", "不高于", "小于"
  };

  /// What stands for a sign that was not made out, or is made of one.
  private static final String UNREAD = "□\uFFFD？?";

  private static final String POINTS = ".，";
  private static final String NO_FIGURE_BEHIND = "第每逐同另某这那各任前后头几数近两唯统单";

  /// Reads the figure that starts at an offset; null if none does.
  static @Nullable Figure at(Passage text, int at) {
    if (MAY_START.indexOf(text.near(at)) < 0) {
      return null;
    }
    boolean percentWords = text.startsWith("百分之", at);
    int start = percentWords ? at + 3 : at;
    if (text.startsWith("百分百", at)) {
      return behind(
          text, at, at + 3, new Numeral(BigDecimal.valueOf(100), at + 3, true, false), "%");
    }
    Numeral numeral =
        percentWords && text.startsWith("百", start)
            ? new Numeral(BigDecimal.valueOf(100), start + 1, true, false)
            : Numeral.at(text, start);
    if (numeral == null) {
      return null;
    }
    if (percentWords) {
      return isBroken(text, start, numeral) ? null : behind(text, at, numeral.end(), numeral, "%");
    }
    return partOfMore(text, at, numeral) || isBroken(text, at, numeral)
        ? null
        : measured(text, at, numeral);
  }

  /// The 3 of 第3期, of v3, of 2-3件; the 三 of 每三次, but not of 先后三次.
  private static boolean partOfMore(Passage text, int at, Numeral numeral) {
    char before = text.near(at - 1);
    if (before == '第' || before == '.' || (before < 128 && Character.isLetterOrDigit(before))) {
      return true;
    }
    if ("-—~至/".indexOf(before) >= 0 && Character.isDigit(text.near(at - 2))) {
      return true;
    }
    return numeral.words()
        && !text.endsWith("先后", at)
        && (NO_FIGURE_BEHIND.indexOf(before) >= 0 || Numeral.at(text, at - 1) != null);
  }

  /// The 837 of □837条 and of □，837条, the 2 of 2□条 and of 2.□条: a digit that could not be made out
  /// belongs to the number.
  private static boolean isBroken(Passage text, int at, Numeral numeral) {
    int before = POINTS.indexOf(text.near(at - 1)) >= 0 ? at - 2 : at - 1;
    int behind = POINTS.indexOf(text.near(numeral.end())) >= 0 ? numeral.end() + 1 : numeral.end();
    return UNREAD.indexOf(text.near(before)) >= 0 || UNREAD.indexOf(text.near(behind)) >= 0;
  }

  private static @Nullable Figure measured(Passage text, int at, Numeral numeral) {
    int end = numeral.end();
    String unit = first(UNITS, text, end);
    if (unit.isEmpty()) {
      return bare(text, at, numeral);
    }
    end += unit.length();
    if (unit.equals("件次") || unit.equals("条次")) {
      unit = unit.substring(0, 1);
    }
    if (!first(TIMES, text, end).isEmpty()) {
      return null;
    }
    if (unit.equals("万元") || unit.equals("亿元")) {
      BigDecimal scale = BigDecimal.valueOf(unit.equals("万元") ? 10_000 : 100_000_000);
      BigDecimal yuan = numeral.value().multiply(scale).stripTrailingZeros();
      numeral =
          new Numeral(
              yuan.scale() < 0 ? yuan.setScale(0) : yuan, end, numeral.words(), numeral.about());
      unit = "元";
    }
    return behind(text, at, end, numeral, unit);
  }

  /// A number without a measure word counts where it ends its clause (共受理: 3) or names columns
  /// (7栏目).
  private static @Nullable Figure bare(Passage text, int at, Numeral numeral) {
    int end = numeral.end();
    if (numeral.words()) {
      return null;
    }
    if (text.startsWith("栏目", end) || text.startsWith("专栏", end) || text.startsWith("专题", end)) {
      return behind(text, at, end, numeral, "个");
    }
    boolean large = "万亿".indexOf(text.near(end - 1)) >= 0;
    boolean introduced = large || "为：是达共计量数".indexOf(text.near(at - 1)) >= 0;
    boolean closed = "，。；、）！\n".indexOf(text.near(end)) >= 0;
    boolean plausible =
        large || end - at <= 3 || numeral.value().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    boolean telephone = end - at > 9;
    return introduced && closed && plausible && !telephone
        ? behind(text, at, end, numeral, "")
        : null;
  }

  private static Figure behind(Passage text, int at, int end, Numeral numeral, String unit) {
    int start = at;
    boolean approximate = numeral.about();
    boolean atLeast = false;
    String before = last(ABOUT, text, at);
    String least = last(AT_LEAST, text, at);
    if (!least.isEmpty()) {
      atLeast = true;
      start -= least.length();
    } else if (!before.isEmpty() && !(before.equals("近") && "最附".indexOf(text.near(at - 2)) >= 0)) {
      approximate = true;
      start -= before.length();
    }
    String around = first(AROUND, text, end);
    if (!around.isEmpty()) {
      approximate = true;
      end += around.length();
    }
    if (text.startsWith("以上", end)) {
      atLeast = true;
      end += 2;
    } else if (text.near(end) == '+') {
      atLeast = true;
      end++;
    }
    boolean atMost =
        !first(AT_MOST, text, end).isEmpty() || (!atLeast && !last(FEWER, text, at).isEmpty());
    return new Figure(
        start, end, numeral.value(), unit, approximate, atLeast, atMost, numeral.words());
  }

  private static String first(String[] words, Passage text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return "";
  }

  private static String last(String[] words, Passage text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at - word.length())) {
        return word;
      }
    }
    return "";
  }
}
