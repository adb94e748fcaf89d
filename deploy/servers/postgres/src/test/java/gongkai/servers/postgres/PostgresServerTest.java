package gongkai.servers.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
  @TempDir Path folder;

  @Test
  void commitsAreDurableAndASecondStartTakesOverFromTheFirst() throws Exception {
    var settings = settings(Map.of());
    var commands = Commands.forThisUser();
    var binaries = Binaries.in(settings.binaries());
    var first = PostgresServer.start(settings, commands, binaries);
    try {
      for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertEquals("on", ask(settings, settings.password(), "show " + setting));
      }
      ask(settings, settings.password(), "create table t(text text)", "insert into t values('年报')");
      assertThrows(SQLException.class, () -> ask(settings, "wrong", "select 1"));

      // What a killed watcher leaves: a server that runs, and nobody who watches it.
      var second = PostgresServer.start(settings, commands, binaries);
      assertFalse(first.isRunning());
      assertTrue(second.isRunning());
      assertEquals("年报", ask(settings, settings.password(), "select text from t"));
      var record = Files.readString(settings.pidFile().orElseThrow());
      assertTrue(record.contains("\"pid\": " + second.process().pid()), record);
    } finally {
      Postmaster.stop(commands, binaries, settings.cluster());
    }
    assertTrue(Postmaster.of(settings.cluster()).isEmpty());
  }

  @Test
  void aProcessThatOnlyHasTheNumberIsNotTakenForTheServer() throws IOException {
    var cluster = Files.createDirectories(folder.resolve("cluster"));
    Files.writeString(
        cluster.resolve("postmaster.pid"),
        "%d\n%s\n%d\n"
            .formatted(ProcessHandle.current().pid(), cluster, Instant.now().getEpochSecond()));
    assertTrue(Postmaster.of(cluster).isEmpty());
  }

  @Test
  void eachKindOfMachineHasItsArchive() {
    assertEquals("postgres-linux-x86_64.txz", Binaries.archiveName("Linux", "amd64"));
    assertEquals("postgres-linux-arm_64.txz", Binaries.archiveName("Linux", "aarch64"));
    assertEquals("postgres-darwin-arm_64.txz", Binaries.archiveName("Mac OS X", "aarch64"));
  }

  @Test
  void aDatabaseNameThatNeedsQuotesIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> settings(Map.of("POSTGRES_DB", "x; drop table y")));
  }

  @Test
  void rootRunsTheProgramsInAUserNamespace() {
    var command = List.of("pg_ctl", "start");
    assertEquals(command, new Commands(false).wrapped(command));
    assertEquals("unshare", new Commands(true).wrapped(command).getFirst());
  }

  private DatabaseSettings settings(Map<String, String> more) throws IOException {
    var environment = new HashMap<>(more);
    environment.put("DATA_DIR", folder.resolve("数据 folder").toString());
    environment.put("BINARIES_DIR", Path.of("target/binaries").toAbsolutePath().toString());
    environment.put("PID_FILE", folder.resolve("postgres.json").toString());
    environment.put("POSTGRES_PASSWORD", "a secret");
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      environment.put("PORT", Integer.toString(socket.getLocalPort()));
    }
    return DatabaseSettings.from(environment);
  }

  /// The last statement's first value, or nothing.
  private static String ask(DatabaseSettings settings, String password, String... statements)
      throws SQLException {
    var answer = "";
    try (var connection =
            DriverManager.getConnection(settings.url("gongkai"), settings.user(), password);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        if (statement.execute(sql)) {
          var rows = statement.getResultSet();
          answer = rows.next() ? rows.getString(1) : "";
        }
      }
    }
    return answer;
  }
}
