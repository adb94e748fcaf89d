package gongkai.servers.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/// Runs one KRaft broker until it is told to stop.
///
/// Configured by the environment, see {@link BrokerSettings#from}. An empty folder is formatted
/// with `CLUSTER_ID`; a formatted one keeps the identity that it has. SIGTERM shuts the broker down
/// in order; a broker that cannot start ends with status 1 and the cause on standard error.
public final class KafkaServer {
  private KafkaServer() {}

  /// Starts the broker and stays with it.
  public static void main(String[] args) {
    try {
      var server = start(BrokerSettings.from(System.getenv(), freePort()));
      Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
      server.awaitShutdown();
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  static KafkaRaftServer start(BrokerSettings settings) throws IOException {
    format(settings);
    var server = new KafkaRaftServer(new KafkaConfig(settings.properties()), Time.SYSTEM);
    server.startup();
    return server;
  }

  private static void format(BrokerSettings settings) throws IOException {
    if (Files.exists(settings.log().resolve("meta.properties"))) {
      return;
    }
    Files.createDirectories(settings.log());
    var file = settings.data().resolve("server.properties");
    try (var out = Files.newOutputStream(file)) {
      settings.properties().store(out, "as first formatted");
    }
    var id = settings.clusterId().orElseGet(() -> Uuid.randomUuid().toString());
    var status =
        StorageTool.execute(
            new String[] {"format", "--cluster-id", id, "--config", file.toString()}, System.out);
    if (status != 0) {
      throw new IOException(
          "Kafka's storage tool could not format " + settings.log() + ", status " + status);
    }
  }

  /// The controller listens for this broker alone, so any port will do.
  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
