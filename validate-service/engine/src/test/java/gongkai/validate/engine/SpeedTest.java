package gongkai.validate.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.report.Report;
import gongkai.validate.rule.ExampleReport;
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
    var nanos = new long[MEASURED];
    for (int i = -WARM_UP; i < MEASURED; i++) {
      long start = System.nanoTime();
      validator.validate(report, neighbours);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    return nanos[MEASURED / 2];
  }
}
