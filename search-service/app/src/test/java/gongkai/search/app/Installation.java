package gongkai.search.app;

import gongkai.extract.EventJson;
import gongkai.validate.ReportValidated;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.JsonNode;

/// The service between a real broker and a real OpenSearch; one for all integration tests, which
/// keep out of each other's way by their institutions.
final class Installation {

  private static final class Only {
    static final Installation INSTALLATION = start();
  }

  final Servers servers;
  final Publisher publisher;
  final ApplicationContext context;
  final EmbeddedServer service;
  private final HttpClient http = HttpClient.newHttpClient();

  private Installation(Servers servers) {
    this.servers = servers;
    this.publisher = new Publisher(servers.kafka());
    this.service =
        ApplicationContext.run(
            EmbeddedServer.class,
            Map.of(
                "micronaut.server.port",
                -1,
                "gongkai.kafka",
                servers.kafka(),
                "gongkai.opensearch",
                servers.opensearch(),
                "gongkai.validate",
                "http://127.0.0.1:1",
                "gongkai.ingest",
                "http://127.0.0.1:1",
                "gongkai.installation",
                "test"));
    this.context = service.getApplicationContext();
  }

  static Installation get() {
    return Only.INSTALLATION;
  }

  private static Installation start() {
    try {
      var servers = new Servers();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(servers)));
      return new Installation(servers);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void close(Servers servers) {
    try {
      servers.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Says a verdict and its findings, and waits until the report can be found.
  void index(MadeUp report) throws Exception {
    publisher.say(report.validated());
    await(
        () -> version(report.document()) >= report.validated().version(),
        report.name + " is indexed");
  }

  /// The version under which a report stands in the index; -1 where it does not.
  long version(String document) throws IOException, InterruptedException {
    return get("/api/v1/reports/" + document).path("version").asLong(-1);
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return EventJson.MAPPER.readTree(response(path).body());
  }

  HttpResponse<String> response(String path, String... headers)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  URI uri(String path) {
    return URI.create(service.getURL() + path);
  }

  HttpClient http() {
    return http;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Waits until something holds.
  static void await(Callable<Boolean> condition, String what) throws Exception {
    for (long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        System.nanoTime() < end;
        Thread.sleep(100)) {
      if (condition.call()) {
        return;
      }
    }
    Assertions.fail("waited in vain: " + what);
  }

  /// Waits until the line has committed everything that was said to it.
  void awaitNothingLeft() throws Exception {
    await(() -> lag() == 0, "everything is committed");
  }

  private long lag() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()));
        var consumer = consumer()) {
      var partitions = new ArrayList<TopicPartition>();
      for (String topic : List.of(ReportValidated.TOPIC, "gongkai.findings.v1")) {
        for (int partition = 0; partition < 3; partition++) {
          partitions.add(new TopicPartition(topic, partition));
        }
      }
      var committed =
          admin.listConsumerGroupOffsets("search-index").partitionsToOffsetAndMetadata().get();
      return consumer.endOffsets(partitions).entrySet().stream()
          .mapToLong(end ->
              end.getValue()
                  - committed.getOrDefault(end.getKey(), new OffsetAndMetadata(0)).offset())
          .sum();
    }
  }

  /// Deletes all indices, as somebody might by mistake.
  void deleteIndices() throws IOException, InterruptedException {
    for (String index : List.of("gongkai-reports-v1", "gongkai-findings-v1")) {
      var uri = URI.create(servers.opensearch() + "/" + index);
      http.send(
          HttpRequest.newBuilder(uri).DELETE().build(), HttpResponse.BodyHandlers.discarding());
    }
  }

  /// Everything that a topic holds.
  List<ConsumerRecord<byte[], byte[]>> everythingOn(String topic) {
    try (var consumer = consumer()) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = consumer.endOffsets(partitions);
      var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
      while (partitions.stream()
          .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      }
      return records;
    }
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", servers.kafka(), "isolation.level", "read_committed"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
