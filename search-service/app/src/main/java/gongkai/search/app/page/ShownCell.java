package gongkai.search.app.page;

import gongkai.extract.report.CellAddress;
import gongkai.extract.report.CellState;
import gongkai.extract.report.CellValue;
import gongkai.extract.report.Source;
import java.util.List;
import java.util.stream.Collectors;

/// A figure as the page shows it: its value or the reason why there is none, and whose mistake it
/// is.
///
/// @param anchor the element's id
/// @param text the number, or the sign that stands for its absence; never 0 for what is not 0
/// @param tag a small sign beside it: 推 for inferred, 改 for corrected; else empty
/// @param classes what the style sheet goes by
/// @param explanation what the sign means and where the cell was printed, for hovering and for
///   screen readers; empty for a plain number
/// @param findings the findings that name the cell, worst first
public record ShownCell(
    String anchor,
    String text,
    String tag,
    String classes,
    String explanation,
    List<ShownFinding> findings) {

  /// Whether it is named by a failure or a doubt.
  public boolean isMarked() {
    return !findings.isEmpty();
  }

  /// The numbers of its findings, for the script that lights them up together.
  public String findingAnchors() {
    return findings.stream().map(ShownFinding::anchor).collect(Collectors.joining(" "));
  }

  static ShownCell of(CellAddress address, CellValue cell, List<ShownFinding> findings) {
    var classes = new StringBuilder("is-").append(cell.state().word());
    if (cell.state() == CellState.READ && cell.value().orElseThrow().signum() == 0) {
      classes.append(" is-zero");
    }
    findings.stream().findFirst().ifPresent(worst -> classes.append(" has-").append(worst.grade()));
    if (!findings.isEmpty() && findings.stream().allMatch(finding -> finding.clears(address))) {
      classes.append(" is-involved");
    }
    return new ShownCell(
        anchor(address.path()),
        text(cell),
        tag(cell),
        classes.toString(),
        explanation(cell),
        findings);
  }

  static String anchor(String path) {
    return "c-" + path.replace('.', '-');
  }

  private static String text(CellValue cell) {
    return switch (cell.state()) {
      case READ, INFERRED, CORRECTED ->
          cell.value().map(value -> value.toPlainString()).orElseThrow();
      case BLANK -> "空";
      case DASH -> cell.source().map(Source::text).filter(text -> !text.isBlank()).orElse("—");
      case ILLEGIBLE -> "不清";
      case ABSENT -> "缺";
    };
  }

  private static String tag(CellValue cell) {
    return switch (cell.state()) {
      case INFERRED -> "推";
      case CORRECTED -> "改";
      default -> "";
    };
  }

  private static String explanation(CellValue cell) {
    var meaning =
        switch (cell.state()) {
          case READ -> "";
          case BLANK -> "空白：有此格，未填";
          case DASH -> "横线：以符号代替数字";
          case ILLEGIBLE -> "不清：有内容，未能读出";
          case ABSENT -> "缺失：报告中没有此格";
          case INFERRED -> "推算：原文缺失，由等式得出唯一取值";
          case CORRECTED -> "更正：由人工改正";
        };
    var note = cell.note().map(text -> "。" + text).orElse("");
    return meaning.isEmpty() ? "" : meaning + note;
  }
}
