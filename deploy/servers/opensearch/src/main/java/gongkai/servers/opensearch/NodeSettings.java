package gongkai.servers.opensearch;

import java.nio.file.Path;
import java.util.Map;
import org.opensearch.common.settings.Settings;

/// What one node is told from outside, and the OpenSearch settings that follow from it.
///
/// @param data folder of the node; its subfolders `data`, `config` and `logs` are created
/// @param host address to listen on
/// @param port port for HTTP; the transport takes a free one of 9300 to 9400
/// @param cluster name of the cluster, by which a client can tell whose node answers
public record NodeSettings(Path data, String host, int port, String cluster) {

  /// Reads `DATA_DIR` (required), `HOST` (127.0.0.1), `PORT` (9200) and `CLUSTER_NAME` (gongkai).
  public static NodeSettings from(Map<String, String> environment) {
    var data = environment.get("DATA_DIR");
    if (data == null) {
      throw new IllegalArgumentException("DATA_DIR is not set: the folder that holds the indices");
    }
    return new NodeSettings(
        Path.of(data).toAbsolutePath(),
        environment.getOrDefault("HOST", "127.0.0.1"),
        Integer.parseInt(environment.getOrDefault("PORT", "9200")),
        environment.getOrDefault("CLUSTER_NAME", "gongkai"));
  }

  /// The node's own settings: alone in its cluster, no index made by a mere write, and no refusal
  /// of writes because the disk of a desktop machine is rather full.
  public Settings settings() {
    return Settings.builder()
        .put("path.home", data)
        .put("path.data", data.resolve("data"))
        .put("path.logs", data.resolve("logs"))
        .put("cluster.name", cluster)
        .put("node.name", "gongkai-1")
        .put("network.host", host)
        .put("http.port", port)
        .put("discovery.type", "single-node")
        .put("action.auto_create_index", false)
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
  }

  Path config() {
    return data.resolve("config");
  }
}
