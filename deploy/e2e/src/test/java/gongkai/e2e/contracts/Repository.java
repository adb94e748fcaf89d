package gongkai.e2e.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files of the repository, wherever the tests run from.
public final class Repository {

  private Repository() {}

  /// A file by its path from the top.
  public static Path file(String path) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("README.md")) || !Files.exists(folder.resolve("deploy"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the repository");
      }
    }
    return folder.resolve(path);
  }

  public static String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(path + " is missing: run deploy/bin/regenerate", e);
    }
  }
}
