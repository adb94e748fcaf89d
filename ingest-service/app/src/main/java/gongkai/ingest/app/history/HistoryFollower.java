package gongkai.ingest.app.history;

import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.ledger.Fates;
import gongkai.ingest.app.ledger.LaterEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Follows the later topics and writes what they tell into the ledger.
///
/// Offsets are committed after the ledger; after any failure the same events are read again, which
/// is harmless. An event that cannot be read goes to the dead letters and the rest goes on. Our own
/// dead letters are not followed: they tell of a fault in this service, not of a document's fate,
/// and would come round again.
@Singleton
public final class HistoryFollower {
  private static final Logger LOG = LoggerFactory.getLogger(HistoryFollower.class);

  static final Pattern TOPICS =
      Pattern.compile(
          "gongkai\\.(documents\\.rejected|reports\\.(extracted|validated|indexed)"
              + "|dead-letters\\.(?!ingest\\.)[a-z-]+)\\.v1");

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration FAREWELL = Duration.ofSeconds(2);

  private final Fates fates;
  private final DeadLetters deadLetters;
  private final Map<String, Object> configuration;
  private @Nullable KafkaConsumer<String, byte[]> consumer;

  HistoryFollower(Fates fates, DeadLetters deadLetters, IngestSettings settings) {
    this.fates = fates;
    this.deadLetters = deadLetters;
    this.configuration =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            settings.kafka(),
            ConsumerConfig.GROUP_ID_CONFIG,
            "ingest-ledger",
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false,
            // Reports are large and the heap is small.
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            50,
            ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
            4 * 1024 * 1024,
            ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
            512 * 1024,
            // How soon a topic that is created later is noticed.
            ConsumerConfig.METADATA_MAX_AGE_CONFIG,
            10_000);
  }

  private record Read(ConsumerRecord<String, byte[]> record, LaterEvent event) {}

  /// Reads and writes one batch.
  ///
  /// @return true: waiting for events is part of the step
  public boolean follow() throws Exception {
    boolean done = false;
    try {
      var records = consumer().poll(POLL);
      if (!records.isEmpty()) {
        write(read(records));
        consumer().commitSync();
      }
      done = true;
      return true;
    } finally {
      if (!done) {
        // Begin again where the ledger and the committed offsets agree.
        close();
      }
    }
  }

  private List<Read> read(Iterable<ConsumerRecord<String, byte[]>> records)
      throws InterruptedException, ExecutionException {
    var read = new ArrayList<Read>();
    for (var record : records) {
      try {
        event(record).ifPresent(event -> read.add(new Read(record, event)));
      } catch (IllegalArgumentException e) {
        deadLetters.send(record, e);
      }
    }
    return read;
  }

  private static Optional<LaterEvent> event(ConsumerRecord<String, byte[]> record) {
    if (!DeadLetterReader.isDeadLetter(record.topic())) {
      return Optional.of(EventReader.read(record));
    }
    var event = DeadLetterReader.read(record);
    if (event.isEmpty()) {
      LOG.warn(
          "the dead letter {}/{}/{} belongs to no arrival",
          record.topic(),
          record.partition(),
          record.offset());
    }
    return event;
  }

  private void write(List<Read> read) throws InterruptedException, ExecutionException {
    try {
      record(read.stream().map(Read::event).toList());
    } catch (RuntimeException e) {
      if (!isAboutTheData(e)) {
        throw e;
      }
      // One of them is not what the ledger can hold; find it and let the others pass.
      for (var one : read) {
        writeAlone(one);
      }
    }
  }

  private void writeAlone(Read one) throws InterruptedException, ExecutionException {
    try {
      record(List.of(one.event()));
    } catch (RuntimeException e) {
      if (!isAboutTheData(e)) {
        throw e;
      }
      deadLetters.send(one.record(), e);
    }
  }

  private void record(List<LaterEvent> events) {
    for (var unknown : fates.record(events)) {
      LOG.warn("the ledger knows no arrival {}: {}", unknown.arrival(), unknown.cause());
    }
  }

  /// SQL states 22 (data exception) and 23 (integrity constraint violation).
  private static boolean isAboutTheData(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
      }
    }
    return false;
  }

  private KafkaConsumer<String, byte[]> consumer() {
    var current = consumer;
    if (current == null) {
      current =
          new KafkaConsumer<>(configuration, new StringDeserializer(), new ByteArrayDeserializer());
      current.subscribe(TOPICS);
      consumer = current;
    }
    return current;
  }

  @PreDestroy
  void close() {
    if (consumer != null) {
      consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(FAREWELL));
      consumer = null;
    }
  }
}
