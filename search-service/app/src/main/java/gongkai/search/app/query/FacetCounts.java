package gongkai.search.app.query;

import gongkai.search.app.query.ReportHits.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// How many hits each value of each facet has.
///
/// A facet is counted as if nothing of it were chosen, so that one sees what choosing another value
/// would give; the region is counted within what is chosen, one step further down.
final class FacetCounts {

  private static final List<String> STEPS = List.of("province", "city", "county");

  private FacetCounts() {}

  static Map<String, Object> aggregations(Filters filters) {
    var aggregations = new LinkedHashMap<String, Object>();
    for (Facet facet : Facet.values()) {
      if (facet == Facet.REGION) {
        for (String step : STEPS) {
          aggregations.put(step, filtered(filters.clauses(), terms("region." + step, 60)));
        }
      } else {
        var counted = facet.isAboutFindings() ? nested(facet, filters) : terms(facet.field(), 50);
        aggregations.put(facet.parameter(), filtered(filters.clausesWithout(facet), counted));
      }
    }
    return aggregations;
  }

  private static Map<String, Object> filtered(
      List<Map<String, Object>> clauses, Map<String, Object> counted) {
    return Map.of(
        "filter", Map.of("bool", Map.of("filter", clauses)), "aggs", Map.of("counted", counted));
  }

  private static Map<String, Object> terms(String field, int most) {
    return Map.of("terms", Map.of("field", field, "size", most));
  }

  /// Counts reports, not findings: only such findings as the other facet about findings allows.
  private static Map<String, Object> nested(Facet facet, Filters filters) {
    var other = facet == Facet.RULE ? Facet.SEVERITY : Facet.RULE;
    List<Map<String, Object>> kept =
        filters.of(other).isEmpty() ? List.of() : List.of(other.clause(filters.of(other)));
    var byValue = new LinkedHashMap<>(terms(facet.field(), 100));
    byValue.put("aggs", Map.of("reports", Map.of("reverse_nested", Map.of())));
    return Map.of(
        "nested", Map.of("path", "findings"),
        "aggs",
            Map.of(
                "kept",
                Map.of(
                    "filter", Map.of("bool", Map.of("filter", kept)),
                    "aggs", Map.of("counted", byValue))));
  }

  static Map<String, List<Count>> read(JsonNode aggregations) {
    var facets = new LinkedHashMap<String, List<Count>>();
    for (Facet facet : Facet.values()) {
      facets.put(
          facet.parameter(),
          facet == Facet.REGION
              ? regions(aggregations)
              : counts(aggregations.path(facet.parameter()), facet.isAboutFindings()));
    }
    return facets;
  }

  /// The first step of the tree at which the hits divide; the last one where they never do.
  private static List<Count> regions(JsonNode aggregations) {
    List<Count> deepest = List.of();
    for (String step : STEPS) {
      var counts = counts(aggregations.path(step), false);
      if (counts.size() > 1) {
        return counts;
      }
      deepest = counts.isEmpty() ? deepest : counts;
    }
    return deepest;
  }

  private static List<Count> counts(JsonNode aggregation, boolean aboutFindings) {
    var counted =
        aboutFindings
            ? aggregation.path("counted").path("kept").path("counted")
            : aggregation.path("counted");
    var counts = new ArrayList<Count>();
    for (JsonNode bucket : counted.path("buckets")) {
      var key = bucket.path("key").asString();
      long count = (aboutFindings ? bucket.path("reports") : bucket).path("doc_count").asLong();
      boolean isRegion = key.matches("[0-9]{6} .*");
      counts.add(
          new Count(
              isRegion ? key.substring(0, 6) : key, isRegion ? key.substring(7) : key, count));
    }
    return counts;
  }
}
