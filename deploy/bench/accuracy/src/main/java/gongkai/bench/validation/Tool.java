package gongkai.bench.validation;

import gongkai.bench.printers.Installed;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A program by another hand, which some layouts are printed with.
enum Tool implements Installed {
  SOFFICE("soffice", "libreoffice-writer-nogui"),
  CHROMIUM("chromium", "chromium"),
  PDFTOTEXT("pdftotext", "poppler-utils");

  private final String file;
  private final String debian;

  Tool(String file, String debian) {
    this.file = file;
    this.debian = debian;
  }

  @Override
  public boolean isInstalled() {
    return path() != null;
  }

  private @Nullable Path path() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(folder, file);
      if (Files.isExecutable(path)) {
        return path;
      }
    }
    return null;
  }

  @Override
  public String need() {
    return "%s is not installed (Debian: apt-get install %s)".formatted(file, debian);
  }

  /// Where it is.
  Path installedAt() {
    Path path = path();
    if (path == null) {
      throw new IllegalStateException(need());
    }
    return path;
  }

  /// Runs it in a folder until it ends.
  ///
  /// @throws IllegalStateException if it fails, or has not ended after so many seconds
  void run(Path folder, long seconds, List<String> arguments) {
    var command = new ArrayList<>(List.of(installedAt().toString()));
    command.addAll(arguments);
    Path log = folder.resolve("log");
    try {
      var process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IllegalStateException(command + " has not ended");
      }
      if (process.exitValue() != 0) {
        throw new IllegalStateException(command + " failed: " + Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(command + " was interrupted", e);
    }
  }

  /// What is done in a folder.
  @FunctionalInterface
  interface Work<T> {
    T in(Path folder) throws IOException;
  }

  /// Does something in a folder that is gone afterwards.
  static <T> T inFolder(Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("gongkai-bench");
      try {
        return work.in(folder);
      } finally {
        try (var files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
