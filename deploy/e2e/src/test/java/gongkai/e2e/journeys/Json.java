package gongkai.e2e.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// GET requests to an API, answered in JSON.
///
/// @param base the service's address without a trailing slash
record Json(String base) {

  static final JsonMapper MAPPER = new JsonMapper();

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /// The answer to a path; its parameters are filled in percent-encoded.
  ///
  /// @throws AssertionError when the answer is not a success
  JsonNode get(String path, Object... parameters) {
    HttpResponse<String> response = response(path, parameters);
    if (response.statusCode() / 100 != 2) {
      throw new AssertionError(
          "%s: %d %s".formatted(response.uri(), response.statusCode(), response.body()));
    }
    return MAPPER.readTree(response.body());
  }

  /// The answer, or nothing while the service is down or starting.
  Optional<JsonNode> answer(String path, Object... parameters) {
    try {
      HttpResponse<String> response = response(path, parameters);
      return response.statusCode() == 200
          ? Optional.of(MAPPER.readTree(response.body()))
          : Optional.empty();
    } catch (UncheckedIOException down) {
      return Optional.empty();
    }
  }

  /// The raw answer.
  HttpResponse<String> response(String path, Object... parameters) {
    var encoded = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      encoded[i] =
          URLEncoder.encode(String.valueOf(parameters[i]), StandardCharsets.UTF_8)
              .replace("+", "%20");
    }
    var request =
        HttpRequest.newBuilder(URI.create(base + path.formatted(encoded)))
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(request.uri().toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
