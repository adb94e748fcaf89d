package gongkai.launcher.probes;

import gongkai.launcher.client.Api;
import gongkai.launcher.probes.Answer.NotYet;
import gongkai.launcher.probes.Answer.Ready;
import gongkai.launcher.probes.Answer.Stranger;
import java.io.IOException;

/// Asks one of the four services: `/health/readiness`, then `/identity`, which names the service
/// and the installation that it was started for.
final class ServiceProbe implements Probe {
  private final String service;
  private final String installation;
  private final Api http;

  ServiceProbe(String service, int port, String installation) {
    this.service = service;
    this.installation = installation;
    this.http = new Api(port);
  }

  @Override
  public Answer ask() {
    try {
      var readiness = http.get("/health/readiness");
      if (readiness.status() != 200) {
        return new NotYet("readiness " + readiness.status());
      }
      var identity = http.get("/identity").json();
      var name = identity.path("service").asString("");
      var whose = identity.path("installation").asString("");
      return name.equals(service) && whose.equals(installation)
          ? new Ready()
          : new Stranger("service '%s' of installation '%s'".formatted(name, whose));
    } catch (IOException e) {
      return new NotYet("no answer");
    }
  }
}
