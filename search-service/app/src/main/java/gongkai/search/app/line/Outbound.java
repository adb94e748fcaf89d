package gongkai.search.app.line;

import gongkai.search.ReportIndexed;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// What the line says: reports that can be found, and records that it had to put aside.
///
/// Nothing counts as said before {@link #awaitAll} returns.
final class Outbound implements AutoCloseable {

  /// Records that could not be indexed, as they came, with where they came from and why in headers.
  static final String DEAD_LETTERS = "gongkai.dead-letters.search.v1";

  private final KafkaProducer<byte[], byte[]> producer;
  private final List<Future<RecordMetadata>> underWay = new ArrayList<>();

  Outbound(String brokers) {
    this.producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.CLIENT_ID_CONFIG,
                "search-line",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                8L * 1024 * 1024,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                5 * 1024 * 1024, // a dead letter carries the whole record and the reason
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "none"),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /// Says that a report can be found.
  void announce(ReportIndexed indexed) {
    var message =
        KafkaMessageFactory.<byte[]>createWriter(ReportIndexed.TOPIC, bytes(indexed.institution()))
            .writeBinary(indexed.toCloudEvent());
    message.headers().remove("content-type").add("content-type", bytes("application/json"));
    underWay.add(producer.send(message));
  }

  /// Puts a record aside: key, value and headers as they came.
  void putAside(ConsumerRecord<byte[], byte[]> record, String cause) {
    var headers = new RecordHeaders(record.headers());
    headers.add("gongkai-dead-letter-topic", bytes(record.topic()));
    headers.add("gongkai-dead-letter-partition", bytes(Integer.toString(record.partition())));
    headers.add("gongkai-dead-letter-offset", bytes(Long.toString(record.offset())));
    headers.add("gongkai-dead-letter-timestamp", bytes(Long.toString(record.timestamp())));
    headers.add("gongkai-dead-letter-cause", bytes(cause));
    underWay.add(
        producer.send(
            new ProducerRecord<>(DEAD_LETTERS, null, record.key(), record.value(), headers)));
  }

  /// Waits until the brokers have everything.
  ///
  /// @throws KafkaException when they do not take something
  void awaitAll() throws InterruptedException {
    producer.flush();
    for (var sent : underWay) {
      try {
        sent.get();
      } catch (ExecutionException e) {
        throw new KafkaException("not taken by the brokers: " + e.getCause(), e.getCause());
      }
    }
    underWay.clear();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close(java.time.Duration.ofSeconds(5));
  }
}
