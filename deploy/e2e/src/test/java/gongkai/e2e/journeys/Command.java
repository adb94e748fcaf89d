package gongkai.e2e.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program run from a test, to its end.
///
/// @param status what it ended with
/// @param said what it printed, both streams
record Command(int status, String said) {

  /// Runs a program.
  ///
  /// @throws AssertionError when it does not end in time
  static Command run(List<String> command, int seconds) {
    try {
      // into a file: what it starts in the background may hold its output open
      Path output = Files.createTempFile("gongkai-command", ".log");
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      String said = Files.readString(output);
      Files.delete(output);
      if (!ended) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end within " + seconds + " s:\n" + said);
      }
      return new Command(process.exitValue(), said.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// What it printed.
  ///
  /// @throws AssertionError when it did not end with status 0
  String ok() {
    if (status != 0) {
      throw new AssertionError("ended with status " + status + ":\n" + said);
    }
    return said;
  }
}
