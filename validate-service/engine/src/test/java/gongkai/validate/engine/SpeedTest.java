package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.Report;
import gongkai.validate.rule.ExampleReport;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpeedTest {

  private static final int WARM_UP = 400;
  private static final int MEASURED = 400;

  @Test
  void aFullRuleSetOverOneReportTakesUnderTwoMilliseconds() {
    var notation = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      notation.append("fact requests.newlyReceived 0 收到申请0件 verb=收到\n");
    }
    long median = medianNanos(ExampleReport.report(notation.toString()));
    System.out.println("full rule set: " + median / 1000 + " µs");
    assertTrue(median < 2_000_000, median + " ns");
  }

  @Test
  void aTextFullOfFiguresBesideLastYearsTakesUnderTwoMillisecondsToo() {
    var text = new StringBuilder();
    var facts = new StringBuilder();
    for (int i = 1; i <= 7; i++) {
      text.append(
          "（%1$d）栏目第%1$d类按月更新，由专人核对后上网，群众来问时当面讲清楚，讲不清的三天内书面回话。全年在网站公开第%1$d类信息%2$d条，其中机构类%1$d条、财政类%1$d条，较上年增加%1$d条，占公开总数的%1$d%%。"
              .formatted(i, 100 * i));
      facts.append("fact disclosed.website %2$d 网站公开第%1$d类信息%2$d条 unit=条\n".formatted(i, 100 * i));
      facts.append("fact share %1$d 占公开总数的%1$d%%\n".formatted(i));
    }
    String sections = "section 1 %s\nsection 5 %s\n".formatted(text, text.substring(0, 400));
    String last = sections.replaceAll("(?m)^(?=section)", "lastYear ");
    String notation = sections + facts + last;
    var before = ExampleReport.yearBefore(notation);
    long median = medianNanos(ExampleReport.report(notation), _ -> before);
    System.out.println("a text full of figures: " + median / 1000 + " µs");
    assertTrue(median < 2_000_000, median + " ns");
  }

  @Test
  void aReportWithARepairableCellTakesUnderTwoMillisecondsToo() {
    long median = medianNanos(ExampleReport.report("requests.totalHandled.total 1"));
    System.out.println("with a repair: " + median / 1000 + " µs");
    assertTrue(median < 2_000_000, median + " ns");
  }

  @Test
  void aTableThatIsWrongEverywhereDoesNotHoldUpTheLine() {
    var notation = new StringBuilder();
    int value = 1;
    for (var cell :
        gongkai.extract.form.Form2021.FORM.table("requests").orElseThrow().addresses()) {
      value = (value * 31 + 7) % 97;
      notation.append(cell.path()).append(' ').append(value).append('\n');
    }
    Report report = ExampleReport.report(notation.toString());
    long start = System.nanoTime();
    Validator.standard().validate(report, Neighbours.none());
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println("wrong everywhere: " + millis + " ms");
    assertTrue(millis < 2_000, millis + " ms");
  }

  @Test
  void aReportWithTheYearBeforeBesideItTakesUnderTwoMillisecondsToo() {
    var figures = new StringBuilder();
    for (var cell : gongkai.extract.form.Form2021.FORM.addresses()) {
      figures.append("lastYear ").append(cell.path()).append(" 7\n");
    }
    var before = ExampleReport.yearBefore(figures.toString());
    long median = medianNanos(ExampleReport.report(""), _ -> before);
    System.out.println("with the year before: " + median / 1000 + " µs");
    assertTrue(median < 2_000_000, median + " ns");
  }

  private static long medianNanos(Report report) {
    return medianNanos(report, Neighbours.none());
  }

  private static long medianNanos(Report report, Neighbours neighbours) {
    var validator = Validator.standard();
    var clock = ManagementFactory.getThreadMXBean(); // a busy machine is not the rules' fault
    var nanos = new long[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long start = clock.getCurrentThreadCpuTime();
      validator.validate(report, neighbours);
      if (i >= 0) {
        nanos[i] = clock.getCurrentThreadCpuTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos[MEASURED / 2];
  }
}
