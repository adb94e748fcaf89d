package gongkai.bench.printers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder for a while.
public final class ScratchFolder {

  private ScratchFolder() {}

  /// What is done in a folder.
  @FunctionalInterface
  public interface Work<T> {
    /// Does it.
    T in(Path folder) throws IOException;
  }

  /// Does something in a folder that is gone afterwards.
  public static <T> T with(Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("gongkai-bench-");
      try {
        return work.in(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
