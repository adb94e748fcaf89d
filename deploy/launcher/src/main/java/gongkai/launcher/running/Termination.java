package gongkai.launcher.running;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

  static boolean hasEnded(ProcessHandle process, Duration patience) throws InterruptedException {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void endAll(List<ProcessHandle> family) throws InterruptedException {
    var left = family.stream().filter(ProcessHandle::isAlive).toList();
    left.forEach(ProcessHandle::destroy);
    var all =
        CompletableFuture.allOf(
            left.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
    try {
      all.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      left.forEach(ProcessHandle::destroyForcibly);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void signal(ProcessHandle process, String signal) throws InterruptedException {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException("could not signal process " + process.pid(), e);
    }
  }
}
