package gongkai.search.app.line;

import gongkai.search.app.store.Indices;
import gongkai.search.app.store.OpenSearch;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/// Ready means: the line listens to the topics, and OpenSearch answers.
@Singleton
@Readiness
final class Health implements HealthIndicator {

  private final IndexingLine line;
  private final OpenSearch opensearch;
  private final ExecutorService executor;

  Health(
      IndexingLine line,
      OpenSearch opensearch,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.line = line;
    this.opensearch = opensearch;
    this.executor = executor;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return Publishers.fromCompletableFuture(
        () -> CompletableFuture.supplyAsync(this::result, executor));
  }

  private HealthResult result() {
    var index = index();
    boolean up = line.isListening() && index.equals("UP");
    return HealthResult.builder("search", up ? HealthStatus.UP : HealthStatus.DOWN)
        .details(Map.of("listening", line.isListening(), "opensearch", index))
        .build();
  }

  private String index() {
    try {
      var answer = opensearch.send("HEAD", "/" + Indices.REPORTS.alias());
      return answer.isGood() ? "UP" : answer.reason();
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
