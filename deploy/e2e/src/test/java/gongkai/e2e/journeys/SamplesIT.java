package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Reports dropped into the bucket arrive read exactly, judged fairly, and can be found.
@ExtendWith(TheLine.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SamplesIT {

  private static final List<Sample> OWN = Sample.own();
  private static final List<Sample> PUBLISHED = Sample.published();

  @BeforeAll
  static void drop(RunningSystem system) {
    var all = new ArrayList<>(OWN);
    all.addAll(PUBLISHED);
    all.forEach(sample -> system.drop(sample.name(), sample.bytes()));
    for (Sample sample : all) {
      RunningSystem.await(
          sample.name() + " is indexed",
          120,
          () ->
              system.search().response("/api/v1/reports/%s", sample.sha256()).statusCode() == 200);
    }
    RunningSystem.await(
        "nothing is in progress",
        60,
        () -> system.search().get("/api/v1/accounting").get("inProgress").asInt() == 0);
  }

  @Test
  @Order(1)
  void everySampleIsReadAndJudgedAsExpected(RunningSystem system) {
    assertAsExpected(system, OWN);
  }

  @Test
  @Order(2)
  void thePublishedReportsAreReadAndJudgedAsExpected(RunningSystem system) {
    assumeFalse(PUBLISHED.isEmpty(), "the published samples are not at hand");
    assertAsExpected(system, PUBLISHED);
  }

  @Test
  @Order(3)
  void everyPhraseOfAReportFindsIt(RunningSystem system) {
    var missed = new ArrayList<String>();
    for (Sample sample : PUBLISHED.isEmpty() ? OWN : PUBLISHED) {
      JsonNode report = system.search().get("/api/v1/reports/%s", sample.sha256()).get("report");
      for (JsonNode section : report.get("sections")) {
        String text = section.get("text").asString();
        for (int at = 0; at + 8 <= text.length(); at += 97) {
          String phrase = text.substring(at, at + 8);
          if (!phrase.isBlank() && !phrase.contains("\n") && !found(system, phrase, sample)) {
            missed.add(sample.name() + ": " + phrase);
          }
        }
      }
      String institution = report.at("/institution/name").asString();
      assertTrue(found(system, institution, sample), institution);
    }
    assertEquals(List.of(), missed);
  }

  /// A province where no other journey drops a report.
  @Test
  @Order(4)
  void theSumOverAProvinceRestsOnItsReports(RunningSystem system) {
    long expected =
        Stream.concat(OWN.stream(), PUBLISHED.stream())
            .filter(sample ->
                system
                    .search()
                    .get("/api/v1/reports/%s", sample.sha256())
                    .at("/report/institution/regionPath/0")
                    .asString()
                    .equals("浙江省"))
            .mapToLong(sample ->
                sample.expected().get("cells").get("requests.newlyReceived.total").asLong())
            .sum();
    assertTrue(expected > 0, "no sample is from the province");
    JsonNode sum =
        system
            .search()
            .get(
                "/api/v1/aggregates?measure=requests.newlyReceived.total&by=region&regionLevel=province"
                    + "&stat=sum&region=%s",
                "浙江省");
    assertEquals(expected, sum.get("total").asLong(), sum.toString());
  }

  @Test
  @Order(5)
  void theSamplesShowEveryKindOfTrouble(RunningSystem system) {
    var findings =
        OWN.stream()
            .flatMap(sample ->
                StreamSupport.stream(
                    system
                        .search()
                        .get("/api/v1/reports/%s", sample.sha256())
                        .get("findings")
                        .spliterator(),
                    false))
            .toList();
    var rules = findings.stream().map(f -> f.get("rule").asString()).collect(Collectors.toSet());
    assertTrue(rules.contains("carried-forward-continuity"), "a continuity failure");
    assertTrue(rules.contains("narrative-table-mismatch"), "a narrative mismatch");
    assertTrue(rules.contains("signed-late"), "a late report");
    assertTrue(
        findings.stream().anyMatch(f -> f.get("kind").asString().equals("doubt")), "a doubt");
    assertTrue(findings.stream().anyMatch(f -> f.path("repairs").size() == 1), "a repaired cell");
  }

  private static void assertAsExpected(RunningSystem system, List<Sample> samples) {
    Set<String> rules = new HashSet<>();
    system.search().get("/api/v1/rules").forEach(rule -> rules.add(rule.get("name").asString()));
    var expectations = new Expectations(rules);
    var differences = new ArrayList<String>();
    for (Sample sample : samples) {
      JsonNode found = system.search().get("/api/v1/reports/%s", sample.sha256());
      for (String difference :
          expectations.differences(sample.expected(), found.get("report"), found.get("findings"))) {
        differences.add(sample.name() + ": " + difference);
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private static boolean found(RunningSystem system, String phrase, Sample sample) {
    JsonNode hits = system.search().get("/api/v1/reports?q=%s&size=100", phrase).get("hits");
    return StreamSupport.stream(hits.spliterator(), false)
        .anyMatch(hit -> hit.get("id").asString().equals(sample.sha256()));
  }
}
