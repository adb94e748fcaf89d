package gongkai.launcher.probes;

import gongkai.launcher.client.Api;
import gongkai.launcher.probes.Answer.NotYet;
import gongkai.launcher.probes.Answer.Ready;
import gongkai.launcher.probes.Answer.Stranger;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;

/// Asks OpenSearch for the cluster's health, and proves it by name and, from the second start on,
/// by the uuid that the cluster chose for itself at the first.
final class OpenSearchProbe implements Probe {
  private final Api http;
  private final DataFolder folder;

  OpenSearchProbe(int port, DataFolder folder) {
    this.http = new Api(port);
    this.folder = folder;
  }

  @Override
  public Answer ask() {
    try {
      var health = http.get("/_cluster/health?wait_for_status=yellow&timeout=1s").json();
      var status = health.path("status").asString("");
      if (!status.equals("yellow") && !status.equals("green")) {
        return new NotYet("cluster health '" + status + "'");
      }
      var root = http.get("/").json();
      return judge(root.path("cluster_name").asString(""), root.path("cluster_uuid").asString(""));
    } catch (IOException e) {
      return new NotYet("no answer");
    }
  }

  private Answer judge(String name, String uuid) {
    var installation = folder.installation();
    if (!name.equals(installation.openSearchName())) {
      return new Stranger("OpenSearch cluster '" + name + "'");
    }
    if (uuid.isEmpty() || uuid.equals("_na_")) {
      return new NotYet("the cluster has no uuid yet");
    }
    if (installation.openSearchCluster().isEmpty()) {
      folder.rememberOpenSearchCluster(uuid);
      return new Ready();
    }
    return uuid.equals(installation.openSearchCluster())
        ? new Ready()
        : new Stranger("OpenSearch cluster " + uuid + ", not " + installation.openSearchCluster());
  }
}
