package gongkai.ingest.app.http;

import gongkai.ingest.app.Lines;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/// Ready once the inbox has been looked at: bucket and ledger answer. Stays ready while they are
/// away for a moment; an upload then is told so.
@Singleton
@Readiness
final class InboxReadiness implements HealthIndicator {
  private final Lines lines;

  InboxReadiness(Lines lines) {
    this.lines = lines;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    var result = HealthResult.builder("inbox");
    var trouble = lines.inbox().trouble();
    if (lines.inbox().lastSuccess().isPresent()) {
      result.status(HealthStatus.UP);
    } else {
      result
          .status(HealthStatus.DOWN)
          .details(Map.of("message", trouble.map(it -> it.message()).orElse("还没有看过收件目录")));
    }
    return Mono.just(result.build());
  }
}
