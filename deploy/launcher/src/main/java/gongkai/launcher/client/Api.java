package gongkai.launcher.client;

import gongkai.launcher.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Short questions over HTTP to this machine.
public final class Api {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private final int port;

  /// The service on this machine at that port.
  public Api(int port) {
    this.port = port;
  }

  /// What came back.
  ///
  /// @param status the HTTP status
  /// @param json the body, a missing node where it is no JSON
  public record Reply(int status, JsonNode json) {}

  /// Asks for that path, which must be encoded.
  ///
  /// @throws IOException when nobody answers
  public Reply get(String path) throws IOException {
    var address = URI.create("http://%s:%d%s".formatted(Settings.HOST, port, path));
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      var response = client.send(request, BodyHandlers.ofString());
      return new Reply(response.statusCode(), parsed(response.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while asking " + address, e);
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      return MissingNode.getInstance();
    }
  }
}
