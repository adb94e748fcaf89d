package gongkai.servers.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The native server process of one cluster, as found through the `postmaster.pid` that it writes.
///
/// The server is no child of this JVM: it has a session of its own, so that a Ctrl-C at the
/// terminal does not reach it, and it lives on when the JVM is killed.
///
/// @param process the native process
/// @param startedAt when the process started, by which a later process of the same number is told
///   apart
record Postmaster(ProcessHandle process, Instant startedAt) {
  private static final Duration SLACK = Duration.ofSeconds(10);

  /// The server that runs on this cluster, if there is one that is proved to be its own.
  ///
  /// Proof is that the process named in `postmaster.pid` is alive, started when that file says, and
  /// was started on this cluster's folder.
  static Optional<Postmaster> of(Path cluster) throws IOException {
    var file = cluster.resolve("postmaster.pid");
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    if (lines.size() < 3) {
      return Optional.empty();
    }
    var written = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
        .filter(Postmaster::isRunning)
        .filter(process -> isOurs(process, cluster, written))
        .map(process -> new Postmaster(process, startOf(process)));
  }

  /// Whether the server runs still.
  boolean isRunning() {
    return isRunning(process);
  }

  /// A process that has ended stays in the system's list until its parent asks for it, which a
  /// container's first process may never do. Such a one has no command any more.
  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().isPresent();
  }

  private static boolean isOurs(ProcessHandle process, Path cluster, Instant written) {
    var command = process.info().commandLine().orElse("");
    var distance = Duration.between(startOf(process), written).abs();
    return command.contains("postgres")
        && command.contains(cluster.toString())
        && distance.compareTo(SLACK) < 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  /// Writes the process down in the form in which the launcher keeps all its parts, whole or not at
  /// all.
  void record(Path file, Path cluster) throws IOException {
    var json =
        """
        {"part": "postgres-native", "pid": %d, "startedAt": "%s", "marker": "%s"}
        """
            .formatted(
                process.pid(),
                startedAt,
                cluster.toString().replace("\\", "\\\\").replace("\"", "\\\""));
    Files.createDirectories(file.toAbsolutePath().getParent());
    var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(unfinished, json);
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Stops a server in order: open transactions are rolled back, what is committed is on the disk.
  static void stop(Commands commands, Binaries binaries, Path cluster) throws IOException {
    for (var mode : List.of("fast", "immediate")) {
      var status =
          commands.status(
              binaries.program("pg_ctl").toString(),
              "stop",
              "-s",
              "-w",
              "-t",
              "20",
              "-m",
              mode,
              "-D",
              cluster.toString());
      if (status == 0) {
        return;
      }
    }
    throw new IOException("PostgreSQL on " + cluster + " did not stop");
  }
}
