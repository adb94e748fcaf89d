package gongkai.servers.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What one broker is told from outside, and the Kafka properties that follow from it.
///
/// @param data folder that holds the log, created when missing
/// @param host address to listen on
/// @param port port for clients
/// @param controllerPort port on which the broker talks to its own controller; any free one, it is
///   not remembered
/// @param clusterId identity to give a log that has none yet; a log that has one keeps it
public record BrokerSettings(
    Path data, String host, int port, int controllerPort, Optional<String> clusterId) {

  /// The largest batch of records in bytes: a document of 512 KiB as data and a report of 200 cells
  /// with its text fit many times over.
  static final int LARGEST_BATCH = 4 * 1024 * 1024;

  /// Reads `DATA_DIR` (required), `HOST` (127.0.0.1), `PORT` (9092) and `CLUSTER_ID` (random).
  public static BrokerSettings from(Map<String, String> environment, int controllerPort) {
    var data = environment.get("DATA_DIR");
    if (data == null) {
      throw new IllegalArgumentException("DATA_DIR is not set: the folder that holds the log");
    }
    return new BrokerSettings(
        Path.of(data).toAbsolutePath(),
        environment.getOrDefault("HOST", "127.0.0.1"),
        Integer.parseInt(environment.getOrDefault("PORT", "9092")),
        controllerPort,
        Optional.ofNullable(environment.get("CLUSTER_ID")));
  }

  /// The broker's own configuration: one node, everything replicated once, nothing created by
  /// whoever asks first, and buffers for a small machine.
  public Properties properties() {
    var p = new Properties();
    p.put("process.roles", "broker,controller");
    p.put("node.id", "1");
    p.put("controller.quorum.voters", "1@" + host + ":" + controllerPort);
    p.put(
        "listeners",
        "PLAINTEXT://%s:%d,CONTROLLER://%s:%d".formatted(host, port, host, controllerPort));
    p.put("advertised.listeners", "PLAINTEXT://" + host + ":" + port);
    p.put("controller.listener.names", "CONTROLLER");
    p.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    p.put("inter.broker.listener.name", "PLAINTEXT");
    p.put("log.dirs", log().toString());
    p.put("auto.create.topics.enable", "false");
    p.put("message.max.bytes", Integer.toString(LARGEST_BATCH));
    p.put("num.partitions", "3");
    for (var internal :
        new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
      p.put(internal + ".replication.factor", "1");
      p.put(internal + ".num.partitions", "3");
    }
    p.put("transaction.state.log.min.isr", "1");
    p.put("share.coordinator.state.topic.min.isr", "1");
    p.put("group.initial.rebalance.delay.ms", "100");
    p.put("num.network.threads", "2");
    p.put("num.io.threads", "4");
    p.put("log.cleaner.threads", "1");
    p.put("log.cleaner.dedupe.buffer.size", Integer.toString(4 * 1024 * 1024));
    p.put("log.index.size.max.bytes", Integer.toString(1024 * 1024));
    return p;
  }

  Path log() {
    return data.resolve("log");
  }
}
