package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RuleTallyTest {

  @Test
  void recallIsWhatWasFoundOfWhatWasPlanted() {
    var tally = new RuleTally();
    tally.planted(true, true, false);
    tally.planted(true, false, false);
    tally.planted(false, false, false);
    tally.planted(false, false, false);
    assertEquals(0.5, tally.recall());
    assertEquals(1, tally.kindRight());
  }

  @Test
  void precisionIsWhatAnErrorExplainsOfWhatWasFound() {
    var tally = new RuleTally();
    tally.explained();
    tally.explained();
    tally.unexplained(true);
    tally.unexplained(false);
    assertEquals(0.5, tally.precision());
    assertEquals(1, tally.falseFailures());
    assertEquals(1, tally.falseDoubts());
  }

  @Test
  void whatWasNeverPlantedOrFoundIsNotHeldAgainstARule() {
    assertEquals(1, new RuleTally().recall());
    assertEquals(1, new RuleTally().precision());
  }

  @Test
  void talliesAddUp() {
    var one = new RuleTally();
    one.planted(true, true, true);
    var sum = new RuleTally();
    sum.add(one);
    sum.add(one);
    assertEquals(2, sum.planted());
    assertEquals(2, sum.tooSevere());
  }
}
