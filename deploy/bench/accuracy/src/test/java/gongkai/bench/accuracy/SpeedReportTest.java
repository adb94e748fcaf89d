package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.accuracy.SpeedReport.Line;
import gongkai.bench.accuracy.SpeedReport.Target;
import gongkai.bench.accuracy.Stopwatch.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeedReportTest {

  private static final Rounds FIGURES = new Rounds(List.of(299.0, 300.0, 900.0));

  @Test
  void aTargetIsComparedWithTheMedianByTheClock() {
    var line = new Line("text", "a second", 0, FIGURES, Optional.of(FIGURES.as(f -> 2 * f)));
    assertEquals(
        "| text | a second | 300 (299–900) | 600 (598–1800) | ≥ 300 | 是 |\n",
        SpeedReport.row(line.with(new Target.AtLeast(300))));
    assertEquals(
        "| text | a second | 300 (299–900) | 600 (598–1800) | ≥ 300.5 | **否** |\n",
        SpeedReport.row(line.with(new Target.AtLeast(300.5))));
    assertEquals(
        "| text | a second | 300 (299–900) | 600 (598–1800) | ≤ 3 | **否** |\n",
        SpeedReport.row(line.with(new Target.AtMost(3))));
  }

  @Test
  void whereNoTargetWasSetNoneIsMet() {
    var line = new Line("worker", "MB", 0, new Rounds(List.of(400.4)), Optional.empty());
    assertEquals("| worker | MB | 400 (400–400) | – | – | – |\n", SpeedReport.row(line));
  }

  @Test
  void theReportSaysHowItWasMeasured() {
    var report = new SpeedReport(7, 8, 1.25);
    report.add(new Line("text", "a second", 0, FIGURES, Optional.empty()));
    String markdown = report.markdown();
    assertTrue(markdown.contains("median of 7 rounds"), markdown);
    assertTrue(markdown.contains("| text | a second | 300 (299–900) |"), markdown);
  }

  @Test
  void everyWorkIsTimedInEveryRound() {
    var done = new ArrayList<String>();
    List<Times> times =
        Stopwatch.times(
            List.of("x"),
            List.of(x -> done.add(spend(x + 1)), x -> done.add(spend(x + 2))),
            0.001,
            2);
    assertEquals(2, times.size());
    for (Times each : times) {
      assertEquals(2, each.wall().figures().size());
      assertTrue(each.processor().lowest() > 0, each::toString);
      assertTrue(each.wall().lowest() >= 0.9 * each.processor().lowest(), each::toString);
    }
    assertTrue(done.containsAll(List.of("x1", "x2")), done::toString);
  }

  /// Takes some processor time.
  private static String spend(String what) {
    double sum = 0;
    for (int i = 1; i < 3_000_000; i++) {
      sum += Math.sqrt(i);
    }
    return sum > 0 ? what : "";
  }
}
