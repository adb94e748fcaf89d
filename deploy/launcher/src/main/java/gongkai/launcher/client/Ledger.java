package gongkai.launcher.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// ingest-service's ledger of arrivals, over HTTP.
public final class Ledger {
  private final Api api;

  /// The ledger of the service at that port.
  public Ledger(int port) {
    api = new Api(port);
  }

  /// All arrivals of files of that name.
  public List<Arrival> named(String name) throws IOException {
    return ask("name", name);
  }

  /// The arrival of that id.
  public Optional<Arrival> arrival(String id) throws IOException {
    return ask("arrival", id).stream().findFirst();
  }

  private List<Arrival> ask(String parameter, String value) throws IOException {
    var path = "/api/v1/documents?%s=%s".formatted(parameter, URLEncoder.encode(value, UTF_8));
    var reply = api.get(path);
    if (reply.status() != 200) {
      throw new IOException("the ledger answered with status " + reply.status());
    }
    return StreamSupport.stream(reply.json().path("documents").spliterator(), false)
        .map(Arrival::of)
        .toList();
  }
}
