package gongkai.search.app.query;

import gongkai.search.app.text.Sought;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question for reports.
///
/// @param sought the words
/// @param filters the facets chosen
/// @param institution the id of the only institution asked about
/// @param superseded whether reports that a newer publication replaced are wanted too
/// @param sort the order
/// @param size how many hits at once
/// @param after where to go on
public record ReportQuery(
    Sought sought,
    Filters filters,
    Optional<String> institution,
    boolean superseded,
    Sort sort,
    int size,
    Optional<Cursor> after) {

  /// The parameters that it knows.
  public static final Set<String> PARAMETERS =
      Set.of(
          "q",
          "region",
          "year",
          "level",
          "kind",
          "form",
          "verdict",
          "rule",
          "severity",
          "institution",
          "superseded",
          "sort",
          "size",
          "cursor");

  /// The orders.
  public enum Sort {
    /// Best match first.
    RELEVANCE("_score", "desc"),
    /// Latest year first.
    NEWEST("year", "desc"),
    /// Earliest year first.
    OLDEST("year", "asc"),
    /// Most errors first.
    ERRORS("errors", "desc");

    private final String field;
    private final String direction;

    Sort(String field, String direction) {
      this.field = field;
      this.direction = direction;
    }

    /// The parameter's value.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Map<String, Object>> keys() {
      var keys = new ArrayList<Map<String, Object>>();
      keys.add(Map.of(field, Map.of("order", direction)));
      if (!field.equals("year")) {
        keys.add(Map.of("year", Map.of("order", "desc")));
      }
      keys.add(Map.of("region.code", Map.of("order", "asc")));
      keys.add(Map.of("document", Map.of("order", "asc")));
      return keys;
    }
  }

  /// Reads a request.
  ///
  /// @throws BadParameter when a parameter makes no sense
  public static ReportQuery from(Parameters parameters) {
    var sought = sought(parameters);
    var otherwise = sought.isNothing() ? Sort.NEWEST : Sort.RELEVANCE;
    var words = java.util.Arrays.stream(Sort.values()).map(Sort::word).toList();
    var sort =
        Sort.valueOf(
            parameters.word("sort", otherwise.word(), words).toUpperCase(java.util.Locale.ROOT));
    return new ReportQuery(
        sought,
        Filters.from(parameters),
        parameters.one("institution"),
        parameters.word("superseded", "exclude", List.of("include", "exclude")).equals("include"),
        sort,
        parameters.whole("size", 20, 0, 200),
        Cursor.read(parameters, sort.word()));
  }

  static Sought sought(Parameters parameters) {
    try {
      return Sought.of(parameters.one("q").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new BadParameter("q", String.valueOf(e.getMessage()));
    }
  }

  /// The body of `_search`.
  public Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put(
        "query", Map.of("bool", Map.of("must", Phrases.inReports(sought), "filter", always())));
    body.put("post_filter", Map.of("bool", Map.of("filter", filters.clauses())));
    body.put("aggs", FacetCounts.aggregations(filters));
    body.put("sort", sort.keys());
    body.put("size", size);
    body.put("track_total_hits", true);
    body.put("_source", Map.of("excludes", List.of("event", "cells", "messages")));
    after.ifPresent(cursor -> body.put("search_after", cursor.values()));
    return body;
  }

  private List<Map<String, Object>> always() {
    var clauses = new ArrayList<Map<String, Object>>();
    if (!superseded) {
      clauses.add(Map.of("term", Map.of("current", true)));
    }
    institution.ifPresent(id -> clauses.add(Map.of("term", Map.of("institution.id", id))));
    return clauses;
  }
}
