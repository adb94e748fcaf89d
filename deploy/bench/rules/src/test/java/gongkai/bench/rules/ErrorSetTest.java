package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    var common = new HashSet<>(ErrorSet.VALIDATION.offices());
    common.retainAll(ErrorSet.HELD_OUT.offices());
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
