package gongkai.ingest.app.line;

import gongkai.extract.DocumentRejected;
import gongkai.extract.ReportExtracted;
import gongkai.ingest.DocumentReceived;
import gongkai.ingest.DocumentRefused;
import gongkai.search.ReportIndexed;
import gongkai.validate.ReportValidated;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The topics, as somebody beside this service sees them.
public final class Topics implements AutoCloseable {
  /// Where this service's dead letters go.
  public static final String DEAD_LETTERS = "gongkai.dead-letters.ingest.v1";

  private final String bootstrap;
  private final KafkaProducer<String, byte[]> producer;

  private Topics(String bootstrap) {
    this.bootstrap = bootstrap;
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /// The topics of these servers, created unless they are there.
  public static Topics of(Servers servers) throws InterruptedException, ExecutionException {
    var topics =
        Stream.of(
                DocumentReceived.TOPIC,
                DocumentRefused.TOPIC,
                DocumentRejected.TOPIC,
                ReportExtracted.TOPIC,
                ReportValidated.TOPIC,
                ReportIndexed.TOPIC,
                DEAD_LETTERS,
                "gongkai.dead-letters.extract.v1",
                "gongkai.dead-letters.validate.v1")
            .map(name -> new NewTopic(name, 2, (short) 1))
            .toList();
    try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafkaAddress()))) {
      admin.createTopics(topics).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
    return new Topics(servers.kafkaAddress());
  }

  /// Everything on a topic that fulfils the condition.
  public List<ConsumerRecord<String, byte[]>> all(
      String topic, Predicate<ConsumerRecord<String, byte[]>> condition) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
    }
    return found.stream().filter(condition).toList();
  }

  /// The documents with this name.
  public List<ConsumerRecord<String, byte[]>> received(String name) {
    return all(
        DocumentReceived.TOPIC, record -> DocumentReceived.from(event(record)).name().equals(name));
  }

  /// Sends an event as the other services do.
  public void send(String topic, String key, CloudEvent event)
      throws InterruptedException, ExecutionException {
    producer.send(KafkaMessageFactory.createWriter(topic, key).writeBinary(event)).get();
  }

  /// Sends anything.
  public void send(ProducerRecord<String, byte[]> record)
      throws InterruptedException, ExecutionException {
    producer.send(record).get();
  }

  /// The record as an event.
  public static CloudEvent event(ConsumerRecord<String, byte[]> record) {
    return KafkaMessageFactory.createReader(record).toEvent();
  }

  /// A header's raw bytes as text.
  public static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null
        ? "(no header " + name + ")"
        : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    producer.close();
  }
}
