package gongkai.launcher.topics;

import gongkai.launcher.settings.CannotProceed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The topics of the line as `deploy/topics.yaml` lists them.
///
/// @param topics in the order of the file
public record TopicList(List<Topic> topics) {

  /// One topic.
  ///
  /// @param name its full name
  /// @param partitions how many partitions it has
  /// @param replicas how many copies of each, on a cluster that has as many brokers
  /// @param config Kafka's own settings for it
  public record Topic(String name, int partitions, int replicas, Map<String, String> config) {}

  /// The same topics with so many copies of each partition.
  ///
  /// @throws CannotProceed when the number is less than one
  public TopicList withReplicas(int replicas) {
    if (replicas < 1 || replicas > Short.MAX_VALUE) {
      throw new CannotProceed(replicas + " copies cannot be had: a topic has at least one");
    }
    return new TopicList(
        topics.stream()
            .map(topic -> new Topic(topic.name(), topic.partitions(), replicas, topic.config()))
            .toList());
  }

  /// Reads the list.
  public static TopicList read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TopicList parse(String text) {
    @Nullable Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    var root = map(loaded, "the file");
    var defaults = map(root.get("defaults"), "defaults");
    var topics = new ArrayList<Topic>();
    map(root.get("topics"), "topics")
        .forEach((name, value) -> topics.add(topic(name, map(value, name), defaults)));
    return new TopicList(List.copyOf(topics));
  }

  private static Topic topic(String name, Map<String, Object> own, Map<String, Object> defaults) {
    var config = new LinkedHashMap<String, String>();
    for (var level : List.of(defaults, own)) {
      if (level.containsKey("config")) {
        map(level.get("config"), name + ".config")
            .forEach((key, value) -> config.put(key, String.valueOf(value)));
      }
    }
    return new Topic(
        name,
        number("partitions", own, defaults),
        number("replicas", own, defaults),
        Map.copyOf(config));
  }

  private static int number(String key, Map<String, Object> own, Map<String, Object> defaults) {
    var value = own.containsKey(key) ? own.get(key) : defaults.get(key);
    if (value instanceof Integer number && number > 0) {
      return number;
    }
    throw new CannotProceed("topics.yaml: '%s' is no number of %s".formatted(value, key));
  }

  private static Map<String, Object> map(@Nullable Object value, String where) {
    if (!(value instanceof Map<?, ?> entries)) {
      throw new CannotProceed("topics.yaml: %s is not a map".formatted(where));
    }
    var result = new LinkedHashMap<String, Object>();
    entries.forEach((key, entry) -> result.put(String.valueOf(key), entry));
    return result;
  }
}
