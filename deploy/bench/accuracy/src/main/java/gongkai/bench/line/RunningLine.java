package gongkai.bench.line;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The line on this machine, started by `deploy/gongkai` on free ports, with an empty data folder.
final class RunningLine implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path repository;
  private final Path data;
  private final int search;
  private final HttpClient client = HttpClient.newHttpClient();

  /// Starts it and waits until all of it is up.
  RunningLine(Path repository, Path data) throws IOException, InterruptedException {
    this.repository = repository;
    this.data = data;
    run(List.of("up", "--fresh", "--detach", "--free-ports"));
    search = Objects.requireNonNull(parts().get("search")).path("port").asInt();
  }

  /// Runs a verb of `deploy/gongkai` on it, and returns what that printed.
  String run(List<String> verb) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(repository.resolve("deploy/gongkai").toString()));
    command.addAll(verb);
    command.addAll(List.of("--data", data.toString()));
    Path said = Files.createTempFile("gongkai-line-", ".txt");
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      int status = process.waitFor();
      String printed = Files.readString(said, UTF_8);
      if (status != 0) {
        throw new IOException("%s ended with %d: %s".formatted(verb.getFirst(), status, printed));
      }
      return printed;
    } finally {
      Files.delete(said);
    }
  }

  /// Its parts by name, each with its process and memory.
  Map<String, JsonNode> parts() throws IOException, InterruptedException {
    var parts = new LinkedHashMap<String, JsonNode>();
    JSON.readTree(run(List.of("status", "--json")))
        .path("parts")
        .forEach(part -> parts.put(part.path("name").asString(), part));
    return parts;
  }

  /// What search-service answers.
  JsonNode ask(String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(search, path)))
            .timeout(PATIENCE)
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException(
          "%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
    }
    return JSON.readTree(answer.body());
  }

  /// A folder of its data.
  Path folder(String name) {
    return data.resolve(name);
  }

  @Override
  public void close() throws IOException {
    client.close();
    try {
      run(List.of("down"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
