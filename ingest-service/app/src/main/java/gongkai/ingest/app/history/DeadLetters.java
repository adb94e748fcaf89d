package gongkai.ingest.app.history;

import gongkai.ingest.app.outbox.EventProducer;
import gongkai.ingest.app.work.Causes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends events that the ledger cannot read to a topic of their own: key, value and headers as they
/// came, with the original coordinates and the cause as further headers.
@Singleton
final class DeadLetters {
  /// The topic.
  static final String TOPIC = "gongkai.dead-letters.ingest.v1";

  /// The header that says what went wrong, in one line.
  static final String CAUSE = "gongkai-dead-letter-cause";

  /// The headers that say where the event was read.
  static final String ORIGINAL_TOPIC = "gongkai-dead-letter-topic";

  static final String ORIGINAL_PARTITION = "gongkai-dead-letter-partition";
  static final String ORIGINAL_OFFSET = "gongkai-dead-letter-offset";

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final EventProducer producer;

  DeadLetters(EventProducer producer) {
    this.producer = producer;
  }

  /// Sends one and waits until the broker has it.
  void send(ConsumerRecord<String, byte[]> record, Exception cause)
      throws InterruptedException, ExecutionException {
    LOG.warn("dead-lettered {}/{}/{}", record.topic(), record.partition(), record.offset(), cause);
    var headers = new RecordHeaders(record.headers());
    add(headers, ORIGINAL_TOPIC, record.topic());
    add(headers, ORIGINAL_PARTITION, Integer.toString(record.partition()));
    add(headers, ORIGINAL_OFFSET, Long.toString(record.offset()));
    add(headers, CAUSE, Causes.of(cause));
    producer
        .send(new ProducerRecord<>(TOPIC, null, null, record.key(), record.value(), headers))
        .get();
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
