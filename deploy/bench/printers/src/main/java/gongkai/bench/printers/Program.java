package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program that writes files, or reads them, for the benches.
public enum Program implements Installed {
  SOFFICE("soffice", "libreoffice-writer-nogui"),
  CHROMIUM("chromium", "chromium"),
  PDFTOTEXT("pdftotext", "poppler-utils");

  private final String file;
  private final String debian;

  Program(String file, String debian) {
    this.file = file;
    this.debian = debian;
  }

  @Override
  public boolean isInstalled() {
    return path().isPresent();
  }

  @Override
  public String need() {
    return "There is no %s on the PATH; install it (Debian: apt-get install %s)."
        .formatted(file, debian);
  }

  private Optional<Path> path() {
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, file))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Runs it in a folder until it ends, and ends with it whatever it started.
  ///
  /// @return what it said
  /// @throws IllegalStateException if it is not installed, fails, or has not ended after so many
  ///   seconds
  public String run(Path folder, long seconds, List<String> arguments) {
    Path program = path().orElseThrow(() -> new IllegalStateException(need()));
    var command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    Path log = folder.resolve(file + ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      try {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
          throw new IllegalStateException(
              "%s did not end within %d s: %s".formatted(file, seconds, said(log)));
        }
      } finally {
        // some are scripts: the program is their child
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(
            "%s ended with %d: %s".formatted(file, process.exitValue(), said(log)));
      }
      return said(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(file + " was interrupted", e);
    }
  }

  private static String said(Path log) throws IOException {
    return new String(Files.readAllBytes(log), UTF_8);
  }
}
