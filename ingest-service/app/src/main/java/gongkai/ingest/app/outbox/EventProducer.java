package gongkai.ingest.app.outbox;

import gongkai.ingest.app.IngestSettings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The one way to Kafka: idempotent, acknowledged by all replicas. Made when it is first needed, so
/// that the service starts without a broker. Safe for several threads.
@Singleton
public final class EventProducer {
  /// How long the broker may take before a send counts as failed and is tried again by the caller.
  private static final Duration DELIVERY = Duration.ofSeconds(15);

  private static final Duration METADATA = Duration.ofSeconds(5);
  private static final int BUFFER_BYTES = 12 * 1024 * 1024;

  private final Map<String, Object> configuration;
  private @Nullable KafkaProducer<String, byte[]> producer;

  EventProducer(IngestSettings settings) {
    configuration =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            settings.kafka(),
            ProducerConfig.CLIENT_ID_CONFIG,
            "ingest-service",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            (long) BUFFER_BYTES,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            METADATA.toMillis(),
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            (int) METADATA.toMillis(),
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            (int) DELIVERY.toMillis());
  }

  /// Sends; the future ends when the broker has acknowledged, or exceptionally.
  public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> event) {
    var current = producer;
    if (current == null) {
      current =
          new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
      producer = current;
    }
    return current.send(event);
  }

  /// Makes the next send begin with a new producer: after an error that the old one cannot get
  /// over.
  @PreDestroy
  public synchronized void reset() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(1));
      producer = null;
    }
  }
}
