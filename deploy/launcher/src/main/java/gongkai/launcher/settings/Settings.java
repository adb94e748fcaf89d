package gongkai.launcher.settings;

import gongkai.launcher.parts.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// Where everything listens and how much memory it gets: the defaults, over them
/// `gongkai.properties` at the top of the repository, over that the flags of the command.
///
/// The keys are `data`, `port.PART`, `heap.PART` (as `-Xmx` takes it) and `java.PART` (further
/// options for its JVM, separated by spaces).
///
/// @param data the data folder, absolute
/// @param ports the port of each part
/// @param heaps the largest heap of each part
/// @param javaOptions further options for the JVM of each part, which win over ours
public record Settings(
    Path data,
    Map<Part, Integer> ports,
    Map<Part, String> heaps,
    Map<Part, List<String>> javaOptions) {

  /// The address that everything listens on: this machine's own, never the network's.
  public static final String HOST = "127.0.0.1";

  /// Reads the repository's file and puts the flags over it.
  ///
  /// @param flags values by the same keys
  public static Settings load(Repository repository, Map<String, String> flags) {
    var file = new Properties();
    if (Files.exists(repository.properties())) {
      try (Reader reader = Files.newBufferedReader(repository.properties())) {
        file.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    var values = new HashMap<String, String>();
    file.forEach((key, value) -> values.put(key.toString(), value.toString().strip()));
    refuseUnknown(values, repository.properties());
    var data = repository.root().resolve(values.getOrDefault("data", "data"));
    values.putAll(flags);
    return of(flags.containsKey("data") ? Path.of(flags.get("data")) : data, values);
  }

  static Settings of(Path data, Map<String, String> values) {
    var ports = new EnumMap<Part, Integer>(Part.class);
    var heaps = new EnumMap<Part, String>(Part.class);
    var options = new EnumMap<Part, List<String>>(Part.class);
    for (var part : Part.values()) {
      var port = values.get("port." + part.label());
      ports.put(part, port == null ? part.defaultPort() : port(part, port));
      heaps.put(part, heap(part, values.getOrDefault("heap." + part.label(), part.defaultHeap())));
      var further = values.getOrDefault("java." + part.label(), "").strip();
      options.put(part, further.isEmpty() ? List.of() : List.of(further.split("\\s+")));
    }
    return new Settings(
        data.toAbsolutePath().normalize(),
        Map.copyOf(ports),
        Map.copyOf(heaps),
        Map.copyOf(options));
  }

  /// The port of one part.
  public int port(Part part) {
    return ports.getOrDefault(part, part.defaultPort());
  }

  private static int port(Part part, String text) {
    if (text.matches("\\d{1,5}")) {
      var port = Integer.parseInt(text);
      if (port >= 1 && port <= 65_535) {
        return port;
      }
    }
    throw new CannotProceed(
        "'%s' is no port for %s: it takes a number from 1 to 65535 (%s, or port.%s in gongkai.properties)"
            .formatted(text, part.label(), part.portFlag(), part.label()));
  }

  private static String heap(Part part, String text) {
    if (!text.matches("\\d+[mMgG]")) {
      throw new CannotProceed(
          "'%s' is no heap size for %s: heap.%s takes a number and m or g, such as 256m"
              .formatted(text, part.label(), part.label()));
    }
    return text;
  }

  private static void refuseUnknown(Map<String, String> values, Path file) {
    var known = new HashSet<>(List.of("data"));
    Arrays.stream(Part.values())
        .map(Part::label)
        .forEach(name -> known.addAll(List.of("port." + name, "heap." + name, "java." + name)));
    values.keySet().stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .findFirst()
        .ifPresent(key -> {
          throw new CannotProceed(
              "%s sets '%s', which is nothing. It takes data, and port.PART, heap.PART, java.PART."
                  .formatted(file, key));
        });
  }
}
