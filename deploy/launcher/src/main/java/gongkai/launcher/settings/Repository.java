package gongkai.launcher.settings;

import java.nio.file.Files;
import java.nio.file.Path;

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

  /// The reports that `demo` drops.
  public Path samples() {
    return root.resolve("deploy/samples");
  }

  /// Where settings are kept that differ from the defaults.
  public Path properties() {
    return root.resolve("gongkai.properties");
  }
}
