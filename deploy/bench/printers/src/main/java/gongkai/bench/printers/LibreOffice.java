package gongkai.bench.printers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Another hand's writer: converts files by LibreOffice's `soffice`, where it is installed.
public final class LibreOffice {

  /// Starting takes seconds, a report much less; a call that hangs must end.
  private static final int SECONDS_TO_START = 120;

  private static final int SECONDS_A_FILE = 20;

  /// What to tell people where it is not installed.
  public static final String MISSING =
      "There is no soffice on the PATH; install it (Debian: apt-get install libreoffice-writer-nogui).";

  private LibreOffice() {}

  /// Whether it is installed.
  public static boolean available() {
    return program().isPresent();
  }

  private static Optional<Path> program() {
    return Arrays.stream(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "soffice"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Converts files in one call.
  ///
  /// @param from what they are, as the ending of a file's name: `docx`
  /// @param to what they are to be, as `--convert-to` takes it: an ending, `doc`, and where that is
  ///   not enough a colon and the name of a filter
  /// @return as many, in the same order
  /// @throws IllegalStateException if it is not installed or left one out
  public static List<byte[]> convert(List<byte[]> files, String from, String to) {
    Path soffice = program().orElseThrow(() -> new IllegalStateException(MISSING));
    if (files.isEmpty()) {
      return List.of();
    }
    try {
      Path folder = Files.createTempDirectory("gongkai-soffice-");
      try {
        return convert(soffice, folder, files, from, to);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> convert(
      Path soffice, Path folder, List<byte[]> files, String from, String to) throws IOException {
    // A profile of its own: a program that runs already would take the files over, and may change
    // how they are written.
    var command =
        new ArrayList<String>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.resolve("out").toString()));
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve(i + "." + from);
      Files.write(file, files.get(i));
      command.add(file.toString());
    }
    Path log = folder.resolve("log");
    run(command, log, SECONDS_TO_START + SECONDS_A_FILE * files.size());
    String ending = to.split(":", 2)[0];
    var converted = new ArrayList<byte[]>();
    for (int i = 0; i < files.size(); i++) {
      Path file = folder.resolve("out").resolve(i + "." + ending);
      if (!Files.isRegularFile(file)) {
        throw new IllegalStateException(
            "soffice made no %s of %d of %d files: %s"
                .formatted(ending, i + 1, files.size(), Files.readString(log, UTF_8)));
      }
      converted.add(Files.readAllBytes(file));
    }
    return converted;
  }

  private static void run(List<String> command, Path log, int seconds) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    try {
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new IllegalStateException("soffice did not end within " + seconds + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while soffice converted", e);
    } finally {
      // soffice is a script; the program is its child
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
