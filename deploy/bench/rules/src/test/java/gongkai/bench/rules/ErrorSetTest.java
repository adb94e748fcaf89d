package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorSetTest {

  private static Set<String> rules(ErrorSet set) {
    return set.planters().stream().map(Planter::rule).collect(Collectors.toSet());
  }

  @Test
  void theSetsPlantErrorsForTheSameRules() {
    for (ErrorSet set : ErrorSet.values()) {
      assertEquals(rules(ErrorSet.VALIDATION), rules(set), set.name());
    }
  }

  @Test
  void theSetsHaveNoBodyInCommon() {
    assumeFalse(
        ErrorSet.VALIDATION.offices().equals(ErrorSet.HELD_OUT.offices()),
        "no set is held out yet");
    var common = new HashSet<>(ErrorSet.VALIDATION.offices());
    common.retainAll(ErrorSet.HELD_OUT.offices());
    assertTrue(common.isEmpty(), common.toString());
  }

  @Test
  void theNextSetHasNoBodyOfAnother() {
    var common = new HashSet<>(ErrorSet.VALIDATION.offices());
    common.addAll(ErrorSet.HELD_OUT.offices());
    common.retainAll(ErrorSet.FRESH.offices());
    assertTrue(common.isEmpty(), common.toString());
  }

  @Test
  void whatIsChosenFirstIsEveryPlanterAtLeastOnce() {
    for (ErrorSet set : ErrorSet.values()) {
      assertTrue(set.first().containsAll(set.planters()), set.name());
    }
  }

  @Test
  void noGapIsLeftOpenInWhatIsPrinted() {
    for (ErrorSet set : ErrorSet.values()) {
      IntStream.range(0, 200)
          .mapToObj(number -> Case.numbered(set, number))
          .forEach(one ->
              assertFalse(
                  one.file().content().matches("(?s).*\\{[!#\\w].*"), set + " " + one.number()));
    }
  }
}
