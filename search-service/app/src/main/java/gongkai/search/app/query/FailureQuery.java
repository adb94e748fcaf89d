package gongkai.search.app.query;

import gongkai.search.app.text.Sought;
import gongkai.validate.Family;
import gongkai.validate.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question for findings, latest change first.
///
/// @param sought words in the message, the title or the institution's name
/// @param clauses what must hold
/// @param size how many at once
/// @param after where to go on
public record FailureQuery(
    Sought sought, List<Map<String, Object>> clauses, int size, Optional<Cursor> after) {

  /// The parameters that it knows.
  public static final Set<String> PARAMETERS =
      Set.of(
          "q",
          "region",
          "year",
          "level",
          "family",
          "rule",
          "severity",
          "institution",
          "document",
          "kind",
          "status",
          "size",
          "cursor");

  static final String ORDER = "latest";

  private static final List<String> FIELDS =
      List.of("institution.name^6", "region.text^3", "title^3", "message");
  private static final List<String> SINGLES =
      List.of("institution.name.one^6", "region.text.one^3", "title.one^3", "message.one");

  /// The words of the parameter `family`.
  public static final List<String> FAMILIES =
      Arrays.stream(Family.values()).map(Family::word).toList();

  /// The words of the parameter `severity`.
  public static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::word).toList();

  /// Reads a request. Without `kind` it asks for failures, without `status` for open ones.
  ///
  /// @throws BadParameter when a parameter makes no sense
  public static FailureQuery from(Parameters parameters) {
    var clauses = new ArrayList<Map<String, Object>>();
    for (Facet facet : List.of(Facet.REGION, Facet.YEAR, Facet.LEVEL)) {
      var values = facet.checked(parameters.many(facet.parameter()));
      if (!values.isEmpty()) {
        clauses.add(facet.clause(values));
      }
    }
    terms(clauses, "family", words(parameters, "family", FAMILIES));
    terms(clauses, "severity", words(parameters, "severity", SEVERITIES));
    terms(clauses, "rule", parameters.many("rule"));
    terms(clauses, "document", parameters.many("document"));
    parameters
        .one("institution")
        .ifPresent(asked ->
            clauses.add(
                Map.of(
                    "multi_match",
                    Map.of(
                        "query",
                        asked,
                        "fields",
                        List.of("institution.id", "institution.name.exact")))));
    choice(clauses, "kind", parameters.word("kind", "failure", List.of("failure", "doubt", "all")));
    choice(
        clauses, "status", parameters.word("status", "open", List.of("open", "resolved", "all")));
    return new FailureQuery(
        ReportQuery.sought(parameters),
        clauses,
        parameters.whole("size", 50, 0, 500),
        Cursor.read(parameters, ORDER));
  }

  private static List<String> words(Parameters parameters, String name, List<String> allowed) {
    var values = parameters.many(name);
    for (String value : values) {
      if (!allowed.contains(value)) {
        throw new BadParameter(
            name, "“%s”不在可用的取值之中：%s".formatted(value, String.join("、", allowed)));
      }
    }
    return values;
  }

  private static void terms(List<Map<String, Object>> clauses, String field, List<String> values) {
    if (!values.isEmpty()) {
      clauses.add(Map.of("terms", Map.of(field, values)));
    }
  }

  private static void choice(List<Map<String, Object>> clauses, String field, String word) {
    if (!word.equals("all")) {
      clauses.add(Map.of("term", Map.of(field, word)));
    }
  }

  /// The body of `_search`.
  Map<String, Object> body() {
    var body = new LinkedHashMap<String, Object>();
    body.put(
        "query",
        Map.of("bool", Map.of("must", Phrases.query(sought, FIELDS, SINGLES), "filter", clauses)));
    body.put(
        "sort",
        List.of(
            Map.of("changedAt", Map.of("order", "desc")), Map.of("id", Map.of("order", "asc"))));
    body.put("size", size);
    body.put("track_total_hits", true);
    after.ifPresent(cursor -> body.put("search_after", cursor.values()));
    return body;
  }
}
