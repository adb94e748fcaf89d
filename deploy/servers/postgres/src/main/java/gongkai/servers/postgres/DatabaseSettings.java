package gongkai.servers.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What one database server is told from outside.
///
/// @param home folder that holds the cluster (`cluster/`) and, unless told otherwise, the binaries
/// @param binaries folder in which the unpacked binaries are kept, one folder a release
/// @param pidFile where to write down the native server for whoever starts next
/// @param host address to listen on
/// @param port port to listen on
/// @param user the superuser, set when the cluster is made
/// @param password the superuser's password, set when the cluster is made
/// @param database the database that is there from the first moment
public record DatabaseSettings(
    Path home,
    Path binaries,
    Optional<Path> pidFile,
    String host,
    int port,
    String user,
    String password,
    String database) {

  /// Refuses a database whose name would have to be quoted.
  public DatabaseSettings {
    if (!database.matches("[a-z_][a-z0-9_]*")) {
      throw new IllegalArgumentException("not a plain name for a database: " + database);
    }
  }

  /// Reads `DATA_DIR` and `POSTGRES_PASSWORD` (required), `BINARIES_DIR` (in the data folder),
  /// `PID_FILE` (none), `HOST` (127.0.0.1), `PORT` (5432), `POSTGRES_USER` and `POSTGRES_DB`
  /// (gongkai).
  public static DatabaseSettings from(Map<String, String> environment) {
    var home = Path.of(required(environment, "DATA_DIR")).toAbsolutePath();
    var binaries = environment.get("BINARIES_DIR");
    return new DatabaseSettings(
        home,
        binaries == null ? home.resolve("binaries") : Path.of(binaries).toAbsolutePath(),
        Optional.ofNullable(environment.get("PID_FILE")).map(Path::of),
        environment.getOrDefault("HOST", "127.0.0.1"),
        Integer.parseInt(environment.getOrDefault("PORT", "5432")),
        environment.getOrDefault("POSTGRES_USER", "gongkai"),
        required(environment, "POSTGRES_PASSWORD"),
        environment.getOrDefault("POSTGRES_DB", "gongkai"));
  }

  /// The server's configuration. Durability is said aloud: nothing that was committed is lost when
  /// the machine stops. Connections come over TCP with a password only.
  String configuration() {
    return """
    listen_addresses = '%s'
    port = %d
    unix_socket_directories = ''
    fsync = on
    synchronous_commit = on
    full_page_writes = on
    max_connections = 100
    shared_buffers = 32MB
    timezone = 'UTC'
    log_timezone = 'UTC'
    log_line_prefix = '%%m [%%p] '
    """
        .formatted(host, port);
  }

  Path cluster() {
    return home.resolve("cluster");
  }

  String url(String name) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
  }

  @Override
  public String toString() {
    return "DatabaseSettings[" + url(database) + ", " + home + "]";
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }
}
