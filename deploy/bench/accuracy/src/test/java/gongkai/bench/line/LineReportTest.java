package gongkai.bench.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LineReportTest {

  @Test
  void aStageIsAColumn() {
    var report = new LineReport();
    report.add(stage(100, 100, 10));
    report.add(stage(300, 200, 40));
    String markdown = report.markdown();
    assertTrue(markdown.contains("| 报告 reports | 100 | 300 |\n| --- | ---: | ---: |\n"), markdown);
    assertTrue(markdown.contains("| 份/秒 reports a second | 10.0 | 5.0 |"), markdown);
    assertTrue(markdown.contains("| 状态日志 changelog, kB a report | 30.0 | 10.0 |"), markdown);
    assertTrue(markdown.contains("| validate, 处理器 processor ms a report | 7.5 | 7.5 |"), markdown);
    assertTrue(markdown.contains("| validate, 内存 memory MB | 210 | 210 |"), markdown);
  }

  private static LineReport.Stage stage(int reports, int sent, double seconds) {
    return new LineReport.Stage(
        reports,
        sent,
        seconds,
        reports,
        0,
        0,
        3_000_000,
        Map.of("validate", 7.5),
        Map.of("validate", 210L));
  }
}
