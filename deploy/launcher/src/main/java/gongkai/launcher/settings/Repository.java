package gongkai.launcher.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// The built repository that the launcher runs from.
///
/// @param root its top folder, absolute
public record Repository(Path root) {
  /// The version in the names of the built jars.
  public static final String VERSION = "0.1.0";

  /// The repository named by the system property `gongkai.repository`, which `deploy/gongkai` sets,
  /// or else the one that holds the current folder.
  public static Repository current() {
    var named = System.getProperty("gongkai.repository");
    var folder = Path.of(named == null ? "" : named).toAbsolutePath().normalize();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("deploy/topics.yaml"))) {
        return new Repository(at);
      }
    }
    throw new CannotProceed("No Gongkai repository at or above " + folder);
  }

  /// The list of topics.
  public Path topics() {
    return root.resolve("deploy/topics.yaml");
  }

  /// The reports that `demo` drops: what lies in `deploy/samples` itself, but for its README.
  public List<Path> samples() {
    try (var files = Files.list(root.resolve("deploy/samples"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().matches("README.*|\\..*"))
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      throw new CannotProceed("There are no samples in " + e.getFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where settings are kept that differ from the defaults.
  public Path properties() {
    return root.resolve("gongkai.properties");
  }
}
