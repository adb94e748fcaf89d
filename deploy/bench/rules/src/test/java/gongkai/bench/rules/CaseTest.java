package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Planting.Expected;
import gongkai.validate.engine.RuleCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static final List<Case> CASES = made();

  private static List<Case> made() {
    return IntStream.range(0, 240)
        .mapToObj(number -> Case.numbered(ErrorSet.VALIDATION, number))
        .toList();
  }

  private static List<Case> cases() {
    return CASES;
  }

  @Test
  void theSameNumberGivesTheSameCase() {
    assertEquals(CASES, made());
  }

  @Test
  void everyOtherCaseIsClean() {
    cases()
        .forEach(one -> {
          if (one.number() % 2 == 0) {
            assertTrue(one.plantings().isEmpty(), "case " + one.number());
          } else {
            assertTrue(one.plantings().size() <= 5, "case " + one.number());
          }
        });
  }

  @Test
  void nearlyEveryOtherCaseHoldsAnError() {
    long empty =
        cases().stream().filter(one -> one.number() % 2 == 1 && one.plantings().isEmpty()).count();
    assertTrue(empty <= 6, empty + " of 120 had no room for any error");
  }

  @Test
  void theFiguresOfACleanReportKeepEveryEquation() {
    cases().stream()
        .filter(one -> one.plantings().isEmpty())
        .forEach(one -> assertEquals(List.of(), one.broken(), "case " + one.number()));
  }

  @Test
  void aboutHalfOfTheReportsAreTranscripts() {
    long transcripts = cases().stream().filter(Case::transcript).count();
    assertTrue(transcripts > 90 && transcripts < 150, transcripts + " of 240");
  }

  @Test
  void transcriptsAreTextAndOriginalsArePages() {
    cases()
        .forEach(one ->
            assertEquals(
                one.transcript(), !one.file().name().endsWith(".html"), one.file().name()));
  }

  @Test
  void anErrorIsPlantedForEveryRuleThatReportsAloneCanBreak() {
    Set<String> planted =
        ErrorSet.VALIDATION.planters().stream().map(Planter::rule).collect(Collectors.toSet());
    RuleCatalogue.all()
        .forEach(rule ->
            assertTrue(planted.contains(rule.name()), "nothing is planted for " + rule.name()));
  }

  @Test
  void aPlantingExpectsItsRule() {
    for (Planter planter : ErrorSet.VALIDATION.planters()) {
      long aimed =
          IntStream.range(0, 12)
              .mapToObj(number -> Case.with(ErrorSet.VALIDATION, planter.rule(), number))
              .flatMap(one -> one.plantings().stream())
              .filter(planting ->
                  planting.expected().stream().anyMatch(e -> e.rule().equals(planter.rule())))
              .count();
      assertTrue(aimed >= 4, planter.rule() + " was planted in " + aimed + " of 12 reports");
    }
  }

  @Test
  void aPlantedSentenceStandsInTheReport() {
    for (Planter planter : ErrorSet.VALIDATION.planters()) {
      for (int number = 0; number < 6; number++) {
        Case one = Case.with(ErrorSet.VALIDATION, planter.rule(), number);
        for (Planting planting : one.plantings()) {
          for (Expected expected : planting.expected()) {
            expected
                .words()
                .forEach(words ->
                    assertTrue(
                        one.file().content().contains(words), planter.rule() + ": " + words));
          }
        }
      }
    }
  }

  @Test
  void whatComparesTwoReportsHasBoth() {
    for (Planter planter : ErrorSet.VALIDATION.planters()) {
      Case one = Case.with(ErrorSet.VALIDATION, planter.rule(), 3);
      if (planter.setting().before() == Setting.Given.YES) {
        assertTrue(one.before().isPresent(), planter.rule());
      }
      if (planter.setting().other() == Setting.Given.YES) {
        assertTrue(one.other().isPresent(), planter.rule());
      }
    }
  }

  @Test
  void anOlderVersionOfASilentChangeIsNotTheSame() {
    Case one = Case.with(ErrorSet.VALIDATION, "silent-change", 5);
    assertFalse(one.other().isEmpty());
    assertFalse(one.other().orElseThrow().content().equals(one.file().content()));
  }
}
