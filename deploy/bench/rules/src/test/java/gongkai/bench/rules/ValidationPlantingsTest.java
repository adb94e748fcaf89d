package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Planting.Expected;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValidationPlantingsTest {

  private static final List<Case> CASES = new ArrayList<>();

  @BeforeAll
  static void make() {
    for (int number = 0; number < ErrorSet.VALIDATION.usual(); number++) {
      CASES.add(Case.numbered(ErrorSet.VALIDATION, number));
    }
  }

  private static Map<String, Integer> counts(boolean transcriptsOnly) {
    var counts = new TreeMap<String, Integer>();
    for (Case one : CASES) {
      if (!transcriptsOnly || one.transcript()) {
        one.plantings()
            .forEach(
                planting -> rules(planting).forEach(rule -> counts.merge(rule, 1, Integer::sum)));
      }
    }
    return counts;
  }

  private static Set<String> rules(Planting planting) {
    var rules = new HashSet<String>();
    planting.expected().forEach(expected -> rules.add(expected.rule()));
    return rules;
  }

  @Test
  void eachRuleIsBrokenAHundredTimes() {
    Map<String, Integer> counts = counts(false);
    assertEquals(52, counts.size());
    counts.forEach((rule, many) -> assertTrue(many >= 100, rule + " " + many));
  }

  @Test
  void whatACarrierMayLoseIsLostInTranscriptsToo() {
    Map<String, Integer> counts = counts(true);
    for (String rule : List.of("section-missing", "table-missing", "cell-blank", "wording-slip")) {
      assertTrue(counts.getOrDefault(rule, 0) >= 30, rule + " " + counts.get(rule));
    }
  }

  @Test
  void noErrorIsPlantedBesideOneThatTakesItsEvidenceAway() {
    for (Set<String> pair :
        List.of(
            Set.of("table-missing", "conflicting-report"),
            Set.of("section-missing", "silent-change"),
            Set.of("section-empty", "narrative-sum"),
            Set.of("year-mismatch", "form-outdated"),
            Set.of("year-mismatch", "processing-fee-step"),
            Set.of("title-nonstandard", "carried-forward-continuity"),
            Set.of("signature-name-mismatch", "narrative-growth-mismatch"))) {
      for (Case one : CASES) {
        var rules = new HashSet<String>();
        one.plantings().forEach(planting -> rules.addAll(rules(planting)));
        assertTrue(!rules.containsAll(pair), "case " + one.number() + ": " + pair);
      }
    }
  }

  @Test
  void everyErrorIsMadeInSeveralWays() {
    var ways = new TreeMap<String, Set<String>>();
    for (Case one : CASES) {
      for (Planting planting : one.plantings()) {
        rules(planting)
            .forEach(
                rule -> ways.computeIfAbsent(rule, _ -> new HashSet<>()).add(planting.about()));
      }
    }
    ways.forEach((rule, abouts) -> assertTrue(abouts.size() >= 4, rule + " " + abouts));
  }

  @Test
  void whatIsSaidToBeMissingIsNotSaid() {
    Map<String, String> told =
        Map.of("processing-fee-unstated", "信息处理费", "section-missing", "六、其他需要报告");
    for (Case one : CASES) {
      for (Planting planting : one.plantings()) {
        boolean last = planting.about().endsWith("[6]") || !planting.about().startsWith("without");
        for (String rule : rules(planting)) {
          String words = told.get(rule);
          if (words != null && last) {
            assertTrue(!one.file().content().contains(words), one.number() + ": " + rule);
          }
        }
      }
    }
  }

  @Test
  void whatIsSaidToStandThereIsPrinted() {
    Set<String> printed =
        Set.of("improvement-missing", "personal-data-exposed", "signature-name-mismatch");
    for (Case one : CASES) {
      for (Planting planting : one.plantings()) {
        if (!Collections.disjoint(printed, rules(planting))) {
          String words = planting.about().replaceFirst("^.* signed by ", "");
          assertTrue(one.file().content().contains(words), one.number() + ": " + words);
        }
      }
    }
  }

  @Test
  void noFigureBreaksAnEquationBeforeItIsPrinted() {
    for (Case one : CASES) {
      assertEquals(List.of(), one.broken(), "case " + one.number());
    }
  }

  @Test
  void everyPlantedSentenceIsPrinted() {
    for (Case one : CASES) {
      for (Planting planting : one.plantings()) {
        for (Expected expected : planting.expected()) {
          for (String words : expected.words()) {
            assertTrue(one.file().content().contains(words), one.number() + ": " + words);
          }
        }
      }
    }
  }

  @Test
  void noGapIsLeftOpen() {
    for (Case one : CASES) {
      assertTrue(one.file().content().indexOf('{') < 0, "case " + one.number());
    }
  }

  @Test
  void noAbsenceIsExpectedToBeTheAuthorsInATranscript() {
    Set<String> absences =
        Set.of("section-missing", "table-missing", "cell-blank", "signature-missing");
    for (Case one : CASES) {
      for (Planting planting : one.plantings()) {
        for (Expected expected : planting.expected()) {
          boolean authors = expected.whose() == Planting.Whose.AUTHORS;
          assertTrue(
              !one.transcript() || !absences.contains(expected.rule()) || !authors,
              "case " + one.number());
        }
      }
    }
  }
}
