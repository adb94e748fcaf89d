package gongkai.ingest.app.line;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A database, a bucket and a port for one instance of this service.
///
/// @param name of database and bucket
/// @param environment what the service is told
/// @param s3 a client of the bucket
/// @param bucket the folder behind the bucket
/// @param logs folder for logs
/// @param port of the service's HTTP side
public record Installation(
    String name, Map<String, String> environment, S3Client s3, Path bucket, Path logs, int port) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /// Starts the service inside this JVM.
  public EmbeddedServer start() {
    return start(builder -> builder);
  }

  /// Starts the service inside this JVM, with beans of the test in the place of its own.
  public EmbeddedServer start(UnaryOperator<ApplicationContextBuilder> with) {
    var source = PropertySource.of("environment", Map.<String, Object>copyOf(environment));
    return with.apply(ApplicationContext.builder().propertySources(source))
        .run(EmbeddedServer.class);
  }

  /// Starts the packaged service as a process of its own.
  public ServerProcess startProcess(String... options) throws IOException, InterruptedException {
    return ServerProcess.start(
        Servers.repository().resolve("ingest-service/app"),
        "gongkai.ingest.app.IngestService",
        List.of(options),
        environment,
        port,
        logs.resolve(name + "-service.log"));
  }

  /// A file below the inbox, written there as `cp` does.
  public void drop(String path, byte[] bytes) throws IOException {
    var file = bucket.resolve("inbox").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /// Same, with text.
  public void drop(String path, String text) throws IOException {
    drop(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// The files that are left in the inbox, without those that begin with a dot.
  public List<String> inbox() throws IOException {
    return files("inbox");
  }

  /// The paths of the files below a folder of the bucket.
  public List<String> files(String folder) throws IOException {
    var root = bucket.resolve(folder);
    if (!Files.exists(root)) {
      return List.of();
    }
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .filter(file -> !file.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /// What the service answers to GET, as JSON.
  public JsonNode get(String path) throws IOException, InterruptedException {
    return JSON.readTree(response(path).body());
  }

  /// The whole answer to GET.
  public HttpResponse<String> response(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /// Uploads files, by name and bytes.
  public HttpResponse<String> upload(Map<String, byte[]> files)
      throws IOException, InterruptedException {
    var boundary = UUID.randomUUID().toString();
    var body = new java.io.ByteArrayOutputStream();
    for (var file : files.entrySet()) {
      var head =
          "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                  .formatted(boundary, file.getKey())
              + "Content-Type: application/octet-stream\r\n\r\n";
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(file.getValue());
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.write("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
    return HTTP.send(
        HttpRequest.newBuilder(uri("/api/v1/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// A connection to the ledger.
  public Connection database() throws SQLException {
    return DriverManager.getConnection(
        environment.get("POSTGRES_URL") + "?currentSchema=ingest",
        environment.get("POSTGRES_USER"),
        environment.get("POSTGRES_PASSWORD"));
  }
}
