package gongkai.search.app.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/// What is made of a measure over many reports.
///
/// Of a ratio, `sum` is the ratio of the sums; all others are made of the reports' own ratios.
///
/// @param word `sum`, `mean`, `min`, `max`, `median`, `count`, or `p1` to `p99`
public record Statistic(String word) {

  /// Reads a statistic.
  ///
  /// @throws BadParameter when it is another word
  public static Statistic of(String word) {
    if (!word.matches("sum|mean|min|max|median|count|p[1-9][0-9]?")) {
      throw new BadParameter(
          "stat", "“%s”不在可用的取值之中：sum、mean、min、max、median、count、p1 至 p99".formatted(word));
    }
    return new Statistic(word);
  }

  /// The aggregations of a bucket: `valued` are the reports that have the measure.
  Map<String, Object> aggregations(Measure measure) {
    var valued = new LinkedHashMap<String, Object>();
    valued.put("filter", Map.of("bool", Map.of("filter", hasValue(measure))));
    if (!word.equals("count")) {
      valued.put("aggs", metrics(measure));
    }
    return Map.of("valued", valued);
  }

  private List<Map<String, Object>> hasValue(Measure measure) {
    var clauses = new ArrayList<Map<String, Object>>();
    clauses.add(exists(measure.field()));
    measure
        .denominatorField()
        .ifPresent(field ->
            clauses.add(
                word.equals("sum")
                    ? exists(field)
                    : Map.of("range", Map.of(field, Map.of("gt", 0)))));
    return clauses;
  }

  private static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }

  private Map<String, Object> metrics(Measure measure) {
    var denominator = measure.denominatorField();
    if (denominator.isPresent() && word.equals("sum")) {
      return Map.of(
          "value", Map.of("sum", Map.of("field", measure.field())),
          "whole", Map.of("sum", Map.of("field", denominator.get())));
    }
    return Map.of("value", metric(values(measure.field(), denominator)));
  }

  private static Map<String, Object> values(String field, Optional<String> denominator) {
    return denominator
        .<Map<String, Object>>map(whole ->
            Map.of(
                "script",
                Map.of(
                    "source",
                    "doc[params.part].value / (double) doc[params.whole].value",
                    "params",
                    Map.of("part", field, "whole", whole))))
        .orElseGet(() -> Map.of("field", field));
  }

  private Map<String, Object> metric(Map<String, Object> values) {
    return switch (word) {
      case "sum", "min", "max" -> Map.of(word, values);
      case "mean" -> Map.of("avg", values);
      default -> {
        var percentiles = new LinkedHashMap<>(values);
        percentiles.put("percents", List.of(percentile()));
        percentiles.put("keyed", false);
        percentiles.put("tdigest", Map.of("compression", 1000));
        yield Map.of("percentiles", percentiles);
      }
    };
  }

  private int percentile() {
    return word.equals("median") ? 50 : Integer.parseInt(word.substring(1));
  }

  /// Reads the figure, still in the index's units; empty when no report has the measure.
  OptionalDouble read(JsonNode valued) {
    long reports = valued.path("doc_count").asLong();
    if (word.equals("count")) {
      return OptionalDouble.of((double) reports);
    }
    if (reports == 0) {
      return OptionalDouble.empty();
    }
    var value = valued.path("value");
    double figure =
        value.has("values")
            ? value.path("values").path(0).path("value").asDouble()
            : value.path("value").asDouble();
    if (!valued.has("whole")) {
      return OptionalDouble.of(figure);
    }
    double whole = valued.path("whole").path("value").asDouble();
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(figure / whole);
  }
}
