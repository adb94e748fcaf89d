package gongkai.launcher;

import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The flag that every verb of a line has: which line.
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The data folder; 'data' in the repository unless gongkai.properties moves it.")
  private @Nullable Path data;

  Settings settings(Map<String, String> flags) {
    var values = new HashMap<>(flags);
    if (data != null) {
      values.put("data", data.toAbsolutePath().toString());
    }
    return Settings.load(Repository.current(), values);
  }

  /// The folder of a line that was started before.
  DataFolder existing() {
    return DataFolder.open(settings(Map.of()).data());
  }
}
