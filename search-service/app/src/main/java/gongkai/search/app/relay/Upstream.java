package gongkai.search.app.relay;

import gongkai.search.app.Surroundings;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// Asks the other services.
@Singleton
public class Upstream {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Surroundings surroundings;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();

  Upstream(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// What another service said.
  ///
  /// @param status the HTTP status, below 500
  /// @param body the body, JSON
  public record Said(int status, String body) {

    /// Whether it knows nothing of what was asked.
    public boolean isNothing() {
      return status == 404;
    }
  }

  /// The catalogue of rules, from validate-service.
  ///
  /// @throws Silent when it does not answer
  public Said rules() {
    return ask("validate-service", surroundings.validate().resolve("/api/v1/rules"));
  }

  /// One rule with its page, from validate-service.
  ///
  /// @throws Silent when it does not answer
  public Said rule(String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
    return ask("validate-service", surroundings.validate().resolve("/api/v1/rules/" + encoded));
  }

  /// What became of every arrival, from ingest-service.
  ///
  /// @throws Silent when it does not answer
  public Said accounting() {
    return ask("ingest-service", surroundings.ingest().resolve("/api/v1/accounting"));
  }

  /// Arrivals and their fates, from ingest-service.
  ///
  /// @param query its parameters as they came, percent-encoded
  /// @throws Silent when it does not answer
  public Said documents(Optional<String> query) {
    var path = "/api/v1/documents" + query.map(parameters -> "?" + parameters).orElse("");
    return ask("ingest-service", surroundings.ingest().resolve(path));
  }

  /// The history of one arrival or document, from ingest-service.
  ///
  /// @throws Silent when it does not answer
  public Said document(String id) {
    var encoded = URLEncoder.encode(id, StandardCharsets.UTF_8);
    return ask("ingest-service", surroundings.ingest().resolve("/api/v1/documents/" + encoded));
  }

  private Said ask(String service, URI uri) {
    var request =
        HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "application/json").build();
    try {
      var response = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 500) {
        throw new Silent(service, "HTTP " + response.statusCode());
      }
      return new Said(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new Silent(service, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Silent(service, e.toString());
    }
  }

  /// Another service does not answer.
  public static final class Silent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String service;

    Silent(String service, String cause) {
      super(service + ": " + cause);
      this.service = service;
    }

    /// Which one.
    public String service() {
      return service;
    }
  }
}
