package gongkai.validate.rule;

import gongkai.extract.report.CellAddress;
import gongkai.validate.rule.Outcome.Violated;
import java.util.List;

/// What all findings that hold a report against the year before have in common.
public final class AgainstYearBefore {

  private AgainstYearBefore() {}

  /// The violation, as a doubt where it is uncertain that the two reports belong together or where
  /// a figure of the year before was not read with certainty.
  ///
  /// @param then the cells of the year before that it rests on
  public static Violated fair(
      Violated violated, ReportFacts now, ReportFacts before, List<CellAddress> then) {
    if (now.isIdentityDoubtful() || before.isIdentityDoubtful()) {
      return violated.doubtful("机关或年份的识别存疑，请先核对两份报告是否为同一机关相邻两年的。");
    }
    return then.stream().anyMatch(before::isDoubtful)
        ? violated.doubtful("上一年报告的读数存疑，请先核对原件。")
        : violated;
  }

  /// How messages name the report of the year before: `2022年报告`.
  public static String name(ReportFacts before) {
    return before.report().year().map(String::valueOf).orElse("上一") + "年报告";
  }
}
