package gongkai.search.app.store;

import gongkai.extract.EventJson;
import gongkai.search.app.Surroundings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Speaks to OpenSearch in JSON, so that queries and mappings are data that a test can look at.
@Singleton
public class OpenSearch {

  private static final Timeout SLOWEST_ANSWER = Timeout.ofSeconds(60);

  private final OpenSearchTransport transport;
  private final OpenSearchGenericClient client;

  OpenSearch(Surroundings surroundings) {
    var url = surroundings.opensearch();
    this.transport =
        ApacheHttpClient5TransportBuilder.builder(
                new HttpHost(url.getScheme(), url.getHost(), url.getPort()))
            .setRequestConfigCallback(request -> request.setResponseTimeout(SLOWEST_ANSWER))
            .build();
    this.client = new OpenSearchGenericClient(transport);
  }

  /// What OpenSearch said.
  ///
  /// @param status the HTTP status
  /// @param body the JSON, or a missing node when there is none
  public record Answer(int status, JsonNode body) {

    /// Whether it did what was asked.
    public boolean isGood() {
      return status < 300;
    }

    /// The reason of a refusal, short.
    public String reason() {
      var error = body.path("error");
      var cause = error.path("root_cause").path(0).path("reason");
      return "HTTP " + status + " " + cause.asString(error.path("reason").asString(""));
    }
  }

  /// Sends a request with a JSON body.
  ///
  /// @throws IOException when OpenSearch cannot be reached
  public Answer send(String method, String path, Object json) throws IOException {
    return execute(
        method,
        path,
        Map.of(),
        Body.from(EventJson.MAPPER.writeValueAsBytes(json), "application/json"));
  }

  /// Sends a request without a body.
  ///
  /// @throws IOException when OpenSearch cannot be reached
  public Answer send(String method, String path) throws IOException {
    return execute(method, path, Map.of(), null);
  }

  /// Sends lines of JSON.
  ///
  /// @throws IOException when OpenSearch cannot be reached
  public Answer sendLines(String path, Map<String, String> parameters, String lines)
      throws IOException {
    return execute(
        "POST",
        path,
        parameters,
        Body.from(lines.getBytes(StandardCharsets.UTF_8), "application/x-ndjson"));
  }

  /// Asks a question and gives the answer.
  ///
  /// @param index the alias to search in
  /// @param query the body of `_search`
  /// @throws QueryRefused when OpenSearch does not understand it
  /// @throws IndexUnavailable when there is no answer
  public JsonNode search(String index, Map<String, ?> query) {
    try {
      var answer = send("POST", "/" + index + "/_search", query);
      if (answer.status() == 400) {
        throw new QueryRefused(answer.reason());
      }
      if (!answer.isGood()) {
        throw new IndexUnavailable(answer.reason());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IndexUnavailable(String.valueOf(e.getMessage()), e);
    }
  }

  private Answer execute(
      String method,
      String path,
      Map<String, String> parameters,
      @org.jspecify.annotations.Nullable Body body)
      throws IOException {
    var request = Requests.builder().method(method).endpoint(path).query(parameters);
    if (body != null) {
      request.body(body);
    }
    try (var response = client.execute(request.build())) {
      var bytes = response.getBody().map(Body::bodyAsBytes).orElseGet(() -> new byte[0]);
      return new Answer(
          response.getStatus(),
          bytes.length == 0
              ? JsonNodeFactory.instance.missingNode()
              : EventJson.MAPPER.readTree(bytes));
    }
  }

  @PreDestroy
  void close() throws IOException {
    transport.close();
  }
}
