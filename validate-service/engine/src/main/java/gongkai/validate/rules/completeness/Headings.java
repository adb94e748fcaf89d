package gongkai.validate.rules.completeness;

import gongkai.extract.form.FormVersion;
import gongkai.validate.rule.ReportFacts;
import java.util.List;

/// The official headings of the six sections.
final class Headings {

  /// How many sections a report has.
  static final int COUNT = 6;

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

  private Headings() {}

  /// The heading with its number: `一、总体情况`.
  ///
  /// @param number the section, 1 to 6
  static String of(ReportFacts facts, int number) {
    boolean old = number == 4 && facts.form().version() == FormVersion.FORM_2019;
    return numeral(number) + "、" + (old ? CASES_2019 : WORDS.get(number - 1));
  }

  /// The number as headings have it.
  static String numeral(int number) {
    return NUMERALS.get(number - 1);
  }
}
