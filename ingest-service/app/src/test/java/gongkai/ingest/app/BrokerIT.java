package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.Reports;
import gongkai.ingest.app.line.RunningService;
import gongkai.ingest.app.line.Servers;
import gongkai.search.ReportIndexed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BrokerIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void whatComesWhileTheBrokerIsAwayIsPublishedInOrderWhenItIsBack() throws Exception {
    SERVICE.here().drop("before.txt", "before");
    Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("before.txt"));
    var kafka = Servers.running().kafka();
    kafka.kill();
    try {
      for (int i = 0; i < 5; i++) {
        SERVICE
            .here()
            .drop("meanwhile%d.txt".formatted(i), "dropped while the broker was away " + i);
        SERVICE.here().arrival("meanwhile%d.txt".formatted(i), "received");
      }
      long asked = System.nanoTime();
      var answer =
          SERVICE
              .here()
              .upload(
                  Map.of("uploaded.txt", "uploaded meanwhile".getBytes(StandardCharsets.UTF_8)));
      assertEquals(202, answer.statusCode(), answer.body());
      assertTrue(System.nanoTime() - asked < Duration.ofSeconds(10).toNanos());
      assertEquals(200, SERVICE.here().response("/health/readiness").statusCode());
      Eventually.until(
          loops -> loops.toString().contains("outbox"),
          () ->
              SERVICE
                  .here()
                  .get("/health")
                  .path("details")
                  .path("line")
                  .path("details")
                  .path("failingLoops"));
    } finally {
      kafka.startAgain();
    }

    for (int i = 0; i < 5; i++) {
      var name = "meanwhile%d.txt".formatted(i);
      Eventually.until(PATIENCE, it -> !it.isEmpty(), () -> SERVICE.topics().received(name));
    }
    Eventually.until(
        PATIENCE, it -> !it.isEmpty(), () -> SERVICE.topics().received("uploaded.txt"));
    Eventually.until(
        PATIENCE,
        it -> it.path("outboxWaiting").asInt() == 0,
        () -> SERVICE.here().get("/health").path("details").path("line").path("details"));

    var arrival = SERVICE.here().arrival("uploaded.txt", "received");
    var document =
        Reports.document(
            arrival.path("sha256").asString(),
            UUID.fromString(arrival.path("arrival").asString()),
            arrival.path("run").asLong());
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());
    Eventually.until(
        PATIENCE,
        it -> it.path("status").asString().equals("indexed"),
        () -> SERVICE.here().arrivals("uploaded.txt").getFirst());
    assertEquals(List.of(), SERVICE.here().inbox());
  }
}
