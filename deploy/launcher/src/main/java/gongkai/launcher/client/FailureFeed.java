package gongkai.launcher.client;

import gongkai.launcher.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The failure topics, read as any subscriber may read them: only what is committed, in no group.
public final class FailureFeed implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  /// The topics in the Kafka at that port.
  public FailureFeed(int port, List<String> topics) {
    var settings =
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            Settings.HOST + ":" + port,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false);
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
  }

  /// Which failures are wanted.
  ///
  /// @param severity only this one
  /// @param region only this region and what lies below it
  public record Filter(Optional<String> severity, Optional<String> region) {
    boolean wants(FailureEvent event) {
      return severity.map(event::hasSeverity).orElse(true) && region.map(event::isIn).orElse(true);
    }
  }

  /// Reads everything that is there now, then ends.
  public void readAll(Filter filter, Consumer<FailureEvent> reader) {
    var ends = consumer.endOffsets(partitions);
    consumer.seekToBeginning(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      poll(filter::wants, reader);
    }
  }

  /// Reads what comes from now on, until the reader has enough.
  public void follow(Filter filter, Predicate<FailureEvent> reader) {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position); // from now, not from the first poll that succeeds
    var more = new boolean[] {true};
    while (more[0]) {
      poll(filter::wants, event -> more[0] = more[0] && reader.test(event));
    }
  }

  private void poll(Predicate<FailureEvent> wanted, Consumer<FailureEvent> reader) {
    for (var message : consumer.poll(POLL)) {
      if (message.value() != null) {
        var event = FailureEvent.parse(message.value());
        if (wanted.test(event)) {
          reader.accept(event);
        }
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
