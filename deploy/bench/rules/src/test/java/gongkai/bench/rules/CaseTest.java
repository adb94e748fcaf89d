package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Planting.Expected;
import gongkai.validate.engine.RuleCatalogue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

  private static final Map<ErrorSet, List<Case>> CASES = new EnumMap<>(ErrorSet.class);

  @BeforeAll
  static void make() {
    for (ErrorSet set : ErrorSet.values()) {
      CASES.put(set, made(set));
    }
  }

  private static List<Case> made(ErrorSet set) {
    return IntStream.range(0, 240).mapToObj(number -> Case.numbered(set, number)).toList();
  }

  private static List<Case> cases(ErrorSet set) {
    return Objects.requireNonNull(CASES.get(set));
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void theSameNumberGivesTheSameCase(ErrorSet set) {
    assertEquals(cases(set), made(set));
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void everyOtherCaseIsClean(ErrorSet set) {
    cases(set)
        .forEach(one -> {
          if (one.number() % 2 == 0) {
            assertTrue(one.plantings().isEmpty(), "case " + one.number());
          } else {
            assertTrue(one.plantings().size() <= 5, "case " + one.number());
          }
        });
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void nearlyEveryOtherCaseHoldsAnError(ErrorSet set) {
    long empty =
        cases(set).stream()
            .filter(one -> one.number() % 2 == 1 && one.plantings().isEmpty())
            .count();
    assertTrue(empty <= 6, empty + " of 120 had no room for any error");
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void theFiguresOfACleanReportKeepEveryEquation(ErrorSet set) {
    cases(set).stream()
        .filter(one -> one.plantings().isEmpty())
        .forEach(one -> assertEquals(List.of(), one.broken(), "case " + one.number()));
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void aboutHalfOfTheReportsAreTranscripts(ErrorSet set) {
    long transcripts = cases(set).stream().filter(Case::transcript).count();
    assertTrue(transcripts > 90 && transcripts < 150, transcripts + " of 240");
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void transcriptsAreTextAndOriginalsArePages(ErrorSet set) {
    cases(set)
        .forEach(one ->
            assertEquals(
                one.transcript(), !one.file().name().endsWith(".html"), one.file().name()));
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void anErrorIsPlantedForEveryRuleThatReportsAloneCanBreak(ErrorSet set) {
    Set<String> planted = set.planters().stream().map(Planter::rule).collect(Collectors.toSet());
    RuleCatalogue.all()
        .forEach(rule ->
            assertTrue(planted.contains(rule.name()), "nothing is planted for " + rule.name()));
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void aPlantingExpectsItsRule(ErrorSet set) {
    for (Planter planter : set.planters()) {
      long aimed =
          IntStream.range(0, 12)
              .mapToObj(number -> Case.with(set, planter.rule(), number))
              .flatMap(one -> one.plantings().stream())
              .filter(planting ->
                  planting.expected().stream().anyMatch(e -> e.rule().equals(planter.rule())))
              .count();
      assertTrue(aimed >= 4, planter.rule() + " was planted in " + aimed + " of 12 reports");
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void aPlantedSentenceStandsInTheReport(ErrorSet set) {
    for (Planter planter : set.planters()) {
      for (int number = 0; number < 6; number++) {
        Case one = Case.with(set, planter.rule(), number);
        assertHoldsWhatWasPlanted(one);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void noPlantingClearsAwayTheSentenceOfAnother(ErrorSet set) {
    IntStream.range(0, 2000)
        .filter(number -> number % 2 == 1)
        .mapToObj(number -> Case.numbered(set, number))
        .forEach(CaseTest::assertHoldsWhatWasPlanted);
  }

  private static void assertHoldsWhatWasPlanted(Case one) {
    for (Planting planting : one.plantings()) {
      for (Expected expected : planting.expected()) {
        for (String words : expected.words()) {
          assertTrue(
              one.file().content().contains(words),
              () -> "case " + one.number() + ", " + expected.rule() + ": " + words);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void whatComparesTwoReportsHasBoth(ErrorSet set) {
    for (Planter planter : set.planters()) {
      Case one = Case.with(set, planter.rule(), 3);
      if (planter.setting().before() == Setting.Given.YES) {
        assertTrue(one.before().isPresent(), planter.rule());
      }
      if (planter.setting().other() == Setting.Given.YES) {
        assertTrue(one.other().isPresent(), planter.rule());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ErrorSet.class)
  void anOlderVersionOfASilentChangeIsNotTheSame(ErrorSet set) {
    Case one = Case.with(set, "silent-change", 5);
    assertFalse(one.other().isEmpty());
    assertFalse(one.other().orElseThrow().content().equals(one.file().content()));
  }
}
