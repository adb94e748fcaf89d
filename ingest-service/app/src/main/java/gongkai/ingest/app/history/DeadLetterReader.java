package gongkai.ingest.app.history;

import gongkai.ingest.app.ledger.LaterEvent;
import gongkai.ingest.app.ledger.LaterEvent.Fault;
import gongkai.ingest.app.ledger.Progress;
import gongkai.ingest.app.ledger.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/// Reads dead letters of the other services as what they tell of an arrival.
///
/// Only their headers are read: the attributes of the original event, and the cause.
final class DeadLetterReader {
  /// Where a dead letter says what went wrong; the others are what Spring's and Kafka Streams' own
  /// handlers write.
  private static final List<String> CAUSES =
      List.of(
          DeadLetters.CAUSE,
          "dead-letter-cause",
          "x-exception-message",
          "__streams.errors.message");

  private static final String PREFIX = "gongkai.dead-letters.";

  private DeadLetterReader() {}

  static boolean isDeadLetter(String topic) {
    return topic.startsWith(PREFIX);
  }

  /// What the dead letter tells; empty when it belongs to no arrival, as a person's decision that
  /// could not be applied, or bytes that never were an event.
  static Optional<LaterEvent> read(ConsumerRecord<String, byte[]> record) {
    var arrival = header(record.headers(), "ce_arrival").flatMap(DeadLetterReader::uuid);
    var run = header(record.headers(), "ce_run").flatMap(DeadLetterReader::number);
    if (arrival.isEmpty() || run.isEmpty()) {
      return Optional.empty();
    }
    var rest = record.topic().substring(PREFIX.length());
    var service = rest.substring(0, Math.max(rest.indexOf('.'), 0));
    var cause =
        CAUSES.stream()
            .flatMap(name -> header(record.headers(), name).stream())
            .findFirst()
            .orElse("原因不明");
    return Optional.of(
        new LaterEvent(
            arrival.get(),
            new Progress(run.get(), Status.DEAD_LETTERED),
            Instant.ofEpochMilli(record.timestamp()),
            "%s/%d/%d".formatted(record.topic(), record.partition(), record.offset()),
            EventReader.text("停在 %s 服务：%s".formatted(service, cause)),
            Optional.of(new Fault("dead-letter-" + service, EventReader.text(cause))),
            Optional.empty()));
  }

  private static Optional<String> header(Headers headers, String name) {
    return Optional.ofNullable(headers.lastHeader(name))
        .flatMap(header -> Optional.ofNullable(header.value()))
        .map(value -> new String(value, StandardCharsets.UTF_8));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
