package gongkai.e2e.journeys;

import gongkai.e2e.contracts.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The whole line on embedded servers, started by the launcher on free ports and a data folder of
/// its own.
final class EmbeddedSystem implements RunningSystem {

  private final Path data;
  private final Map<String, Integer> ports = new LinkedHashMap<>();

  private EmbeddedSystem(Path data) {
    this.data = data;
    launcher(List.of("up", "--fresh", "--detach", "--free-ports"), 300);
    states().forEach(part -> ports.put(part.get("name").asString(), part.get("port").asInt()));
  }

  /// Starts on an empty data folder `deploy/e2e/target/<name>` and waits until everything is ready.
  static EmbeddedSystem start(String name) {
    return new EmbeddedSystem(Repository.file("deploy/e2e/target/" + name));
  }

  /// Runs a verb of the launcher and returns what it printed.
  ///
  /// @throws AssertionError when it does not end with status 0; `status` may end with any, since it
  ///   says by that whether all parts are up
  private String launcher(List<String> verb, int seconds) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dgongkai.repository=" + Repository.file(""),
                "-cp",
                Repository.file("deploy/launcher/target/launcher-0.1.0.jar")
                    + ":"
                    + Repository.file("deploy/launcher/target/lib")
                    + "/*",
                "gongkai.launcher.Gongkai"));
    command.addAll(verb);
    command.addAll(List.of("--data", data.toString()));
    Command ended = Command.run(command, seconds);
    return verb.contains("status") ? ended.said() : ended.ok();
  }

  @Override
  public String url() {
    return "http://127.0.0.1:" + ports.get("search");
  }

  @Override
  public String kafka() {
    return "127.0.0.1:" + ports.get("kafka");
  }

  private List<JsonNode> states() {
    return Json.MAPPER
        .readTree(launcher(List.of("status", "--json"), 30))
        .get("parts")
        .valueStream()
        .toList();
  }

  private JsonNode state(String part) {
    return states().stream()
        .filter(state -> state.get("name").asString().equals(part))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public List<String> parts() {
    return List.copyOf(ports.keySet());
  }

  /// Kills a part with SIGKILL; the launcher starts it again.
  @Override
  public void kill(String part) {
    RunningSystem.await(
        part + " is up", 120, () -> state(part).get("state").asString().equals("up"));
    ProcessHandle.of(state(part).get("pid").asLong()).orElseThrow().destroyForcibly();
  }

  /// Drops a file as a person does: `cp` into the bucket's folder.
  @Override
  public void drop(String name, byte[] bytes) {
    try {
      Path inbox = data.resolve("bucket/gongkai/inbox");
      Path half = inbox.resolve("." + name + ".half");
      Files.write(half, bytes);
      Files.move(half, inbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public void close() {
    launcher(List.of("down"), 120);
  }
}
