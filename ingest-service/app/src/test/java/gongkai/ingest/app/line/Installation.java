package gongkai.ingest.app.line;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private static final String BOUNDARY = "a-boundary-that-no-document-holds";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /// The same, told one thing more.
  public Installation with(String variable, String value) {
    var more = new HashMap<>(environment);
    more.put(variable, value);
    return new Installation(name, Map.copyOf(more), s3, bucket, logs, port);
  }

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

  /// The paths of the files below a folder of the bucket. The service takes files away meanwhile:
  /// one that goes between being seen and being looked at makes the walk begin anew.
  public List<String> files(String folder) throws IOException {
    var root = bucket.resolve(folder);
    while (true) {
      try {
        return walk(root);
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof NoSuchFileException)) {
          throw e;
        }
      }
    }
  }

  private static List<String> walk(Path root) throws IOException {
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

  /// The arrivals of this name, in which a star stands for anything, the newest first.
  public List<JsonNode> arrivals(String name) throws IOException, InterruptedException {
    return get("/api/v1/documents?limit=500&name="
            + URLEncoder.encode(name, StandardCharsets.UTF_8))
        .path("documents")
        .valueStream()
        .toList();
  }

  /// The one arrival of this name, once it has this status.
  public JsonNode arrival(String name, String status) throws Exception {
    return Eventually.until(
            them -> them.size() == 1 && them.getFirst().path("status").asString().equals(status),
            () -> arrivals(name))
        .getFirst();
  }

  /// The whole answer to GET.
  public HttpResponse<String> response(String path) throws IOException, InterruptedException {
    return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  /// Uploads files, by name and bytes.
  public HttpResponse<String> upload(Map<String, byte[]> files)
      throws IOException, InterruptedException {
    var body = new ArrayList<BodyPublisher>();
    files.forEach((file, bytes) -> addPart(body, file, BodyPublishers.ofByteArray(bytes)));
    return upload(body);
  }

  /// Uploads one file without reading it into memory.
  public HttpResponse<String> uploadFile(String file, Path bytes)
      throws IOException, InterruptedException {
    var body = new ArrayList<BodyPublisher>();
    addPart(body, file, BodyPublishers.ofFile(bytes));
    return upload(body);
  }

  private HttpResponse<String> upload(List<BodyPublisher> body)
      throws IOException, InterruptedException {
    body.add(BodyPublishers.ofString("--%s--\r\n".formatted(BOUNDARY)));
    return HTTP.send(
        HttpRequest.newBuilder(uri("/api/v1/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.concat(body.toArray(BodyPublisher[]::new)))
            .build(),
        BodyHandlers.ofString());
  }

  private static void addPart(List<BodyPublisher> body, String file, BodyPublisher bytes) {
    body.add(
        BodyPublishers.ofString(
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                    .formatted(BOUNDARY, file)
                + "Content-Type: application/octet-stream\r\n\r\n"));
    body.add(bytes);
    body.add(BodyPublishers.ofString("\r\n"));
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
