package gongkai.servers.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's programs, which refuse to be run by root.
///
/// For root they run in a user namespace, where they see themselves as nobody and the files as
/// theirs.
record Commands(boolean root) {
  private static final int LIMIT_SECONDS = 120;

  static Commands forThisUser() {
    return new Commands("root".equals(System.getProperty("user.name")));
  }

  /// Runs one program to its end, with its output in this process's own.
  ///
  /// @throws IOException when it cannot be run, takes too long, or ends with another status than 0
  void run(String... command) throws IOException {
    var status = status(command);
    if (status != 0) {
      throw new IOException(
          command[0]
              + " ended with status "
              + status
              + (root
                  ? " (as root it needs user namespaces: `unshare -U true` must work;"
                      + " otherwise run as an ordinary user)"
                  : ""));
    }
  }

  /// Runs one program to its end and gives its status.
  int status(String... command) throws IOException {
    var process = new ProcessBuilder(wrapped(List.of(command))).inheritIO().start();
    try {
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(command[0] + " took more than " + LIMIT_SECONDS + " s");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(command[0] + " was interrupted", e));
    }
  }

  List<String> wrapped(List<String> command) {
    if (!root) {
      return command;
    }
    var wrapped = new ArrayList<>(List.of("unshare", "-U"));
    wrapped.addAll(command);
    return wrapped;
  }
}
