package gongkai.ingest.app.outbox;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.DocumentRefused;
import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.ledger.ArrivalView;
import gongkai.ingest.app.ledger.LedgerReader;
import gongkai.ingest.app.ledger.OutboxRow;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// Makes events out of rows of the outbox, the ledger and the archive.
@Singleton
final class OutboxEvents {
  private static final String CONTENT_TYPE = "content-type";

  private final LedgerReader ledger;
  private final Bucket bucket;

  OutboxEvents(LedgerReader ledger, Bucket bucket) {
    this.ledger = ledger;
    this.bucket = bucket;
  }

  /// An event cannot be made, whatever the state of bucket and broker; the others can.
  static final class CannotBeMade extends Exception {
    private static final long serialVersionUID = 1;

    CannotBeMade(String message) {
      super(message);
    }
  }

  /// The record to send.
  ///
  /// @throws IOException when the bucket is away
  ProducerRecord<String, byte[]> recordOf(OutboxRow row) throws IOException, CannotBeMade {
    var arrival =
        ledger
            .arrival(row.arrival())
            .orElseThrow(() -> new CannotBeMade("no arrival " + row.arrival()));
    return switch (row.topic()) {
      case DocumentReceived.TOPIC -> received(row, arrival);
      case DocumentRefused.TOPIC -> refused(arrival);
      default -> throw new CannotBeMade("nothing is published on " + row.topic());
    };
  }

  private ProducerRecord<String, byte[]> received(OutboxRow row, ArrivalView arrival)
      throws IOException, CannotBeMade {
    var sha256 = required(arrival.sha256(), "sha256", arrival);
    var mediaType = required(arrival.mediaType(), "media type", arrival);
    var document =
        new DocumentReceived(
            sha256,
            arrival.arrival(),
            row.run(),
            arrival.name(),
            mediaType,
            arrival.size(),
            bucket.address(sha256),
            arrival.receivedAt());
    var event =
        document.size() <= DocumentReceived.LARGEST_INLINE
            ? document.toCloudEvent(bytes(document))
            : document.toCloudEventByAddress();
    var record = binary(DocumentReceived.TOPIC, sha256, event);
    if (record.headers().lastHeader(CONTENT_TYPE) == null) {
      // An event without data: the type is that of what the address leads to.
      record.headers().add(CONTENT_TYPE, mediaType.getBytes(StandardCharsets.UTF_8));
    }
    return record;
  }

  private static ProducerRecord<String, byte[]> refused(ArrivalView arrival) throws CannotBeMade {
    var word = required(arrival.reason(), "reason", arrival);
    var reason =
        Arrays.stream(DocumentRefused.Reason.values())
            .filter(candidate -> candidate.word().equals(word))
            .findFirst()
            .orElseThrow(() -> new CannotBeMade("no such reason: " + word));
    var event =
        new DocumentRefused(
                arrival.arrival(),
                arrival.name(),
                reason,
                required(arrival.message(), "message", arrival),
                arrival.size(),
                arrival.receivedAt())
            .toCloudEvent();
    return binary(DocumentRefused.TOPIC, arrival.arrival().toString(), event);
  }

  private byte[] bytes(DocumentReceived document) throws IOException, CannotBeMade {
    var opened =
        bucket
            .open(Bucket.ARCHIVE + document.sha256())
            .orElseThrow(() -> new CannotBeMade("not in the archive: " + document.sha256()));
    try (opened) {
      var bytes = opened.bytes().readNBytes(DocumentReceived.LARGEST_INLINE + 1);
      if (!sha256(bytes).equals(document.sha256())) {
        throw new CannotBeMade("damaged in the archive: " + document.sha256());
      }
      return bytes;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static ProducerRecord<String, byte[]> binary(String topic, String key, CloudEvent event) {
    return KafkaMessageFactory.createWriter(topic, key).writeBinary(event);
  }

  private static String required(@Nullable String value, String what, ArrivalView arrival)
      throws CannotBeMade {
    if (value == null) {
      throw new CannotBeMade("arrival %s has no %s".formatted(arrival.arrival(), what));
    }
    return value;
  }
}
