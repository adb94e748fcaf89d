package gongkai.e2e.journeys;

import gongkai.e2e.contracts.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// The line that runs on Compose. It is reached as from anywhere on this machine, by the three
/// published ports; its keys are in the `.env` that it was started with (`deploy/compose/.env`, or
/// what the system property `gongkai.env` names).
final class ComposeSystem implements RunningSystem {

  private final String url;
  private final Properties env;
  private final S3Client bucket;

  private ComposeSystem(String url, Properties env) {
    this.url = url;
    this.env = env;
    this.bucket =
        S3Client.builder()
            .endpointOverride(URI.create("http://127.0.0.1:" + env.getProperty("S3_PORT", "9000")))
            .region(Region.US_EAST_1)
            .forcePathStyle(true)
            .overrideConfiguration(o -> o.apiCallTimeout(Duration.ofMinutes(2)))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(
                        env.getProperty("S3_ACCESS_KEY"), env.getProperty("S3_SECRET_KEY"))))
            .build();
  }

  static ComposeSystem at(String url) {
    Path file =
        Path.of(
            System.getProperty("gongkai.env", Repository.file("deploy/compose/.env").toString()));
    var env = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      env.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ComposeSystem(url, env);
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String kafka() {
    return "127.0.0.1:" + env.getProperty("KAFKA_PORT", "9092");
  }

  @Override
  public List<String> parts() {
    return List.of(
        "ingest", "extract", "kafka", "validate", "search", "opensearch", "postgres", "s3");
  }

  /// Kills the container's first process from outside: the engine takes `docker kill` for
  /// somebody's wish and would leave the container down.
  @Override
  public void kill(String part) {
    RunningSystem.await(part + " is healthy", 120, () -> health(part).equals("healthy"));
    long pid = Long.parseLong(docker("inspect", "-f", "{{.State.Pid}}", container(part)));
    ProcessHandle.of(pid)
        .orElseThrow(
            () -> new AssertionError("process " + pid + " of " + part + " is not seen here"))
        .destroyForcibly();
  }

  private String health(String part) {
    String id = container(part);
    return id.isEmpty() ? "gone" : docker("inspect", "-f", "{{.State.Health.Status}}", id);
  }

  private String container(String part) {
    return docker(
        "ps",
        "-q",
        "--filter",
        "label=com.docker.compose.project=" + env.getProperty("COMPOSE_PROJECT_NAME", "gongkai"),
        "--filter",
        "label=com.docker.compose.service=" + part);
  }

  private static String docker(String... arguments) {
    var command = new ArrayList<>(List.of("docker"));
    command.addAll(List.of(arguments));
    return Command.run(command, 30).ok();
  }

  /// Puts a file through the S3 protocol, and tries again while the endpoint is away.
  @Override
  public void drop(String name, byte[] bytes) {
    RunningSystem.await("the bucket takes " + name, 120, () -> put(name, bytes));
  }

  private boolean put(String name, byte[] bytes) {
    try {
      bucket.putObject(b -> b.bucket("gongkai").key("inbox/" + name), RequestBody.fromBytes(bytes));
      return true;
    } catch (SdkClientException away) {
      return false;
    }
  }

  @Override
  public void close() {
    bucket.close();
  }
}
