package gongkai.search.app.query;

import gongkai.extract.DocumentReference;
import gongkai.extract.EventJson;
import gongkai.extract.report.Report;
import gongkai.search.app.store.Indices;
import gongkai.search.app.store.OpenSearch;
import gongkai.search.app.store.QueryRefused;
import gongkai.search.app.text.Sought;
import gongkai.validate.Finding;
import gongkai.validate.ReportValidated;
import gongkai.validate.Verdict;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The reports in the index.
@Singleton
public class Reports {

  private final OpenSearch opensearch;

  Reports(OpenSearch opensearch) {
    this.opensearch = opensearch;
  }

  /// One report with everything known about it.
  ///
  /// @param id the document's SHA-256
  /// @param version run · 2²⁰ + revision of the verdict
  /// @param current whether no newer publication replaced it
  /// @param document the document
  /// @param ruleBook the version of the rule book that judged
  /// @param verdict the verdict on the whole
  /// @param report the report
  /// @param findings its findings, failures and doubts
  /// @param otherYears the institution's other reports that are current, latest year first
  public record Detail(
      String id,
      long version,
      boolean current,
      DocumentReference document,
      String ruleBook,
      Verdict verdict,
      Report report,
      List<Finding> findings,
      List<ReportHits.Hit> otherYears) {}

  /// The reports that match.
  ///
  /// @throws BadParameter when the query goes on at a place that is none
  public ReportHits find(ReportQuery query) {
    try {
      return ReportHits.read(opensearch.search(Indices.REPORTS.alias(), query.body()), query);
    } catch (QueryRefused refused) {
      throw query.after().isPresent() ? Cursor.notOurs() : refused;
    }
  }

  /// The report of a document.
  ///
  /// @param id the document's SHA-256
  public Optional<Detail> one(String id) {
    var hits =
        search(
            Map.of(
                "query", Map.of("ids", Map.of("values", List.of(id))),
                "_source", List.of("event")));
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            detail(
                EventJson.MAPPER.treeToValue(
                    hits.path(0).path("_source").path("event"), ReportValidated.class)));
  }

  private Detail detail(ReportValidated event) {
    return new Detail(
        event.document().sha256(),
        event.version(),
        event.current(),
        event.document(),
        event.ruleBook(),
        event.verdict(),
        event.report(),
        event.findings(),
        otherYears(event.report().institution().id(), event.document().sha256()));
  }

  private List<ReportHits.Hit> otherYears(String institution, String exceptDocument) {
    return search(
            Map.of(
                "query",
                    Map.of(
                        "bool",
                        Map.of(
                            "filter",
                                List.of(
                                    Map.of("term", Map.of("institution.id", institution)),
                                    Map.of("term", Map.of("current", true))),
                            "must_not", Map.of("ids", Map.of("values", List.of(exceptDocument))))),
                "sort", List.of(Map.of("year", "desc"), Map.of("document", "asc")),
                "size", 50,
                "_source", Map.of("excludes", List.of("event", "cells", "narrative", "messages"))))
        .valueStream()
        .map(hit -> ReportHits.hit(hit.path("_source"), new Sought("", List.of())))
        .toList();
  }

  private JsonNode search(Map<String, Object> body) {
    return opensearch.search(Indices.REPORTS.alias(), body).path("hits").path("hits");
  }
}
