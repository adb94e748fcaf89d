package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff = new Backoff();

  @Test
  void pausesGrowToHalfAMinute() {
    var first = backoff.afterLifeOf(Duration.ofSeconds(1));
    var second = backoff.afterLifeOf(Duration.ofSeconds(1));
    assertTrue(second.compareTo(first) > 0);
    for (int i = 0; i < 100; i++) {
      backoff.afterLifeOf(Duration.ofSeconds(1));
    }
    assertEquals(Duration.ofSeconds(30), backoff.afterLifeOf(Duration.ofSeconds(1)));
  }

  @Test
  void aLongLifeIsForgiven() {
    var first = backoff.afterLifeOf(Duration.ofSeconds(1));
    for (int i = 0; i < 20; i++) {
      backoff.afterLifeOf(Duration.ofSeconds(1));
    }
    assertEquals(first, backoff.afterLifeOf(Duration.ofMinutes(5)));
  }
}
