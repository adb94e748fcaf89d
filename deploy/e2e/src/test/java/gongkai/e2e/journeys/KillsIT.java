package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.contracts.Repository;
import gongkai.e2e.engines.GeneratedReport;
import gongkai.extract.report.CellAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every part, servers and services alike, is killed once while reports go through; what comes out
/// is what comes out of a quiet run on embedded servers.
class KillsIT {

  private static final int REPORTS = Integer.getInteger("gongkai.kills.reports", 500);

  @Test
  void nothingIsLostAndNothingComesTwice() throws IOException {
    Map<String, String> reports = reports();
    Set<String> quiet;
    try (var system = EmbeddedSystem.start("quiet")) {
      quiet = run(system, reports, List.of());
    }
    Set<String> killed;
    try (var system = RunningSystem.start("kills")) {
      killed = run(system, reports, system.parts());
    }
    assertTrue(quiet.size() > REPORTS / 10, "only " + quiet.size() + " findings");
    assertEquals(quiet, killed);
  }

  /// Drops everything, kills the parts on the way, and returns the final findings.
  private static Set<String> run(
      RunningSystem system, Map<String, String> reports, List<String> victims) {
    var before = system.search().get("/api/v1/accounting");
    int foundBefore = found(system);
    var waiting = new ArrayList<>(victims);
    int between = Math.max(1, reports.size() / (victims.size() + 1));
    int dropped = 0;
    for (var report : reports.entrySet()) {
      system.drop(report.getKey(), report.getValue());
      if (++dropped % between == 0 && !waiting.isEmpty()) {
        String victim = waiting.removeFirst();
        int reached = dropped / 2;
        RunningSystem.await(
            "half of what was dropped has arrived",
            120,
            () -> since(before, system, "received") >= reached);
        system.kill(victim);
      }
    }
    assertEquals(List.of(), waiting, "too few reports to kill every part");
    RunningSystem.await(
        "all " + reports.size() + " are indexed",
        300,
        () -> since(before, system, "indexed") == reports.size());
    assertEquals(reports.size(), since(before, system, "received"));
    assertEquals(0, since(before, system, "inProgress"));
    assertEquals(0, since(before, system, "duplicate"));
    assertEquals(0, since(before, system, "deadLettered"));
    RunningSystem.await(
        "each is found once", 60, () -> found(system) - foundBefore == reports.size());
    return findings(system, reports);
  }

  /// By how much a count has grown; less than nothing while a service is down and gives no answer.
  private static long since(JsonNode before, RunningSystem system, String count) {
    var now = system.search().answer("/api/v1/accounting");
    return now.map(body -> body.get(count).asLong() - before.get(count).asLong()).orElse(-1L);
  }

  private static int found(RunningSystem system) {
    return system.search().get("/api/v1/reports?size=0").get("total").asInt();
  }

  private static Set<String> findings(RunningSystem system, Map<String, String> reports) {
    var findings = new TreeSet<String>();
    for (String text : reports.values()) {
      String id = Sample.sha256(text.getBytes(StandardCharsets.UTF_8));
      JsonNode found = system.search().get("/api/v1/reports/%s", id);
      for (JsonNode finding : found.get("findings")) {
        findings.add(
            id.substring(0, 12)
                + " "
                + finding.get("id").asString()
                + " "
                + finding.get("message"));
      }
    }
    return findings;
  }

  /// Two years of many county governments, one in five with a planted error.
  private static Map<String, String> reports() throws IOException {
    var random = new Random(2026);
    var reports = new LinkedHashMap<String, String>();
    var secondYears = new LinkedHashMap<String, String>();
    for (String county : counties(REPORTS / 2)) {
      var first = GeneratedReport.random(county + "人民政府", 2021, random);
      var second = GeneratedReport.following(county + "人民政府", 2022, random, first.cells());
      if (random.nextInt(5) == 0) {
        CellAddress cell = GeneratedReport.at("carriedForward", "otherOrganization");
        first = first.with(cell, first.figure(cell) + 1);
      }
      // every other institution's years arrive in the wrong order
      boolean late = random.nextBoolean();
      reports.put(county + (late ? "2022.txt" : "2021.txt"), (late ? second : first).text());
      secondYears.put(county + (late ? "2021.txt" : "2022.txt"), (late ? first : second).text());
    }
    reports.putAll(secondYears);
    return reports;
  }

  private static List<String> counties(int count) throws IOException {
    var names =
        Files.readAllLines(
                Repository.file(
                    "extract-service/engine/src/main/resources/gongkai/extract/engine/institution/divisions.tsv"))
            .stream()
            .map(line -> line.split("\t", -1))
            .filter(row -> row.length > 1 && row[0].length() == 6 && row[1].endsWith("县"))
            .map(row -> row[1])
            .toList();
    var unique =
        names.stream()
            .filter(name -> name.length() > 2 && Collections.frequency(names, name) == 1)
            .limit(count)
            .toList();
    assertEquals(count, unique.size());
    return unique;
  }
}
