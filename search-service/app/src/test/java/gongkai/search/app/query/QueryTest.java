package gongkai.search.app.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.EventJson;
import gongkai.search.app.store.Indices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class QueryTest {

  private static Parameters parameters(String... namesAndValues) {
    var given = new HashMap<String, List<String>>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      given.put(namesAndValues[at], List.of(namesAndValues[at + 1]));
    }
    return Parameters.of(given, ReportQuery.PARAMETERS);
  }

  private static JsonNode body(String... namesAndValues) {
    return EventJson.MAPPER.valueToTree(ReportQuery.from(parameters(namesAndValues)).body());
  }

  @Test
  void severalWordsMustEachMatchOrAllAsOnePhrase() {
    var should = body("q", "行政 复议").at("/query/bool/must/bool/should");
    assertEquals("行政复议", should.at("/0/multi_match/query").asString());
    assertEquals("行政", should.at("/1/bool/must/0/multi_match/query").asString());
    assertEquals("复议", should.at("/1/bool/must/1/multi_match/query").asString());
    assertEquals("phrase", should.at("/0/multi_match/type").asString());
  }

  @Test
  void aSingleCharacterIsSoughtInTheFieldForSingles() {
    var fields = body("q", "县").at("/query/bool/must/multi_match/fields");
    assertTrue(fields.toString().contains("narrative.one"));
  }

  @Test
  void onlyCurrentReportsUnlessOthersAreAskedFor() {
    assertTrue(body().at("/query/bool/filter").toString().contains("current"));
    assertFalse(
        body("superseded", "include").at("/query/bool/filter").toString().contains("current"));
  }

  @Test
  void filtersNarrowTheHitsAndEveryFacetButTheirOwn() {
    var body = body("year", "2022,2023", "level", "county");
    assertEquals(2, body.at("/post_filter/bool/filter").size());
    assertEquals(1, body.at("/aggs/year/filter/bool/filter").size());
    assertEquals(2, body.at("/aggs/form/filter/bool/filter").size());
  }

  @Test
  void ruleAndSeverityAreAskedOfOneFinding() {
    var filters =
        body("rule", "requests-balance", "severity", "error").at("/post_filter/bool/filter");
    assertEquals(1, filters.size());
    assertEquals(2, filters.at("/0/nested/query/bool/filter").size());
  }

  @Test
  void aCursorComesBackAsItWasGiven() {
    var values = EventJson.MAPPER.readTree("[{\"sort\":[12.5,9223372036854775807,\"甲\",null]}]");
    var next = Cursor.after(values, 1, "newest").orElseThrow();
    var cursor = Cursor.read(parameters("cursor", next), "newest").orElseThrow();
    assertEquals(values.at("/0/sort").valueStream().toList(), cursor.values());
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    var next =
        new Cursor("newest", EventJson.MAPPER.readTree("[1]").valueStream().toList()).written();
    assertThrows(BadParameter.class, () -> Cursor.read(parameters("cursor", next), "errors"));
    assertThrows(BadParameter.class, () -> Cursor.read(parameters("cursor", "%%%"), "errors"));
  }

  @Test
  void theLastPageHasNoNext() {
    assertEquals(Optional.empty(), Cursor.after(EventJson.MAPPER.readTree("[]"), 0, "newest"));
    assertEquals(Optional.empty(), Cursor.after(EventJson.MAPPER.readTree("[]"), 20, "newest"));
  }

  @Test
  void aMeasureIsACellOfAFormOrARatioOfTwo() {
    assertEquals(
        "cells.requests_newlyReceived_total", Measure.of("requests.newlyReceived.total").field());
    var ratio = Measure.of("requests.granted.total / requests.totalHandled.total");
    assertEquals(Optional.of("cells.requests_totalHandled_total"), ratio.denominatorField());
    assertEquals("0.000001", Measure.of("proactive.fees.amount").unit().toPlainString());
  }

  @Test
  void anUnknownMeasureIsRefusedWithExamples() {
    var refusal =
        assertThrows(BadParameter.class, () -> Measure.of("requests.newlyRecieved.total"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("requests.newlyReceived.total"));
    assertThrows(BadParameter.class, () -> Measure.of(""));
    assertThrows(BadParameter.class, () -> Measure.of("a/b/c"));
  }

  @Test
  void everyCellOfEveryFormIsMapped() {
    var cells =
        EventJson.MAPPER.valueToTree(Indices.REPORTS.mappings()).at("/properties/cells/properties");
    for (String address :
        List.of(
            "requests.other.total",
            "requests.other.feeOverdue.total",
            "proactive.procurement.amount")) {
      assertTrue(cells.has(address.replace('.', '_')), address);
    }
  }

  @Test
  void aPercentileIsBetweenOneAndNinetyNine() {
    assertEquals("p90", Statistic.of("p90").word());
    assertThrows(BadParameter.class, () -> Statistic.of("p100"));
    assertThrows(BadParameter.class, () -> Statistic.of("p0"));
  }

  @Test
  void aMisspeltParameterIsRefusedWithTheOnesThatExist() {
    var refusal = assertThrows(BadParameter.class, () -> parameters("yaer", "2023"));
    assertTrue(String.valueOf(refusal.getMessage()).contains("year"));
  }

  @Test
  void emptyParametersCountAsNotGiven() {
    assertEquals(
        Map.of(), ReportQuery.from(parameters("year", "", "region", " ")).filters().chosen());
  }
}
