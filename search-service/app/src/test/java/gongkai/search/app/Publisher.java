package gongkai.search.app;

import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Says what validate-service would say.
final class Publisher implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;

  Publisher(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers, "max.request.size", 4 * 1024 * 1024),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  void say(ReportValidated event) {
    send(ReportValidated.TOPIC, event.report().institution().id(), event.toCloudEvent());
  }

  void say(FindingChanged event) {
    send(
        FindingChanged.TOPIC,
        event.institution().id() + "|" + event.finding().id(),
        event.toCloudEvent());
  }

  void sayOnFailureTopic(FindingChanged event) {
    send(event.finding().family().topic(), event.institution().id(), event.toCloudEvent());
  }

  void sendRaw(String topic, String key, String value) {
    send(
        new ProducerRecord<>(
            topic, key.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8)));
  }

  void sendNothing(String topic, String key) {
    send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), null));
  }

  private void send(String topic, String key, CloudEvent event) {
    send(
        KafkaMessageFactory.<byte[]>createWriter(topic, key.getBytes(StandardCharsets.UTF_8))
            .writeBinary(event));
  }

  private void send(ProducerRecord<byte[], byte[]> message) {
    try {
      producer.send(message).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
