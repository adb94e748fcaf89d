package gongkai.bench.docs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of `deploy/docs`.
public final class DocsPage {

  private final Path file;

  /// @param name the file's name
  public DocsPage(String name) {
    file = repository().resolve("deploy/docs").resolve(name);
  }

  /// The repository named by the system property `gongkai.repository`, which `deploy/gongkai` sets,
  /// or else the current folder.
  public static Path repository() {
    return Path.of(System.getProperty("gongkai.repository", "."));
  }

  /// What it says; empty if there is none yet.
  public String read() throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /// Writes it, and says so.
  public void write(String markdown, PrintWriter out) throws IOException {
    Files.writeString(file, markdown);
    out.println("Written to " + file);
  }
}
