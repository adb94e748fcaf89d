package gongkai.search.app.query;

import gongkai.search.app.text.Highlighter;
import gongkai.search.app.text.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The answer to a {@link ReportQuery}.
///
/// @param total how many reports match
/// @param hits this page of them
/// @param facets how many matching reports each value of each facet has
/// @param next the `cursor` of the next page; empty on the last
public record ReportHits(
    long total, List<Hit> hits, Map<String, List<Count>> facets, Optional<String> next) {

  /// One report.
  ///
  /// @param id the document's SHA-256
  /// @param institution id, name, kind and level of whose report it is
  /// @param region code and path of where it is
  /// @param year the year reported on
  /// @param title its title
  /// @param form the form followed
  /// @param current whether no newer publication replaced it
  /// @param verdict what to do with it, and how many findings of each grade
  /// @param highlights passages by field as HTML: all text escaped, the sought words in `em`
  /// @param failures its failures, worst first
  /// @param link its page
  public record Hit(
      String id,
      JsonNode institution,
      Region region,
      Optional<Integer> year,
      String title,
      String form,
      boolean current,
      VerdictCounts verdict,
      Map<String, List<String>> highlights,
      List<JsonNode> failures,
      String link) {}

  /// A value of a facet.
  ///
  /// @param value what to ask for
  /// @param label what to show, where it is something else
  /// @param count how many hits have it
  public record Count(String value, String label, long count) {}

  /// Where an institution is.
  public record Region(Optional<String> code, List<String> path) {}

  /// The verdict on a report.
  public record VerdictCounts(String status, int errors, int warnings, int infos, int doubts) {}

  private static final List<String> WORST_FIRST = List.of("error", "warning", "info");

  /// Reads what OpenSearch answered.
  public static ReportHits read(JsonNode answer, ReportQuery query) {
    var found = answer.path("hits");
    var hits = new ArrayList<Hit>();
    for (JsonNode hit : found.path("hits")) {
      hits.add(hit(hit.path("_source"), query.sought()));
    }
    return new ReportHits(
        found.path("total").path("value").asLong(),
        hits,
        FacetCounts.read(answer.path("aggregations")),
        Cursor.after(found.path("hits"), query.size(), query.sort().word()));
  }

  /// Reads one report as it stands in the index.
  public static Hit hit(JsonNode source, Sought sought) {
    var id = source.path("document").asString();
    return new Hit(
        id,
        source.path("institution"),
        new Region(
            source.path("region").path("code").asStringOpt(),
            source.path("region").path("path").valueStream().map(JsonNode::asString).toList()),
        source.path("year").isNumber()
            ? Optional.of(source.path("year").asInt())
            : Optional.empty(),
        source.path("title").asString(),
        source.path("form").asString(),
        source.path("current").asBoolean(),
        new VerdictCounts(
            source.path("verdict").asString(),
            source.path("errors").asInt(),
            source.path("warnings").asInt(),
            source.path("infos").asInt(),
            source.path("doubts").asInt()),
        highlights(source, sought),
        source
            .path("findings")
            .valueStream()
            .filter(finding -> finding.path("kind").asString().equals("failure"))
            .sorted(
                Comparator.comparingInt(
                    finding -> WORST_FIRST.indexOf(finding.path("severity").asString())))
            .toList(),
        "/reports/" + id);
  }

  private static Map<String, List<String>> highlights(JsonNode source, Sought sought) {
    var highlights = new LinkedHashMap<String, List<String>>();
    Stream.of("institution.name", "title", "narrative")
        .forEach(field -> put(highlights, field, text(source, field), sought));
    var messages =
        source
            .path("findings")
            .valueStream()
            .flatMap(finding ->
                Highlighter.passages(finding.path("message").asString(), sought).stream())
            .limit(3)
            .toList();
    if (!messages.isEmpty()) {
      highlights.put("messages", messages);
    }
    return highlights;
  }

  private static void put(
      Map<String, List<String>> highlights, String field, String text, Sought sought) {
    var passages = Highlighter.passages(text, sought);
    if (!passages.isEmpty()) {
      highlights.put(field, passages);
    }
  }

  private static String text(JsonNode source, String field) {
    return source.at("/" + field.replace('.', '/')).asString("");
  }
}
