package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConfidenceTest {

  @Test
  void ofNoneAmongManyTheBoundIsAboutThreeByTheirNumber() {
    assertEquals(3.0 / 40_000, Confidence.upperBound(0, 40_000), 0.1 / 40_000);
    assertEquals(1 - Math.pow(0.05, 1.0 / 20), Confidence.upperBound(0, 20), 1e-9);
  }

  @Test
  void theBoundIsThatOfTheTables() {
    // Clopper and Pearson, one-sided 95 %
    assertEquals(0.3942, Confidence.upperBound(1, 10), 5e-5);
    assertEquals(0.0758, Confidence.upperBound(3, 100), 3e-4);
  }

  @Test
  void ofAllTheBoundIsOne() {
    assertEquals(1, Confidence.upperBound(5, 5));
  }
}
