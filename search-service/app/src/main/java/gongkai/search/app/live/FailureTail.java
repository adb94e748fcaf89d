package gongkai.search.app.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads the failure topics for one listener, from a position on.
final class FailureTail implements AutoCloseable {

  /// It is in no group and commits nothing, so that there is nothing to wait for.
  private static final Duration FAREWELL = Duration.ofSeconds(1);

  private final KafkaConsumer<byte[], byte[]> consumer;

  FailureTail(String brokers) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                50,
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                512 * 1024,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                64 * 1024),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
  }

  /// Goes to where reading starts: behind what was read before; else to the end, or the beginning.
  ///
  /// @return the position, of every partition of the topics
  StreamPosition start(List<String> topics, Optional<StreamPosition> before, boolean fromStart) {
    var partitions = new ArrayList<TopicPartition>();
    for (String topic : topics) {
      consumer
          .partitionsFor(topic)
          .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
    }
    consumer.assign(partitions);
    if (fromStart || before.isPresent()) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
    before.ifPresent(position -> resume(position, partitions));
    var next = new HashMap<TopicPartition, Long>();
    partitions.forEach(partition -> next.put(partition, consumer.position(partition)));
    return new StreamPosition(next);
  }

  private void resume(StreamPosition position, List<TopicPartition> partitions) {
    position
        .next()
        .forEach((partition, offset) -> {
          if (partitions.contains(partition)) {
            consumer.seek(partition, offset);
          }
        });
  }

  /// The next records, possibly none.
  Iterable<ConsumerRecord<byte[], byte[]>> poll() {
    return consumer.poll(Duration.ofMillis(500));
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(FAREWELL));
  }
}
