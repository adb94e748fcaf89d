package gongkai.search.app.line;

import gongkai.search.app.store.Indices;
import gongkai.search.app.store.Indices.Index;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the line hears: verdicts and findings, as members of one consumer group.
final class Inbound implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Inbound.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private boolean holding;

  /// @param empty the indices that are empty, so that everything their topics still hold must be
  ///   read again; harmless, because of the versions
  Inbound(String brokers, List<Index> empty) {
    this.consumer =
        new KafkaConsumer<>(
            settings(brokers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(
        List.of(ReportValidated.TOPIC, FindingChanged.TOPIC),
        new Listener(empty.stream().map(Inbound::topic).collect(Collectors.toSet())));
  }

  /// The topic that fills an index.
  private static String topic(Index index) {
    return index.equals(Indices.REPORTS) ? ReportValidated.TOPIC : FindingChanged.TOPIC;
  }

  private static Map<String, Object> settings(String brokers) {
    return Map.ofEntries(
        Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
        Map.entry(ConsumerConfig.GROUP_ID_CONFIG, "search-index"),
        Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
        Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
        Map.entry(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"),
        Map.entry(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false),
        Map.entry(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 15_000),
        Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 100),
        Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024),
        Map.entry(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1024 * 1024));
  }

  /// The next records, possibly none.
  List<ConsumerRecord<byte[], byte[]>> poll() {
    var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    consumer.poll(PATIENCE).forEach(records::add);
    return records;
  }

  /// Waits without hearing anything and without leaving the group, as a long sleep would.
  void hold(Duration wait) {
    holding = true;
    consumer.pause(consumer.assignment());
    try {
      long end = System.nanoTime() + wait.toNanos();
      for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
        var unasked = consumer.poll(Duration.ofNanos(left));
        if (!unasked.isEmpty()) {
          throw new IllegalStateException("a paused consumer gave " + unasked.count() + " records");
        }
      }
    } finally {
      holding = false;
      consumer.resume(consumer.paused());
    }
  }

  /// Says that everything heard so far is settled.
  void commit() {
    try {
      consumer.commitSync();
    } catch (CommitFailedException | RebalanceInProgressException e) {
      LOG.info("partitions went to another member before the commit; it reads them again", e);
    }
  }

  /// Makes a poll of another thread end.
  void wakeUp() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close();
  }

  /// Goes to the beginning and commits that at once: whoever goes on after a crash in the middle
  /// finds an index that is not empty any more, and must not trust what was committed for the lost
  /// one.
  private void beginAgain(Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return; // seeking to the beginning of none would be seeking to that of all
    }
    consumer.seekToBeginning(partitions);
    var beginnings = new HashMap<TopicPartition, OffsetAndMetadata>();
    for (var partition : partitions) {
      beginnings.put(partition, new OffsetAndMetadata(consumer.position(partition)));
    }
    consumer.commitSync(beginnings);
  }

  private final class Listener implements ConsumerRebalanceListener {

    private final Set<String> fromTheStart;

    Listener(Set<String> fromTheStart) {
      this.fromTheStart = fromTheStart;
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      LOG.info("gave up {}", partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      LOG.info("got {}", partitions);
      beginAgain(
          partitions.stream()
              .filter(partition -> fromTheStart.contains(partition.topic()))
              .toList());
      if (holding) {
        consumer.pause(partitions);
      }
    }
  }
}
