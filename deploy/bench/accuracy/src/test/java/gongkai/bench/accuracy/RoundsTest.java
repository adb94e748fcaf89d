package gongkai.bench.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  @Test
  void theMedianIsTheMiddleOne() {
    assertEquals(3, new Rounds(List.of(100.0, 1.0, 3.0)).median());
    assertEquals(2, new Rounds(List.of(3.0, 100.0, 1.0, 1.0)).median());
    assertEquals(7, new Rounds(List.of(7.0)).median());
  }

  @Test
  void theSpreadIsToldBesideTheMedian() {
    assertEquals("3.00 (1.00–100.00)", new Rounds(List.of(100.0, 1.0, 3.0)).words(2));
  }

  @Test
  void inAMeasureThatTurnsTheOrderLowestAndHighestAreStillThat() {
    Rounds perSecond = new Rounds(List.of(0.5, 2.0, 4.0)).as(seconds -> 1 / seconds);
    assertEquals(new Rounds(List.of(0.25, 0.5, 2.0)), perSecond);
  }

  @Test
  void noRoundsHaveNoMedian() {
    assertThrows(IllegalArgumentException.class, () -> new Rounds(List.of()));
  }
}
