package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.engines.GeneratedReport;
import gongkai.extract.form.Equation;
import gongkai.extract.form.Form2021;
import gongkai.extract.report.CellAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// What a subscriber to the failures hears.
@ExtendWith(TheLine.class)
class FailuresIT {

  @Test
  void oneWrongDigitIsHeardAsExactlyTheBrokenEquationsWithItsRepair(RunningSystem system) {
    var right = GeneratedReport.random("盂县人民政府", 2022, new Random(4));
    CellAddress cell = GeneratedReport.at("granted", "legalServiceInstitution");
    var wrong = right.with(cell, right.figure(cell) + 30);
    system.drop("盂县2022.txt", wrong.text());
    String id = Sample.sha256(wrong.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));

    var heard =
        Subscriber.read(
            system.kafka(),
            "gongkai.failures.arithmetic.v1",
            60,
            event -> event.value().at("/document/sha256").asString().equals(id));

    assertEquals(
        equationsOf(cell),
        heard.stream().map(event -> cellsOf(event.value())).collect(Collectors.toSet()));
    for (var event : heard) {
      JsonNode finding = event.value().get("finding");
      assertEquals(1, finding.get("repairs").size(), finding.toString());
      JsonNode change = finding.at("/repairs/0/0");
      assertEquals(cell.path(), change.get("cell").asString());
      assertEquals(right.figure(cell), change.get("to").asInt());
      assertEquals("error", event.headers().get("severity"));
      assertEquals(finding.get("rule").asString(), event.headers().get("rule"));
      assertEquals("140322", event.headers().get("region"));
      assertEquals("1.0", event.headers().get("ce_specversion"));
      assertEquals(id, event.headers().get("ce_subject"));
      assertTrue(event.headers().getOrDefault("content-type", "").startsWith("application/json"));
    }
  }

  @Test
  void aLateOlderYearRaisesTheContinuityFailureOfTheNext(RunningSystem system) {
    var random = new Random(5);
    var year1 = GeneratedReport.random("昔阳县人民政府", 2021, random);
    var year2 = GeneratedReport.following("昔阳县人民政府", 2022, random, year1.cells());
    CellAddress brought = GeneratedReport.at("broughtForward", "naturalPerson");
    CellAddress received = GeneratedReport.at("newlyReceived", "naturalPerson");
    // moved between two cells of one column and their totals, so that no sum of the year itself is
    // broken
    var broken = shifted(year2, brought, received, -1);
    system.drop("昔阳县2022.txt", broken.text());
    String id = Sample.sha256(broken.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    awaitIndexed(system, id);
    assertEquals(Set.of(), continuity(system, id));

    system.drop("昔阳县2021.txt", year1.text());
    RunningSystem.await(
        "the continuity failure is raised", 60, () -> !continuity(system, id).isEmpty());
    assertTrue(continuity(system, id).contains(brought.path()), continuity(system, id).toString());
  }

  @Test
  void aCorrectedOlderYearResolvesAFalseContinuityFailure(RunningSystem system) {
    var random = new Random(6);
    var year1 = GeneratedReport.random("寿阳县人民政府", 2021, random);
    var year2 = GeneratedReport.following("寿阳县人民政府", 2022, random, year1.cells());
    CellAddress carried = GeneratedReport.at("carriedForward", "naturalPerson");
    CellAddress received = GeneratedReport.at("newlyReceived", "naturalPerson");
    var wrongYear1 = shifted(year1, carried, received, 1);
    system.drop("寿阳县2021.txt", wrongYear1.text());
    system.drop("寿阳县2022.txt", year2.text());
    String id = Sample.sha256(year2.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    awaitIndexed(system, id);
    RunningSystem.await(
        "the continuity failure is raised", 60, () -> !continuity(system, id).isEmpty());

    system.drop("寿阳县2021更正.txt", year1.text());
    RunningSystem.await("it is resolved", 60, () -> continuity(system, id).isEmpty());
    var heard =
        Subscriber.read(
            system.kafka(),
            "gongkai.findings.v1",
            30,
            event ->
                event.value().at("/finding/rule").asString().equals("carried-forward-continuity")
                    && event.value().at("/institution/name").asString().equals("寿阳县人民政府"));
    assertTrue(heard.stream().anyMatch(e -> e.value().get("change").asString().equals("resolved")));
    assertTrue(heard.stream().allMatch(e -> e.key().contains("|")));
  }

  /// Changes `cell` and its row's total by so much, and `other` and its row's total so that the
  /// balance holds: by the same where they stand on its two sides, else the other way.
  private static GeneratedReport shifted(
      GeneratedReport report, CellAddress cell, CellAddress other, int by) {
    int sign = cell.row().equals("carriedForward") ? 1 : -1;
    var changed = report.with(cell, report.figure(cell) + by);
    changed = changed.with(other, changed.figure(other) + sign * by);
    CellAddress fromTotal = GeneratedReport.at(cell.row(), "total");
    CellAddress toTotal = GeneratedReport.at(other.row(), "total");
    changed = changed.with(fromTotal, changed.figure(fromTotal) + by);
    return changed.with(toTotal, changed.figure(toTotal) + sign * by);
  }

  private static void awaitIndexed(RunningSystem system, String id) {
    RunningSystem.await(
        id + " is indexed",
        60,
        () -> system.search().response("/api/v1/reports/%s", id).statusCode() == 200);
  }

  private static Set<String> continuity(RunningSystem system, String id) {
    return StreamSupport.stream(
            system.search().get("/api/v1/reports/%s", id).get("findings").spliterator(), false)
        .filter(f -> f.get("rule").asString().equals("carried-forward-continuity"))
        .flatMap(f -> StreamSupport.stream(f.get("cells").spliterator(), false))
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  private static Set<Set<String>> equationsOf(CellAddress cell) {
    return Form2021.FORM.equations().stream()
        .filter(equation ->
            Stream.concat(equation.left().stream(), equation.right().stream())
                .anyMatch(cell::equals))
        .map(FailuresIT::cellsOf)
        .collect(Collectors.toSet());
  }

  private static Set<String> cellsOf(Equation equation) {
    return Stream.of(equation.left(), equation.right())
        .flatMap(List::stream)
        .map(CellAddress::path)
        .collect(Collectors.toSet());
  }

  private static Set<String> cellsOf(JsonNode event) {
    var cells = new HashSet<String>();
    event.at("/finding/cells").forEach(cell -> cells.add(cell.asString()));
    return cells;
  }
}
