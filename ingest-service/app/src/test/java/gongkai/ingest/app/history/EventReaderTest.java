package gongkai.ingest.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.DocumentReference;
import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.app.ledger.LaterEvent;
import gongkai.ingest.app.ledger.Progress;
import gongkai.ingest.app.ledger.Status;
import gongkai.ingest.app.line.Reports;
import gongkai.search.ReportIndexed;
import gongkai.validate.ReportValidated;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final UUID ARRIVAL = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final DocumentReference DOCUMENT = Reports.document("ab".repeat(32), ARRIVAL, 7);

  @Test
  void anExtractedReportTellsWhoseItIs() {
    var told = read(ReportExtracted.TOPIC, Reports.extracted(DOCUMENT).toCloudEvent());
    assertEquals(ARRIVAL, told.arrival());
    assertEquals(new Progress(7, Status.EXTRACTED), told.told());
    assertEquals(
        Optional.of(
            new LaterEvent.ReportAbout("140824/某县人民政府", Optional.of("某县人民政府"), Optional.of(2023))),
        told.report());
    assertTrue(told.detail().contains("某县人民政府2023年"), told.detail());
  }

  @Test
  void aVerdictTellsItsCounts() {
    var told = read(ReportValidated.TOPIC, Reports.validated(DOCUMENT, 1).toCloudEvent());
    assertEquals(new Progress(7, Status.VALIDATED), told.told());
    assertEquals("第2次核对：错误2处，警告1处，提示0处，存疑4处", told.detail());
  }

  @Test
  void anIndexedReportIsIndexed() {
    var told = read(ReportIndexed.TOPIC, Reports.indexed(DOCUMENT).toCloudEvent());
    assertEquals(new Progress(7, Status.INDEXED), told.told());
  }

  @Test
  void aRejectionTellsItsReason() {
    var told = read(DocumentRejected.TOPIC, Reports.rejected(DOCUMENT).toCloudEvent());
    assertEquals(new Progress(7, Status.REJECTED), told.told());
    assertEquals("not-a-report", told.fault().orElseThrow().reason());
  }

  @Test
  void bytesThatAreNoEventAreRefused() {
    var bytes = "not an event".getBytes(StandardCharsets.UTF_8);
    var record = new ConsumerRecord<>(ReportIndexed.TOPIC, 0, 0L, "key", bytes);
    assertThrows(IllegalArgumentException.class, () -> EventReader.read(record));
  }

  @Test
  void anEventWithoutItsDataIsRefused() {
    var event = Reports.extracted(DOCUMENT).toCloudEvent();
    var record = record(ReportExtracted.TOPIC, event, "{}".getBytes(StandardCharsets.UTF_8));
    assertThrows(IllegalArgumentException.class, () -> EventReader.read(record));
  }

  @Test
  void textIsStoredWithoutNulAndNotEndless() {
    assertEquals("ab", EventReader.text("a\u0000b"));
    assertEquals(2_001, EventReader.text("x".repeat(10_000)).length());
  }

  @Test
  void aDeadLetterIsReadByItsHeadersAlone() {
    var record =
        record(
            "gongkai.dead-letters.validate.v1",
            Reports.extracted(DOCUMENT).toCloudEvent(),
            new byte[] {0});
    record
        .headers()
        .add("gongkai-dead-letter-cause", "out of memory".getBytes(StandardCharsets.UTF_8));
    var told = DeadLetterReader.read(record).orElseThrow();
    assertEquals(ARRIVAL, told.arrival());
    assertEquals(new Progress(7, Status.DEAD_LETTERED), told.told());
    assertEquals("停在 validate 服务：out of memory", told.detail());
    assertEquals("dead-letter-validate", told.fault().orElseThrow().reason());
  }

  @Test
  void aDeadLetterThatBelongsToNoArrivalTellsNothing() {
    var record = new ConsumerRecord<>("gongkai.dead-letters.extract.v1", 0, 0L, "key", new byte[0]);
    assertEquals(Optional.empty(), DeadLetterReader.read(record));
  }

  @Test
  void ourOwnDeadLettersAreNotFollowed() {
    assertTrue(HistoryFollower.TOPICS.matcher("gongkai.dead-letters.extract.v1").matches());
    assertTrue(HistoryFollower.TOPICS.matcher(ReportIndexed.TOPIC).matches());
    assertFalse(HistoryFollower.TOPICS.matcher(DeadLetters.TOPIC).matches());
    assertFalse(HistoryFollower.TOPICS.matcher("gongkai.findings.v1").matches());
  }

  private static LaterEvent read(String topic, CloudEvent event) {
    var data = event.getData();
    return EventReader.read(record(topic, event, data == null ? new byte[0] : data.toBytes()));
  }

  private static ConsumerRecord<String, byte[]> record(
      String topic, CloudEvent event, byte[] value) {
    var written = KafkaMessageFactory.createWriter(topic, "key").writeBinary(event);
    return new ConsumerRecord<>(
        topic,
        0,
        42L,
        1_708_300_000_000L,
        TimestampType.CREATE_TIME,
        3,
        value.length,
        "key",
        value,
        new RecordHeaders(written.headers()),
        Optional.empty());
  }
}
