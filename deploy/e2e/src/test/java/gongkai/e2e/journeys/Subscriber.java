package gongkai.e2e.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/// A plain subscriber: reads a topic from the beginning, read_committed, without a group.
final class Subscriber {

  /// One record.
  ///
  /// @param key its key
  /// @param value its JSON
  /// @param headers the raw header bytes as UTF-8
  record Received(String key, JsonNode value, Map<String, String> headers) {}

  private Subscriber() {}

  /// Reads until a record satisfies the condition, and then for another second whatever comes.
  ///
  /// @return every record that satisfies it
  static List<Received> read(String kafka, String topic, int seconds, Predicate<Received> wanted) {
    Map<String, Object> config =
        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
    var found = new ArrayList<Received>();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      boolean lastSecond = false;
      while (System.nanoTime() < end) {
        for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(200))) {
          var received = received(record);
          if (wanted.test(received)) {
            found.add(received);
          }
        }
        if (!found.isEmpty() && !lastSecond) {
          lastSecond = true;
          end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        }
      }
    }
    return found;
  }

  private static Received received(ConsumerRecord<String, String> record) {
    var headers = new java.util.TreeMap<String, String>();
    for (Header header : record.headers()) {
      headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
    }
    return new Received(record.key(), Json.MAPPER.readTree(record.value()), headers);
  }
}
