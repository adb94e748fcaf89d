package gongkai.search.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// A broker and an OpenSearch node for tests, each in a JVM of its own, with data in a temporary
/// folder.
///
/// Their programs are those of `deploy/servers`, packaged before this module's integration tests.
final class Servers implements AutoCloseable {

  static final List<String> TOPICS =
      List.of(
          "gongkai.reports.validated.v1",
          "gongkai.findings.v1",
          "gongkai.reports.indexed.v1",
          "gongkai.dead-letters.search.v1",
          "gongkai.failures.arithmetic.v1",
          "gongkai.failures.continuity.v1",
          "gongkai.failures.narrative.v1",
          "gongkai.failures.completeness.v1",
          "gongkai.failures.form.v1",
          "gongkai.failures.timeliness.v1",
          "gongkai.failures.privacy.v1");

  private final Path folder;
  private final int kafkaPort = freePort();
  private final int opensearchPort = freePort();
  private final Process kafka;
  private Process opensearch;

  Servers() throws IOException, InterruptedException {
    folder = Files.createTempDirectory("gongkai-search");
    kafka =
        run(
            "kafka",
            "gongkai.servers.kafka.KafkaServer",
            List.of("-Xmx256m"),
            Map.of("PORT", Integer.toString(kafkaPort)));
    opensearch = runOpenSearch();
    await(kafka, kafkaPort);
    await(opensearch, opensearchPort);
    makeTopics(kafka());
  }

  static void makeTopics(String brokers) throws IOException, InterruptedException {
    try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
      var missing = new ArrayList<>(TOPICS);
      missing.removeAll(admin.listTopics().names().get(60, TimeUnit.SECONDS));
      admin
          .createTopics(missing.stream().map(topic -> new NewTopic(topic, 3, (short) 1)).toList())
          .all()
          .get(60, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the topics could not be made", e);
    }
  }

  String kafka() {
    return "127.0.0.1:" + kafkaPort;
  }

  String opensearch() {
    return "http://127.0.0.1:" + opensearchPort;
  }

  /// Kills the node without a word.
  void killOpenSearch() throws InterruptedException {
    opensearch.destroyForcibly();
    opensearch.waitFor();
  }

  /// Starts the node again on the data that it had.
  void startOpenSearch() throws IOException, InterruptedException {
    opensearch = runOpenSearch();
    await(opensearch, opensearchPort);
  }

  private Process runOpenSearch() throws IOException {
    return run(
        "opensearch",
        "gongkai.servers.opensearch.OpenSearchServer",
        List.of(
            "-Xmx384m", "--add-modules=jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"),
        Map.of("PORT", Integer.toString(opensearchPort)));
  }

  private Process run(
      String name, String main, List<String> options, Map<String, String> environment)
      throws IOException {
    var target = repository().resolve("deploy/servers/" + name + "/target");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.addAll(options);
    command.addAll(
        List.of("-cp", target.resolve("classes") + ":" + target.resolve("lib") + "/*", main));
    var builder = new ProcessBuilder(command);
    builder.environment().put("DATA_DIR", folder.resolve(name).toString());
    builder.environment().put("HOST", "127.0.0.1");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()));
    return builder.start();
  }

  private static Path repository() {
    var here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("deploy/servers"))) {
      here = java.util.Objects.requireNonNull(here.getParent(), "outside the repository");
    }
    return here;
  }

  private void await(Process process, int port) throws IOException, InterruptedException {
    for (long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        System.nanoTime() < end;
        Thread.sleep(200)) {
      if (!process.isAlive()) {
        throw new IOException("a server ended at once; see the logs in " + folder);
      }
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (socket.isConnected()) {
          return;
        }
      } catch (IOException e) {
        System.getLogger("servers").log(System.Logger.Level.TRACE, "not there yet", e);
      }
    }
    throw new IOException("a server did not open its port; see the logs in " + folder);
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    List.of(kafka, opensearch).forEach(Process::destroyForcibly);
    List.of(kafka, opensearch).forEach(process -> process.onExit().join());
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
