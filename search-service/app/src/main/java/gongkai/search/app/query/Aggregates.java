package gongkai.search.app.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import gongkai.search.app.store.Indices;
import gongkai.search.app.store.OpenSearch;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Figures over many reports.
@Singleton
public class Aggregates {

  private final OpenSearch opensearch;

  Aggregates(OpenSearch opensearch) {
    this.opensearch = opensearch;
  }

  /// The answer. A bucket is an object with a property for each grouping (`region` and
  /// `regionName`, `year`, …; null for reports that have none), `value` (null where no report has
  /// one), `reports` and `missing`.
  ///
  /// @param measure what was measured
  /// @param stat what was made of it
  /// @param buckets the groups
  /// @param total the statistic over all reports together; null where none has the measure
  /// @param reports on how many reports the total rests
  /// @param missing how many more reports there are, which lack the measure
  public record Answer(
      String measure,
      String stat,
      List<Map<String, @Nullable Object>> buckets,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable BigDecimal total,
      long reports,
      long missing) {}

  /// Works out the figures.
  public Answer answer(AggregateQuery query) {
    var first = search(query, Optional.empty());
    var buckets = new ArrayList<Map<String, @Nullable Object>>();
    for (var page = first; ; ) {
      page.path("buckets").path("buckets").forEach(bucket -> buckets.add(bucket(bucket, query)));
      var after = page.path("buckets").path("after_key");
      if (after.isMissingNode()) {
        break;
      }
      page = search(query, Optional.of(after));
    }
    var valued = first.path("valued");
    long reports = valued.path("doc_count").asLong();
    return new Answer(
        query.measure().toString(),
        query.statistic().word(),
        buckets,
        value(valued, query),
        reports,
        first.path("all").asLong() - reports);
  }

  private JsonNode search(AggregateQuery query, Optional<JsonNode> after) {
    var answer = opensearch.search(Indices.REPORTS.alias(), query.body(after));
    var aggregations = (tools.jackson.databind.node.ObjectNode) answer.path("aggregations");
    return aggregations.put("all", answer.path("hits").path("total").path("value").asLong());
  }

  private static Map<String, @Nullable Object> bucket(JsonNode bucket, AggregateQuery query) {
    var row = new LinkedHashMap<String, @Nullable Object>();
    for (var grouping : query.by()) {
      var key = bucket.path("key").path(grouping.name());
      if (grouping.name().equals("region")) {
        row.put("region", key.isNull() ? null : key.asString().substring(0, 6));
        row.put("regionName", key.isNull() ? null : key.asString().substring(7));
      } else {
        row.put(grouping.name(), key.isNull() ? null : key);
      }
    }
    long reports = bucket.path("valued").path("doc_count").asLong();
    row.put("value", value(bucket.path("valued"), query));
    row.put("reports", reports);
    row.put("missing", bucket.path("doc_count").asLong() - reports);
    return row;
  }

  private static @Nullable BigDecimal value(JsonNode valued, AggregateQuery query) {
    var figure = query.statistic().read(valued);
    if (figure.isEmpty()) {
      return null;
    }
    var unit = query.statistic().word().equals("count") ? BigDecimal.ONE : query.measure().unit();
    var rounded =
        BigDecimal.valueOf(figure.getAsDouble())
            .multiply(unit)
            .setScale(6, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
