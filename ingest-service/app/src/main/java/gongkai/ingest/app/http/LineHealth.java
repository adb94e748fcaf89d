package gongkai.ingest.app.http;

import gongkai.ingest.app.Lines;
import gongkai.ingest.app.intake.StuckFiles;
import gongkai.ingest.app.ledger.Tasks;
import gongkai.ingest.app.work.Loop;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;

/// How the line behind the HTTP side goes: what waits in the outbox, which files are stuck in the
/// inbox, which loop fails and why.
///
/// Always up: it waits for broker and bucket, and this service can do nothing else about them.
@Singleton
final class LineHealth extends AbstractHealthIndicator<Map<String, Object>> {
  private final Lines lines;
  private final StuckFiles stuck;
  private final Tasks tasks;

  LineHealth(
      Lines lines,
      StuckFiles stuck,
      Tasks tasks,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.lines = lines;
    this.stuck = stuck;
    this.tasks = tasks;
    this.executorService = executor;
  }

  @Override
  protected String getName() {
    return "line";
  }

  @Override
  protected Map<String, Object> getHealthInformation() {
    healthStatus = HealthStatus.UP;
    var outbox = tasks.outboxState();
    var details = new LinkedHashMap<String, Object>();
    details.put("outboxWaiting", outbox.waiting());
    details.put("outboxFailing", outbox.failing());
    if (outbox.oldest() != null) {
      details.put("outboxOldest", outbox.oldest().toString());
    }
    if (outbox.lastError() != null) {
      details.put("outboxLastError", outbox.lastError());
    }
    details.put("stuckFiles", stuckFiles());
    details.put("failingLoops", failingLoops());
    return details;
  }

  private List<Map<String, Object>> stuckFiles() {
    return stuck.all().stream()
        .map(file ->
            Map.<String, Object>of(
                "key", file.key(),
                "since", file.since().toString(),
                "times", file.times(),
                "next", file.next().toString(),
                "message", file.message()))
        .toList();
  }

  private List<Map<String, Object>> failingLoops() {
    return lines.all().stream()
        .flatMap(loop -> loop.trouble().map(trouble -> failing(loop, trouble)).stream())
        .toList();
  }

  private static Map<String, Object> failing(Loop loop, Loop.Trouble trouble) {
    return Map.of(
        "loop", loop.name(),
        "since", trouble.since().toString(),
        "times", trouble.times(),
        "message", trouble.message());
  }
}
