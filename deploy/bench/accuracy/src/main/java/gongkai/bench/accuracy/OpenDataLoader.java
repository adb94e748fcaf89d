package gongkai.bench.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Gets the program of OpenDataLoader PDF (Apache-2.0): Maven Central does not hand out its
/// library, but its npm package holds the whole program.
final class OpenDataLoader {

  static final String VERSION = "2.5.11";

  /// What to tell people where it cannot be had.
  static final String MISSING =
      "OpenDataLoader PDF is left out: it is fetched by npm (Debian: apt-get install npm), and that said: ";

  private OpenDataLoader() {}

  /// Fetches it if it is not there yet.
  ///
  /// @param complaints is given what npm said if it could not be fetched
  static Optional<Path> program(StringBuilder complaints) throws IOException, InterruptedException {
    Path folder = PeerProcess.target().resolve("opendataloader-" + VERSION).toAbsolutePath();
    Path program = folder.resolve("package/lib/opendataloader-pdf-cli.jar");
    if (Files.isRegularFile(program)) {
      return Optional.of(program);
    }
    Files.createDirectories(folder);
    boolean fetched =
        ran(folder, complaints, "npm", "pack", "--silent", "@opendataloader/pdf@" + VERSION)
            && ran(folder, complaints, "tar", "xzf", "opendataloader-pdf-" + VERSION + ".tgz");
    return fetched && Files.isRegularFile(program) ? Optional.of(program) : Optional.empty();
  }

  private static boolean ran(Path folder, StringBuilder complaints, String... command)
      throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(List.of(command))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      complaints.append(new String(process.getInputStream().readAllBytes(), UTF_8));
      return process.waitFor() == 0;
    } catch (IOException notThere) {
      complaints.append(notThere.getMessage());
      return false;
    }
  }
}
