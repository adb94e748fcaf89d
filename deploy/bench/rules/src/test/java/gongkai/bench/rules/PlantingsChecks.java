package gongkai.bench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.bench.rules.Planting.Expected;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What holds of the errors of every set, whoever plants them.
@TestInstance(Lifecycle.PER_CLASS)
abstract class PlantingsChecks {

  private final List<Case> cases;
  private final Set<String> printed;
  private final Pattern aside;

  /// @param printed the rules whose errors tell what they print
  /// @param aside what such an error tells besides
  PlantingsChecks(ErrorSet set, Set<String> printed, String aside) {
    this.cases = IntStream.range(0, set.usual()).mapToObj(n -> Case.numbered(set, n)).toList();
    this.printed = printed;
    this.aside = Pattern.compile(aside);
  }

  private Map<String, Integer> counts(boolean transcriptsOnly) {
    var counts = new TreeMap<String, Integer>();
    for (Case one : cases) {
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
      for (Case one : cases) {
        var rules = new HashSet<String>();
        one.plantings().forEach(planting -> rules.addAll(rules(planting)));
        assertTrue(!rules.containsAll(pair), "case " + one.number() + ": " + pair);
      }
    }
  }

  @Test
  void everyErrorIsMadeInSeveralWays() {
    var ways = new TreeMap<String, Set<String>>();
    for (Case one : cases) {
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
    for (Case one : cases) {
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
    for (Case one : cases) {
      for (Planting planting : one.plantings()) {
        if (!Collections.disjoint(printed, rules(planting))) {
          String words = aside.matcher(planting.about()).replaceAll("");
          assertTrue(one.file().content().contains(words), one.number() + ": " + words);
        }
      }
    }
  }

  @Test
  void noFigureBreaksAnEquationBeforeItIsPrinted() {
    for (Case one : cases) {
      assertEquals(List.of(), one.broken(), "case " + one.number());
    }
  }

  @Test
  void everyPlantedSentenceIsPrinted() {
    for (Case one : cases) {
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
    for (Case one : cases) {
      assertTrue(one.file().content().indexOf('{') < 0, "case " + one.number());
    }
  }

  @Test
  void noAbsenceIsExpectedToBeTheAuthorsInATranscript() {
    Set<String> absences =
        Set.of("section-missing", "table-missing", "cell-blank", "signature-missing");
    for (Case one : cases) {
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
