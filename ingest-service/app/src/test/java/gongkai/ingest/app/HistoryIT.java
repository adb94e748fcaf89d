package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.DocumentReference;
import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.Reports;
import gongkai.ingest.app.line.RunningService;
import gongkai.ingest.app.line.Topics;
import gongkai.search.ReportIndexed;
import gongkai.validate.ReportValidated;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryIT {
  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void aReportIsFollowedToTheIndexEvenWhenTheTopicsAreReadOutOfOrder() throws Exception {
    var document = entered("乱序.txt");
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());
    SERVICE.here().arrival("乱序.txt", "indexed");
    SERVICE
        .topics()
        .send(ReportValidated.TOPIC, "i", Reports.validated(document, 0).toCloudEvent());
    SERVICE.topics().send(ReportExtracted.TOPIC, "i", Reports.extracted(document).toCloudEvent());
    SERVICE.topics().send(ReportExtracted.TOPIC, "i", Reports.extracted(document).toCloudEvent());

    Eventually.until(
        events -> events.containsAll(List.of("received", "indexed", "validated", "extracted")),
        () -> events("乱序.txt"));
    var arrival = SERVICE.here().arrival("乱序.txt", "indexed");
    assertEquals(4, arrival.path("history").size(), "a repeated event is told once");
    assertEquals("某县人民政府", arrival.path("institution").asString());
    assertEquals("140824/某县人民政府", arrival.path("institutionId").asString());
    assertEquals(2023, arrival.path("year").asInt());
    assertEquals(
        arrival,
        SERVICE.here().get("/api/v1/documents/" + document.sha256()).path("documents").path(0));
    assertEquals(
        arrival,
        SERVICE.here().get("/api/v1/documents/" + document.arrival()).path("documents").path(0));
  }

  @Test
  void aRejectedDocumentIsLaidOnTheShelfWithItsReason() throws Exception {
    var document = entered("不是报告.txt");
    SERVICE.topics().send(DocumentRejected.TOPIC, "d", Reports.rejected(document).toCloudEvent());

    var arrival = SERVICE.here().arrival("不是报告.txt", "rejected");
    assertEquals("not-a-report", arrival.path("reason").asString());
    var key = document.arrival() + "-不是报告.txt";
    Eventually.until(
        them -> them.containsAll(List.of(key, key + ".reason.json")),
        () -> SERVICE.here().files("rejected"));
    assertEquals(
        "不是报告.txt", Files.readString(SERVICE.here().bucket().resolve("rejected").resolve(key)));
  }

  @Test
  void aDeadLetterStopsAnArrivalUntilItIsRedriven() throws Exception {
    var document = entered("停下.txt");
    var written =
        KafkaMessageFactory.createWriter("gongkai.dead-letters.validate.v1", "i")
            .writeBinary(Reports.extracted(document).toCloudEvent());
    written
        .headers()
        .add("gongkai-dead-letter-cause", "StackOverflowError".getBytes(StandardCharsets.UTF_8));
    SERVICE
        .topics()
        .send(new ProducerRecord<>(written.topic(), null, "i", written.value(), written.headers()));

    var stopped = SERVICE.here().arrival("停下.txt", "dead-lettered");
    assertEquals("StackOverflowError", stopped.path("message").asString());
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());
    var indexed = SERVICE.here().arrival("停下.txt", "indexed");
    assertTrue(indexed.path("reason").isMissingNode(), indexed.toString());
  }

  @Test
  void anEventThatCannotBeReadIsDeadLetteredAndTheRestGoesOn() throws Exception {
    var marker = UUID.randomUUID().toString();
    var bytes = "{ not an event".getBytes(StandardCharsets.UTF_8);
    SERVICE.topics().send(new ProducerRecord<>(ReportIndexed.TOPIC, 0, marker, bytes));
    var document = entered("后面的.txt");
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());

    SERVICE.here().arrival("后面的.txt", "indexed");
    var letter =
        Eventually.until(
                it -> it.size() == 1,
                () -> SERVICE.topics().all(Topics.DEAD_LETTERS, it -> marker.equals(it.key())))
            .getFirst();
    assertEquals("{ not an event", new String(letter.value(), StandardCharsets.UTF_8));
    assertEquals(ReportIndexed.TOPIC, Topics.header(letter, "gongkai-dead-letter-topic"));
    assertEquals("0", Topics.header(letter, "gongkai-dead-letter-partition"));
    assertTrue(Topics.header(letter, "gongkai-dead-letter-offset").matches("\\d+"));
    assertTrue(
        Topics.header(letter, "gongkai-dead-letter-cause").contains("IllegalArgumentException"));
  }

  @Test
  void anEventAboutAnUnknownArrivalHoldsUpNothing() throws Exception {
    var unknown = Reports.document("cd".repeat(32), UUID.randomUUID(), 1);
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(unknown).toCloudEvent());
    var document = entered("已知的.txt");
    SERVICE.topics().send(ReportIndexed.TOPIC, "i", Reports.indexed(document).toCloudEvent());
    SERVICE.here().arrival("已知的.txt", "indexed");
  }

  /// Drops a file that holds its own name and gives it as the later services know it.
  private static DocumentReference entered(String name) throws Exception {
    SERVICE.here().drop(name, name);
    var arrival = SERVICE.here().arrival(name, "received");
    return Reports.document(
        arrival.path("sha256").asString(),
        UUID.fromString(arrival.path("arrival").asString()),
        arrival.path("run").asLong());
  }

  private static List<String> events(String name) throws Exception {
    return SERVICE
        .here()
        .arrivals(name)
        .getFirst()
        .path("history")
        .valueStream()
        .map(it -> it.path("event").asString())
        .toList();
  }
}
