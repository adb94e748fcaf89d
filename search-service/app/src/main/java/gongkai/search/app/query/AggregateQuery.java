package gongkai.search.app.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A question for figures over many reports; only current reports count.
///
/// @param measure what is measured in each report
/// @param statistic what is made of it
/// @param by what the reports are grouped by, in this order; empty for the whole alone
/// @param filters which reports count
public record AggregateQuery(
    Measure measure, Statistic statistic, List<Grouping> by, Filters filters) {

  /// The parameters that it knows.
  public static final Set<String> PARAMETERS =
      Set.of(
          "measure",
          "stat",
          "by",
          "regionLevel",
          "region",
          "year",
          "level",
          "kind",
          "form",
          "verdict",
          "rule",
          "severity");

  private static final int PAGE = 1000;

  /// What reports are grouped by.
  ///
  /// @param name `region`, `year`, `level`, `kind` or `form`
  /// @param field the index field
  public record Grouping(String name, String field) {}

  /// Reads a request.
  ///
  /// @throws BadParameter when a parameter makes no sense
  public static AggregateQuery from(Parameters parameters) {
    var measure =
        parameters
            .one("measure")
            .map(Measure::of)
            .orElseThrow(() -> new BadParameter("measure", "必须给出，例如 requests.newlyReceived.total"));
    var regionLevel =
        parameters.word("regionLevel", "province", List.of("province", "city", "county"));
    return new AggregateQuery(
        measure,
        Statistic.of(parameters.one("stat").orElse("sum")),
        parameters.many("by").stream().map(name -> grouping(name, regionLevel)).toList(),
        Filters.from(parameters));
  }

  private static Grouping grouping(String name, String regionLevel) {
    return switch (name) {
      case "region" -> new Grouping(name, "region." + regionLevel);
      case "year", "form" -> new Grouping(name, name);
      case "level", "kind" -> new Grouping(name, "institution." + name);
      default ->
          throw new BadParameter("by", "“%s”不在可用的取值之中：region、year、level、kind、form".formatted(name));
    };
  }

  /// The body of `_search` for one page of buckets.
  ///
  /// @param after the key after which the page starts; empty for the first, which brings the total
  Map<String, Object> body(Optional<JsonNode> after) {
    var aggregations = new LinkedHashMap<String, Object>();
    if (after.isEmpty()) {
      aggregations.putAll(statistic.aggregations(measure));
    }
    if (!by.isEmpty()) {
      aggregations.put(
          "buckets",
          Map.of("composite", composite(after), "aggs", statistic.aggregations(measure)));
    }
    var clauses = new ArrayList<>(filters.clauses());
    clauses.add(Map.of("term", Map.of("current", true)));
    return Map.of(
        "size",
        0,
        "track_total_hits",
        true,
        "query",
        Map.of("bool", Map.of("filter", clauses)),
        "aggs",
        aggregations);
  }

  private Map<String, Object> composite(Optional<JsonNode> after) {
    var sources = new ArrayList<Map<String, Object>>();
    for (Grouping grouping : by) {
      sources.add(
          Map.of(
              grouping.name(),
              Map.of("terms", Map.of("field", grouping.field(), "missing_bucket", true))));
    }
    var composite = new LinkedHashMap<String, Object>();
    composite.put("size", PAGE);
    composite.put("sources", sources);
    after.ifPresent(key -> composite.put("after", key));
    return composite;
  }
}
