package gongkai.launcher.probes;

import gongkai.launcher.probes.Answer.NotYet;
import gongkai.launcher.probes.Answer.Ready;
import gongkai.launcher.probes.Answer.Stranger;
import gongkai.launcher.settings.Settings;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/// Asks Kafka to describe its cluster, and proves it by the cluster's id.
final class KafkaProbe implements Probe {
  private static final int PATIENCE_MS = 5_000;

  private final int port;
  private final String cluster;

  KafkaProbe(int port, String cluster) {
    this.port = port;
    this.cluster = cluster;
  }

  @Override
  public Answer ask() {
    var settings =
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Settings.HOST + ":" + port,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
    try (var admin = Admin.create(settings)) {
      var described = admin.describeCluster();
      var id = described.clusterId().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
      var nodes = described.nodes().get(PATIENCE_MS, TimeUnit.MILLISECONDS);
      if (!cluster.equals(id)) {
        return new Stranger("Kafka cluster " + id + ", not " + cluster);
      }
      return nodes.isEmpty() ? new NotYet("no broker in the cluster") : new Ready();
    } catch (ExecutionException | TimeoutException e) {
      return new NotYet(String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new NotYet("interrupted");
    }
  }
}
