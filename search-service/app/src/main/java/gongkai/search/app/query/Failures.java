package gongkai.search.app.query;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import gongkai.extract.EventJson;
import gongkai.search.app.store.Indices;
import gongkai.search.app.store.OpenSearch;
import gongkai.search.app.store.QueryRefused;
import gongkai.validate.FindingChanged;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The findings in the index.
@Singleton
public class Failures {

  private final OpenSearch opensearch;

  Failures(OpenSearch opensearch) {
    this.opensearch = opensearch;
  }

  /// The answer to a {@link FailureQuery}.
  ///
  /// @param total how many findings match
  /// @param failures this page of them
  /// @param next the `cursor` of the next page; empty on the last
  public record Page(long total, List<Entry> failures, Optional<String> next) {}

  /// One finding, as it was last said.
  ///
  /// @param status `open`, or `resolved` for one that is no longer there
  /// @param changedAt when it was last raised, changed or resolved
  /// @param event what was said: the finding with its institution, year, values and link
  public record Entry(String status, Instant changedAt, @JsonUnwrapped FindingChanged event) {}

  /// The findings that match.
  ///
  /// @throws BadParameter when the query goes on at a place that is none
  public Page find(FailureQuery query) {
    try {
      return page(opensearch.search(Indices.FINDINGS.alias(), query.body()).path("hits"), query);
    } catch (QueryRefused refused) {
      throw query.after().isPresent() ? Cursor.notOurs() : refused;
    }
  }

  private static Page page(JsonNode hits, FailureQuery query) {
    return new Page(
        hits.path("total").path("value").asLong(),
        hits.path("hits").valueStream().map(hit -> entry(hit.path("_source"))).toList(),
        Cursor.after(hits.path("hits"), query.size(), FailureQuery.ORDER));
  }

  private static Entry entry(JsonNode source) {
    return new Entry(
        source.path("status").asString(),
        Instant.parse(source.path("changedAt").asString()),
        EventJson.MAPPER.treeToValue(source.path("event"), FindingChanged.class));
  }
}
