package gongkai.search.app.relay;

import gongkai.extract.EventJson;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The rules as validate-service tells of them, remembered for a while, so that pages name rules by
/// their titles without asking each time.
@Singleton
public class RuleCatalogue {

  private static final Logger LOG = LoggerFactory.getLogger(RuleCatalogue.class);
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration PATIENCE_AFTER_SILENCE = Duration.ofSeconds(20);

  private final Upstream upstream;
  private volatile Map<String, String> titles = Map.of();
  private volatile long askAgainAt = System.nanoTime();

  RuleCatalogue(Upstream upstream) {
    this.upstream = upstream;
  }

  /// A rule as people see it.
  ///
  /// @param name its name
  /// @param family its family
  /// @param severity its ceiling
  /// @param title its Chinese title
  /// @param basis the legal or arithmetic basis
  /// @param forms the forms it holds for
  /// @param page its page, Markdown; empty in a list
  public record Rule(
      String name,
      String family,
      String severity,
      String title,
      String basis,
      List<String> forms,
      String page) {}

  /// All rules, in the catalogue's order.
  ///
  /// @throws Upstream.Silent when validate-service does not answer
  public List<Rule> rules() {
    var json = read(upstream.rules().body());
    var list = json.isArray() ? json : json.path("rules");
    return list.valueStream().map(RuleCatalogue::rule).toList();
  }

  /// One rule; empty when there is none of that name.
  ///
  /// @throws Upstream.Silent when validate-service does not answer
  public Optional<Rule> rule(String name) {
    var said = upstream.rule(name);
    return said.isNothing() ? Optional.empty() : Optional.of(rule(read(said.body())));
  }

  /// The titles by rule; as last known where validate-service is silent.
  public Map<String, String> titles() {
    if (System.nanoTime() - askAgainAt >= 0) {
      askAgainAt = System.nanoTime() + FRESH.toNanos();
      try {
        titles =
            rules().stream()
                .collect(Collectors.toMap(Rule::name, Rule::title, (first, second) -> first));
      } catch (Upstream.Silent e) {
        askAgainAt = System.nanoTime() + PATIENCE_AFTER_SILENCE.toNanos();
        LOG.info("rules go by their names for now: {}", e.getMessage());
      }
    }
    return titles;
  }

  private static JsonNode read(String json) {
    try {
      return EventJson.MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new Upstream.Silent("validate-service", "not JSON: " + e.getOriginalMessage());
    }
  }

  private static Rule rule(JsonNode json) {
    Function<String, String> text = name -> json.path(name).asString("");
    var title = text.apply("title");
    return new Rule(
        text.apply("name"),
        text.apply("family"),
        text.apply("severity"),
        title.isEmpty() ? text.apply("name") : title,
        text.apply("basis"),
        json.path("forms").valueStream().map(JsonNode::asString).toList(),
        text.apply("page"));
  }
}
