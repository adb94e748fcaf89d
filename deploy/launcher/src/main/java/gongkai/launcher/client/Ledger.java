package gongkai.launcher.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// ingest-service's ledger of arrivals, over HTTP.
public final class Ledger {
  private static final int PAGE = 500;

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

  /// All files of the ZIP that arrived so, in the order of their names.
  public List<Arrival> inZip(String id) throws IOException {
    var files = new ArrayList<Arrival>();
    var next = "";
    do {
      var page =
          page("archive=" + id + "&limit=" + PAGE + (next.isEmpty() ? "" : "&after=" + next));
      files.addAll(arrivals(page));
      next = page.path("next").asString("");
    } while (!next.isEmpty());
    return files.reversed();
  }

  private List<Arrival> ask(String parameter, String value) throws IOException {
    return arrivals(page(parameter + "=" + URLEncoder.encode(value, UTF_8)));
  }

  private JsonNode page(String query) throws IOException {
    var reply = api.get("/api/v1/documents?" + query);
    if (reply.status() != 200) {
      throw new IOException("the ledger answered with status " + reply.status());
    }
    return reply.json();
  }

  private static List<Arrival> arrivals(JsonNode page) {
    return StreamSupport.stream(page.path("documents").spliterator(), false)
        .map(Arrival::of)
        .toList();
  }
}
