package gongkai.validate.app;

import static gongkai.validate.app.Reports.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.ReportExtracted;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import gongkai.validate.engine.Validator;
import io.cloudevents.kafka.CloudEventDeserializer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyTest {

  @TempDir private Path state;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> reports;

  @BeforeEach
  void build() {
    var builder = new StreamsBuilder();
    builder.addStateStore(new Topology().years());
    Topology.write(
        builder.stream(ReportExtracted.TOPIC, Consumed.with(Serdes.String(), Serdes.ByteArray())),
        Validator.standard());
    var config = new Properties();
    config.put("application.id", "test");
    config.put("bootstrap.servers", "none:1");
    config.put("state.dir", state.toString());
    config.put("rocksdb.config.setter", StateMemory.class);
    driver = new TopologyTestDriver(builder.build(), config);
    reports =
        driver.createInputTopic(
            ReportExtracted.TOPIC, new StringSerializer(), new ByteArraySerializer());
  }

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void aFailureIsHeardOnItsFamilysTopicWithPlainHeaders() {
    send(report(1, 2021, 0, 3));
    send(report(2, 2022, 5, 0));

    var heard =
        driver
            .createOutputTopic(
                "gongkai.failures.continuity.v1",
                new StringDeserializer(),
                new ByteArrayDeserializer())
            .readRecordsToList();
    assertFalse(heard.isEmpty());
    for (var failure : heard) {
      assertEquals(Reports.COUNTY.id(), failure.key());
      assertEquals("carried-forward-continuity", header(failure, "rule"));
      assertEquals("140725", header(failure, "region"));
      assertEquals("140725", header(failure, "ce_region"));
      assertEquals("error", header(failure, "severity"));
      assertEquals("application/json", header(failure, "content-type"));
      assertEquals(FindingChanged.TYPE, header(failure, "ce_type"));
    }
  }

  @Test
  void everyChangeIsKeyedByInstitutionAndFinding() {
    send(report(1, 2021, 0, 3));
    send(report(2, 2022, 5, 0));
    var changes =
        driver
            .createOutputTopic(
                FindingChanged.TOPIC, new StringDeserializer(), new CloudEventDeserializer())
            .readRecordsToList();
    for (var record : changes) {
      var change = FindingChanged.from(record.value());
      assertEquals(Reports.COUNTY.id() + "|" + change.finding().id(), record.key());
    }
  }

  @Test
  void aVerdictCarriesTheReportAndItsFindings() {
    var event = report(1, 2021, 0, 3);
    send(event);
    var verdict =
        ReportValidated.from(
            driver
                .createOutputTopic(
                    ReportValidated.TOPIC, new StringDeserializer(), new CloudEventDeserializer())
                .readValue());
    assertEquals(event.report(), verdict.report());
    assertEquals(event.document(), verdict.document());
    assertTrue(verdict.current());
  }

  @Test
  void whatIsNoReportBecomesADeadLetterWithCoordinatesAndCauseAndTheLineGoesOn() {
    reports.pipeInput("somebody", "not json".getBytes(StandardCharsets.UTF_8));
    send(report(1, 2021, 0, 3));
    var letter =
        driver
            .createOutputTopic(
                Outgoing.DeadLetter.TOPIC, new StringDeserializer(), new StringDeserializer())
            .readRecord();
    assertEquals("not json", letter.value());
    assertEquals("somebody", letter.key());
    assertEquals(ReportExtracted.TOPIC, header(letter, "gongkai-dead-letter-topic"));
    assertEquals("0", header(letter, "gongkai-dead-letter-offset"));
    assertFalse(header(letter, "gongkai-dead-letter-cause").isBlank());
    assertEquals(
        1,
        driver
            .createOutputTopic(
                ReportValidated.TOPIC, new StringDeserializer(), new CloudEventDeserializer())
            .getQueueSize());
  }

  @Test
  void aRecordWithoutAKeyBecomesADeadLetterToo() {
    reports.pipeInput("not json".getBytes(StandardCharsets.UTF_8));
    send(report(1, 2021, 0, 3));
    assertEquals(1, output(Outgoing.DeadLetter.TOPIC).getQueueSize());
    assertEquals(1, output(ReportValidated.TOPIC).getQueueSize());
  }

  @Test
  void aReportWhoseVerdictIsMoreThanATopicTakesBecomesADeadLetterAndTheLineGoesOn() {
    send(Reports.lengthy(1, 2021, TooLarge.LARGEST));
    var letter = output(Outgoing.DeadLetter.TOPIC).readRecord();
    assertTrue(header(letter, "gongkai-dead-letter-cause").contains("at most"));
    assertTrue(output(ReportValidated.TOPIC).isEmpty());
    assertTrue(output(FindingChanged.TOPIC).isEmpty());
    send(report(2, 2022, 0, 3));
    assertEquals(1, output(ReportValidated.TOPIC).getQueueSize());
  }

  @Test
  void aYearPublishedOverAndOverStaysStorable() {
    int third = TooLarge.LARGEST / 3;
    for (int run = 1; run <= 5; run++) {
      send(Reports.lengthy(run, 2021, third + run));
    }
    assertTrue(output(Outgoing.DeadLetter.TOPIC).isEmpty());
    var last = Reports.lengthy(5, 2021, third + 5).document();
    byte[] stored =
        driver
            .<String, byte[]>getKeyValueStore(JudgeProcessor.STORE)
            .get(Reports.COUNTY.id() + "|2021");
    assertTrue(stored.length <= TooLarge.LARGEST, stored.length + " bytes");
    assertTrue(new String(stored, StandardCharsets.UTF_8).contains(last.sha256()));
  }

  private TestOutputTopic<String, byte[]> output(String topic) {
    return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
  }

  @Test
  void aFindingGoesToTheSamePartitionAsItsInstitution() {
    for (int partitions : new int[] {1, 3, 12}) {
      assertEquals(
          Topology.partition(Reports.COUNTY.id(), partitions),
          Topology.partition(Reports.COUNTY.id() + "|0123456789abcdef", partitions));
    }
  }

  private void send(ReportExtracted event) {
    var record =
        io.cloudevents.kafka.KafkaMessageFactory.createWriter(ReportExtracted.TOPIC)
            .writeBinary(event.toCloudEvent());
    reports.pipeInput(
        new TestRecord<>(
            event.report().institution().id(),
            record.value(),
            new RecordHeaders(record.headers())));
  }

  private static String header(TestRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
