package gongkai.validate.repair;

import gongkai.validate.CellChange;
import gongkai.validate.rule.FormWords;
import gongkai.validate.rule.ReportFacts;
import java.util.ArrayList;
import java.util.List;

/// What a message says about repairs: what would suffice, never what the truth is, since several
/// wrong cells can look like one.
final class Advice {

  private Advice() {}

  /// @param leftOut how many equally small changes a witness refutes
  static String wouldSuffice(ReportFacts facts, List<List<CellChange>> options, int leftOut) {
    String others = leftOut == 0 ? "" : "另有 " + leftOut + " 种改法与正文或上一年度报告不符，没有列出。";
    if (options.size() == 1) {
      return "将" + written(facts, options.getFirst()) + " 即可全部成立；请与原始台账核对后更正。" + others;
    }
    var written = new ArrayList<String>();
    for (int i = 0; i < options.size(); i++) {
      written.add("（%d）将%s".formatted(i + 1, written(facts, options.get(i))));
    }
    return "以下改法任选其一即可全部成立：" + String.join("；", written) + "。请与原始台账核对后更正。" + others;
  }

  static String noneFound() {
    return "改动三格以内不能使相关等式全部成立，请核对这些单元格。";
  }

  static String tooMany() {
    return "能使相关等式成立的改法无法一一列出，请核对这些单元格。";
  }

  /// The only changes that would do contradict a witness that agrees with what stands there.
  static String contradicted(ReportFacts facts, List<Witnesses.Witness> against) {
    var words =
        against.stream()
            .map(witness ->
                "%s的 %s 与%s相符"
                    .formatted(
                        facts.form().describe(witness.cell()),
                        FormWords.number(witness.value()),
                        witness.words()))
            .toList();
    return String.join("，", words) + "，仅改这一处并不能说通，请核对这些单元格。";
  }

  private static String written(ReportFacts facts, List<CellChange> changes) {
    return String.join(
        "，同时将",
        changes.stream()
            .map(change ->
                "%s由 %s 改为 %s"
                    .formatted(
                        facts.form().describe(change.cell()),
                        change.from().map(FormWords::number).orElse("空白"),
                        FormWords.number(change.to())))
            .toList());
  }
}
