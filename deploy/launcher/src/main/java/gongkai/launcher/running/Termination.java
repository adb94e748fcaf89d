package gongkai.launcher.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Ends processes: politely, and after a while by force, with the children that they leave.
final class Termination {
  private Termination() {}

  /// Ends one process and what it started.
  ///
  /// @return whether it ended politely
  static boolean end(ProcessHandle process, Duration patience) throws InterruptedException {
    var family = process.descendants().toList();
    process.destroy();
    var polite = hasEnded(process, patience);
    if (!polite) {
      process.destroyForcibly();
      hasEnded(process, Duration.ofSeconds(5));
    }
    endAll(family);
    return polite;
  }

  /// Ends PostgreSQL's own process. Its polite signal is SIGINT: at SIGTERM it waits for its
  /// clients.
  static void endPostgres(ProcessHandle process) throws InterruptedException {
    for (var signal : List.of("INT", "QUIT", "KILL")) {
      signal(process, signal);
      if (hasEnded(process, Duration.ofSeconds(15))) {
        return;
      }
    }
  }

  /// Waits for the end of a process.
  ///
  /// @return whether it came in time
  static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
    var deadline = Instant.now().plus(patience);
    while (isRunning(process)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      Thread.sleep(50);
    }
    return true;
  }

  /// Whether a process runs. One that has ended stays in the system's list until its parent asks
  /// for it, which a container's first process may never do; it has no command any more.
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().isPresent();
  }

  private static void endAll(List<ProcessHandle> family) throws InterruptedException {
    var left = family.stream().filter(Termination::isRunning).toList();
    left.forEach(ProcessHandle::destroy);
    for (var process : left) {
      if (!hasEnded(process, Duration.ofSeconds(2))) {
        process.destroyForcibly();
      }
    }
  }

  private static void signal(ProcessHandle process, String signal) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException("could not signal process " + process.pid(), e);
    }
  }
}
