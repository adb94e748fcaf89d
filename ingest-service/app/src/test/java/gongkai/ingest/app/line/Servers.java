package gongkai.ingest.app.line;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/// Broker, bucket and database, started once for all integration tests of this module.
public final class Servers {
  private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xmx256m");
  private static final String PASSWORD = "for-tests-only";

  private static @Nullable Servers running;

  private final Path folder;
  private final ServerProcess kafka;
  private final ServerProcess s3;
  private final ServerProcess postgres;
  private final int kafkaPort;
  private final int s3Port;
  private final int postgresPort;
  private final AtomicInteger installations = new AtomicInteger();

  private Servers() throws IOException, InterruptedException {
    var repository = repository();
    folder =
        Files.createDirectories(
            repository.resolve("ingest-service/app/target/line-" + ProcessHandle.current().pid()));
    kafkaPort = ServerProcess.freePort();
    s3Port = ServerProcess.freePort();
    postgresPort = ServerProcess.freePort();
    var servers = repository.resolve("deploy/servers");
    kafka =
        ServerProcess.start(
            servers.resolve("kafka"),
            "gongkai.servers.kafka.KafkaServer",
            SMALL,
            Map.of(
                "DATA_DIR",
                folder.resolve("kafka").toString(),
                "PORT",
                Integer.toString(kafkaPort)),
            kafkaPort,
            folder.resolve("kafka.log"));
    s3 =
        ServerProcess.start(
            servers.resolve("s3"),
            "gongkai.servers.s3.S3Server",
            SMALL,
            Map.of(
                "DATA_DIR",
                folder.resolve("bucket").toString(),
                "PORT",
                Integer.toString(s3Port),
                "S3_ACCESS_KEY",
                "test",
                "S3_SECRET_KEY",
                PASSWORD),
            s3Port,
            folder.resolve("s3.log"));
    postgres =
        ServerProcess.start(
            servers.resolve("postgres"),
            "gongkai.servers.postgres.PostgresServer",
            SMALL,
            Map.of(
                "DATA_DIR", folder.resolve("postgres").toString(),
                "BINARIES_DIR", folder.resolveSibling("postgres-binaries").toString(),
                "PORT", Integer.toString(postgresPort),
                "POSTGRES_PASSWORD", PASSWORD),
            postgresPort,
            folder.resolve("postgres.log"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "servers"));
  }

  /// The servers, started by whoever asks first, stopped with this JVM.
  public static synchronized Servers running() throws IOException, InterruptedException {
    var servers = running;
    if (servers == null) {
      servers = new Servers();
      running = servers;
    }
    return servers;
  }

  private void stop() {
    kafka.close();
    s3.close();
    postgres.close();
  }

  /// The broker, to be killed and started again.
  public ServerProcess kafka() {
    return kafka;
  }

  /// A fresh database and a fresh bucket on these servers.
  public Installation newInstallation() throws SQLException, IOException, InterruptedException {
    var name = "it" + installations.incrementAndGet();
    createDatabase(name);
    var s3 = s3Client();
    s3.createBucket(request -> request.bucket(name));
    var bucket = folder.resolve("bucket").resolve(name);
    Files.createDirectories(bucket.resolve("inbox"));
    // keeps the folder when its last file has gone
    Files.createFile(bucket.resolve("inbox/.keep"));
    int port = ServerProcess.freePort();
    return new Installation(
        name,
        Map.ofEntries(
            Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafkaAddress()),
            Map.entry("S3_ENDPOINT", s3Address()),
            Map.entry("S3_BUCKET", name),
            Map.entry("S3_ACCESS_KEY", "test"),
            Map.entry("S3_SECRET_KEY", PASSWORD),
            Map.entry("POSTGRES_URL", url(name)),
            Map.entry("POSTGRES_USER", "gongkai"),
            Map.entry("POSTGRES_PASSWORD", PASSWORD),
            Map.entry("HTTP_HOST", "127.0.0.1"),
            Map.entry("HTTP_PORT", Integer.toString(port)),
            Map.entry("GONGKAI_INSTALLATION", name),
            Map.entry("GONGKAI_SCAN_INTERVAL", "200ms")),
        s3,
        bucket,
        folder,
        port);
  }

  private void createDatabase(String name) throws SQLException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try (var connection = DriverManager.getConnection(url("gongkai"), "gongkai", PASSWORD);
          var statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
        return;
      } catch (SQLException e) {
        // The port answers a moment before the server does.
        if (attempt == 50) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgresPort, database);
  }

  String kafkaAddress() {
    return "127.0.0.1:" + kafkaPort;
  }

  private String s3Address() {
    return "http://127.0.0.1:" + s3Port;
  }

  private S3Client s3Client() {
    return S3Client.builder()
        .endpointOverride(URI.create(s3Address()))
        .region(Region.US_EAST_1)
        .forcePathStyle(true)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("test", PASSWORD)))
        .build();
  }

  /// The top of the repository, upward from where the tests run.
  static Path repository() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("deploy/servers"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException(
          "deploy/servers is nowhere above " + Path.of("").toAbsolutePath());
    }
    return folder;
  }
}
