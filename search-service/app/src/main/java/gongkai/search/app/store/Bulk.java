package gongkai.search.app.store;

import gongkai.extract.EventJson;
import gongkai.search.app.store.OpenSearch.Answer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Writes documents in one request and says of each what became of it.
@Singleton
public class Bulk {

  private final OpenSearch opensearch;

  Bulk(OpenSearch opensearch) {
    this.opensearch = opensearch;
  }

  /// What became of one document.
  public sealed interface Outcome {
    /// It is in the index, or a newer version of it is.
    record Done() implements Outcome {}

    /// The index could not take it now.
    record Later(String reason) implements Outcome {}

    /// There is no such index any more.
    record Gone(String reason) implements Outcome {}

    /// The index will never take it.
    record Never(String reason) implements Outcome {}
  }

  /// Writes all, synchronously, and waits until a search finds them: what is called indexed can be
  /// found.
  ///
  /// @return an outcome for each entry, in their order
  public List<Outcome> write(List<Entry> entries) {
    if (entries.isEmpty()) {
      return List.of();
    }
    try {
      var answer = opensearch.sendLines("/_bulk", Map.of("refresh", "wait_for"), lines(entries));
      if (answer.isGood()) {
        return itemwise(answer.body().path("items"), entries.size());
      }
      return refused(entries, answer);
    } catch (IOException e) {
      return all(entries, new Outcome.Later(String.valueOf(e.getMessage())));
    }
  }

  /// A refusal of the whole request hits innocent documents too: halve it until the guilty one is
  /// alone.
  private List<Outcome> refused(List<Entry> entries, Answer answer) {
    if (mayPass(answer.status())) {
      return all(entries, new Outcome.Later(answer.reason()));
    }
    if (entries.size() == 1) {
      return List.of(new Outcome.Never(answer.reason()));
    }
    int half = entries.size() / 2;
    var outcomes = new ArrayList<>(write(entries.subList(0, half)));
    outcomes.addAll(write(entries.subList(half, entries.size())));
    return outcomes;
  }

  private static List<Outcome> itemwise(JsonNode items, int expected) {
    var outcomes = new ArrayList<Outcome>();
    for (int at = 0; at < expected; at++) {
      outcomes.add(outcome(items.path(at).path("index")));
    }
    return outcomes;
  }

  static Outcome outcome(JsonNode item) {
    int status = item.path("status").asInt(500);
    var error = item.path("error");
    var reason =
        "HTTP %d %s: %s"
            .formatted(status, error.path("type").asString(""), error.path("reason").asString(""));
    if (status < 300 || status == 409) {
      return new Outcome.Done();
    }
    if (status == 404) {
      return new Outcome.Gone(reason);
    }
    return mayPass(status) ? new Outcome.Later(reason) : new Outcome.Never(reason);
  }

  /// Too busy, broken, full (a block on writes is a 403), or not let in until somebody mends it.
  private static boolean mayPass(int status) {
    return status == 429 || status >= 500 || status == 401 || status == 403;
  }

  private static List<Outcome> all(List<Entry> entries, Outcome outcome) {
    return entries.stream().map(entry -> outcome).toList();
  }

  private static String lines(List<Entry> entries) {
    var lines = new StringBuilder();
    for (Entry entry : entries) {
      lines
          .append(EventJson.MAPPER.writeValueAsString(Map.of("index", action(entry))))
          .append('\n');
      lines.append(EventJson.MAPPER.writeValueAsString(entry.body())).append('\n');
    }
    return lines.toString();
  }

  private static Map<String, Object> action(Entry entry) {
    var action = new LinkedHashMap<String, Object>();
    action.put("_index", entry.index());
    action.put("_id", entry.id());
    action.put("version", entry.version());
    action.put("version_type", "external_gte");
    action.put("require_alias", true);
    return action;
  }
}
