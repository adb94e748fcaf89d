package gongkai.ingest.app.history;

import gongkai.extract.DocumentRejected;
import gongkai.extract.EventJson;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.app.ledger.LaterEvent;
import gongkai.ingest.app.ledger.LaterEvent.Fault;
import gongkai.ingest.app.ledger.LaterEvent.ReportAbout;
import gongkai.ingest.app.ledger.Progress;
import gongkai.ingest.app.ledger.Status;
import gongkai.search.ReportIndexed;
import gongkai.validate.ReportValidated;
import gongkai.validate.Verdict;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Reads events of the later topics as what they tell of an arrival.
///
/// Of a report only title, institution and year are read: the rest may change without the ledger
/// caring.
final class EventReader {
  private static final int LONGEST_TEXT = 2_000;

  private EventReader() {}

  /// The part of {@link ReportExtracted} that is read.
  record Extracted(ReportPart report) {}

  /// The part of {@link ReportValidated} that is read.
  record Validated(long revision, Verdict verdict, ReportPart report) {}

  /// The part of a report that is read.
  record ReportPart(String title, Optional<Integer> year, InstitutionPart institution) {}

  /// The part of an institution that is read.
  record InstitutionPart(String id, String name) {}

  /// Reads one event.
  ///
  /// @throws IllegalArgumentException when it is not what its topic promises
  static LaterEvent read(ConsumerRecord<String, byte[]> record) {
    try {
      var event = KafkaMessageFactory.createReader(record).toEvent();
      return switch (record.topic()) {
        case ReportExtracted.TOPIC -> extracted(event, record);
        case ReportValidated.TOPIC -> validated(event, record);
        case ReportIndexed.TOPIC -> indexed(event, record);
        case DocumentRejected.TOPIC -> rejected(event, record);
        default -> throw new IllegalArgumentException("nobody follows " + record.topic());
      };
    } catch (RuntimeException e) {
      // Whatever a reader throws over foreign bytes, it is the bytes that are wrong.
      throw new IllegalArgumentException("not an event of " + record.topic(), e);
    }
  }

  private static LaterEvent extracted(CloudEvent event, ConsumerRecord<?, ?> record) {
    var report = EventJson.data(event, Extracted.class).report();
    var detail =
        "读出%s%s的年度报告《%s》"
            .formatted(
                report.institution().name(),
                report.year().map(year -> year + "年").orElse("（年份不明）"),
                report.title());
    return later(
        event, record, Status.EXTRACTED, detail, Optional.empty(), Optional.of(about(report)));
  }

  private static LaterEvent validated(CloudEvent event, ConsumerRecord<?, ?> record) {
    var data = EventJson.data(event, Validated.class);
    var verdict = data.verdict();
    var detail =
        "第%d次核对：错误%d处，警告%d处，提示%d处，存疑%d处"
            .formatted(
                data.revision() + 1,
                verdict.errors(),
                verdict.warnings(),
                verdict.infos(),
                verdict.doubts());
    return later(
        event,
        record,
        Status.VALIDATED,
        detail,
        Optional.empty(),
        Optional.of(about(data.report())));
  }

  private static LaterEvent indexed(CloudEvent event, ConsumerRecord<?, ?> record) {
    var data = ReportIndexed.from(event);
    return later(
        event,
        record,
        Status.INDEXED,
        "可以检索（版本%d）".formatted(data.version()),
        Optional.empty(),
        Optional.of(new ReportAbout(text(data.institution()), Optional.empty(), data.year())));
  }

  private static LaterEvent rejected(CloudEvent event, ConsumerRecord<?, ?> record) {
    var data = DocumentRejected.from(event);
    return later(
        event,
        record,
        Status.REJECTED,
        data.message(),
        Optional.of(new Fault(data.reason().word(), text(data.message()))),
        Optional.empty());
  }

  private static LaterEvent later(
      CloudEvent event,
      ConsumerRecord<?, ?> record,
      Status status,
      String detail,
      Optional<Fault> fault,
      Optional<ReportAbout> report) {
    return new LaterEvent(
        UUID.fromString(attribute(event, "arrival")),
        new Progress(Long.parseLong(attribute(event, "run")), status),
        Optional.ofNullable(event.getTime())
            .map(OffsetDateTime::toInstant)
            .orElseGet(() -> Instant.ofEpochMilli(record.timestamp())),
        record.topic() + " " + text(event.getId()),
        text(detail),
        fault,
        report);
  }

  private static ReportAbout about(ReportPart report) {
    return new ReportAbout(
        text(report.institution().id()),
        Optional.of(text(report.institution().name())),
        report.year());
  }

  private static String attribute(CloudEvent event, String name) {
    var value = event.getExtension(name);
    if (value == null) {
      throw new IllegalArgumentException("the event lacks '%s'".formatted(name));
    }
    return value.toString();
  }

  /// Text as a database stores it: without NUL, and not endless.
  static String text(String text) {
    var clean = text.replace("\u0000", "");
    return clean.length() <= LONGEST_TEXT ? clean : clean.substring(0, LONGEST_TEXT) + "…";
  }
}
