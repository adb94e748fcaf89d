package gongkai.launcher.check;

import gongkai.extract.report.CellState;
import gongkai.extract.report.Report;
import gongkai.validate.Finding;
import gongkai.validate.Severity;
import gongkai.validate.Verdict;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Prints what was found as a clerk reads it: file by file, worst first, and a summary.
final class ReportForPeople {

  private final PrintWriter out;

  ReportForPeople(PrintWriter out) {
    this.out = out;
  }

  void print(List<Checked> results) {
    results.forEach(this::print);
    long read = results.stream().filter(Checked.Read.class::isInstance).count();
    out.printf(
        "共 %d 个文件：读出 %d 个，未能读取 %d 个；差错 %d 条，疑点 %d 条。%n",
        results.size(),
        read,
        results.size() - read,
        count(results, Finding.Kind.FAILURE),
        count(results, Finding.Kind.DOUBT));
    out.flush();
  }

  private static long count(List<Checked> results, Finding.Kind kind) {
    return results.stream()
        .filter(Checked.Read.class::isInstance)
        .flatMap(result -> ((Checked.Read) result).findings().stream())
        .filter(finding -> finding.kind() == kind)
        .count();
  }

  private void print(Checked result) {
    switch (result) {
      case Checked.Rejected rejected ->
          out.printf(
              "✗ %s%n  未能读取（%s）：%s%n%n",
              rejected.file(), rejected.reason().word(), rejected.message());
      case Checked.Read read -> {
        Report report = read.report();
        out.printf("■ %s%n", read.file());
        out.printf(
            "  %s（%s），%s年，%s年格式，%s；%s%n",
            report.institution().name(),
            report.institution().regionPath().isEmpty()
                ? "地区未定"
                : String.join("·", report.institution().regionPath()),
            report.year().map(String::valueOf).orElse("？"),
            report.form().word(),
            switch (report.carrier()) {
              case ORIGINAL -> "原件";
              case TRANSCRIPT -> "转换件";
            },
            cells(report));
        out.printf("  %s%n", verdict(Verdict.on(read.findings())));
        read.findings().stream()
            .sorted(Comparator.comparing(Finding::kind).thenComparing(Finding::severity))
            .forEach(this::print);
        out.println();
      }
    }
  }

  private static String cells(Report report) {
    var counts =
        report.cells().values().stream()
            .collect(Collectors.groupingBy(cell -> cell.state(), Collectors.counting()));
    return "单元格 "
        + report.cells().size()
        + " 个"
        + part(counts.get(CellState.READ), "读出")
        + part(counts.get(CellState.INFERRED), "推得")
        + part(counts.get(CellState.ILLEGIBLE), "不清")
        + part(counts.get(CellState.BLANK), "空白")
        + part(counts.get(CellState.DASH), "以符号代")
        + part(counts.get(CellState.ABSENT), "缺失");
  }

  private static String part(@org.jspecify.annotations.Nullable Long count, String word) {
    return count == null ? "" : "，%s %d".formatted(word, count);
  }

  private static String verdict(Verdict verdict) {
    String word =
        switch (verdict.status()) {
          case CLEAN -> "未发现问题";
          case TO_REVIEW -> "请核对";
          case TO_CORRECT -> "请更正";
        };
    return "%s（错误 %d，警告 %d，提示 %d，疑点 %d）"
        .formatted(word, verdict.errors(), verdict.warnings(), verdict.infos(), verdict.doubts());
  }

  private void print(Finding finding) {
    String mark =
        finding.kind() == Finding.Kind.DOUBT
            ? "疑点"
            : finding.severity() == Severity.ERROR
                ? "错误"
                : finding.severity() == Severity.WARNING ? "警告" : "提示";
    out.printf("  [%s] %s%n         %s%n", mark, finding.message(), finding.rule());
  }
}
