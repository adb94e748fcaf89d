package gongkai.servers.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Runs one PostgreSQL server until it is told to stop, and ends when the server ends.
///
/// Configured by the environment, see {@link DatabaseSettings#from}. An empty folder becomes a
/// cluster; a server that an earlier, killed run left behind is found, proved to be of this cluster
/// and stopped first. SIGTERM stops the server in order.
public final class PostgresServer {
  private PostgresServer() {}

  /// Starts the server and stays with it.
  public static void main(String[] args) {
    try {
      var settings = DatabaseSettings.from(System.getenv());
      var commands = Commands.forThisUser();
      var binaries = Binaries.in(settings.binaries());
      var postmaster = start(settings, commands, binaries);
      var stop = new Thread(() -> stop(settings, commands, binaries), "shutdown");
      Runtime.getRuntime().addShutdownHook(stop);
      while (postmaster.isRunning()) {
        Thread.sleep(200);
      }
      System.err.println("PostgreSQL, process " + postmaster.process().pid() + ", has ended");
      System.exit(1);
    } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  static Postmaster start(DatabaseSettings settings, Commands commands, Binaries binaries)
      throws IOException, SQLException {
    var cluster = settings.cluster();
    var earlier = Postmaster.of(cluster);
    if (earlier.isPresent()) {
      System.out.println(
          "stopping the server of an earlier run, process " + earlier.get().process().pid());
      Postmaster.stop(commands, binaries, cluster);
    }
    if (Files.notExists(cluster.resolve("PG_VERSION"))) {
      create(settings, commands, binaries);
    }
    Files.writeString(cluster.resolve("gongkai.conf"), settings.configuration());
    commands.run(
        binaries.program("pg_ctl").toString(),
        "start",
        "-s",
        "-w",
        "-t",
        "60",
        "-D",
        cluster.toString());
    var postmaster =
        Postmaster.of(cluster)
            .orElseThrow(() -> new IOException("PostgreSQL started and is not to be found"));
    if (settings.pidFile().isPresent()) {
      postmaster.record(settings.pidFile().get(), cluster);
    }
    createDatabase(settings);
    return postmaster;
  }

  /// Makes the cluster in a folder beside and renames it, so that half a cluster is never taken for
  /// one.
  private static void create(DatabaseSettings settings, Commands commands, Binaries binaries)
      throws IOException {
    Files.createDirectories(settings.home());
    var unfinished = Files.createTempDirectory(settings.home(), "cluster-");
    var password =
        Files.createTempFile(
            settings.home(),
            "password-",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.writeString(password, settings.password());
      commands.run(
          binaries.program("initdb").toString(),
          "--pgdata=" + unfinished,
          "--username=" + settings.user(),
          "--pwfile=" + password,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--locale=C",
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8");
    } finally {
      Files.delete(password);
    }
    Files.writeString(
        unfinished.resolve("postgresql.conf"),
        "\ninclude = 'gongkai.conf'\n",
        StandardOpenOption.APPEND);
    Files.move(unfinished, settings.cluster());
  }

  private static void createDatabase(DatabaseSettings settings) throws SQLException {
    try (var connection =
            DriverManager.getConnection(
                settings.url("postgres"), settings.user(), settings.password());
        var lookUp = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      lookUp.setString(1, settings.database());
      if (lookUp.executeQuery().next()) {
        return;
      }
      try (var statement = connection.createStatement()) {
        statement.execute("create database " + settings.database());
      }
    }
  }

  private static void stop(DatabaseSettings settings, Commands commands, Binaries binaries) {
    Path cluster = settings.cluster();
    try {
      if (Postmaster.of(cluster).isPresent()) {
        Postmaster.stop(commands, binaries, cluster);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
