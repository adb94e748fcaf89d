package gongkai.validate.rule;

import gongkai.extract.form.FormVersion;
import java.util.List;
import java.util.regex.Pattern;

/// The official headings of the six sections.
public final class Headings {

  /// How many sections a report has.
  public static final int COUNT = 6;

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");

  private static final List<String> WORDS =
      List.of(
          "总体情况",
          "主动公开政府信息情况",
          "收到和处理政府信息公开申请情况",
          "政府信息公开行政复议、行政诉讼情况",
          "存在的主要问题及改进情况",
          "其他需要报告的事项");

  private static final String CASES_2019 = "因政府信息公开工作被申请行政复议、提起行政诉讼情况";

  /// No official heading is longer, with a number, an institution and a year before it.
  private static final int LONGEST = 60;

  private static final Pattern SENTENCE = Pattern.compile("[：:；;。，,].*[\\u4e00-\\u9fff]{2}");

  private Headings() {}

  /// The heading with its number: `一、总体情况`.
  ///
  /// @param number the section, 1 to 6
  public static String of(ReportFacts facts, int number) {
    boolean old = number == 4 && facts.form().version() == FormVersion.FORM_2019;
    return numeral(number) + "、" + (old ? CASES_2019 : WORDS.get(number - 1));
  }

  /// Whether what was read as a heading is a sentence of the text (二、改进方面：增加车次；…): then it is our
  /// reading that is wrong, and nothing about the heading or what is under it is certain.
  public static boolean isSentence(String heading) {
    return heading.length() > LONGEST || SENTENCE.matcher(heading).find();
  }

  /// The number as headings have it.
  public static String numeral(int number) {
    return NUMERALS.get(number - 1);
  }
}
