package gongkai.search.app.live;

import gongkai.validate.Family;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/// How far somebody has read the failure topics: the next offset of every partition.
///
/// Written as the id of each event, `arithmetic/0@124,continuity/2@7`, so that whoever comes back
/// with the last id that it saw goes on right behind it.
///
/// @param next the next offset to read, by partition
public record StreamPosition(Map<TopicPartition, Long> next) {

  private static final String START = "-";

  public StreamPosition {
    next = Map.copyOf(next);
  }

  /// Reads an id.
  ///
  /// @throws IllegalArgumentException when it was not written here
  public static StreamPosition of(String id) {
    var next = new HashMap<TopicPartition, Long>();
    if (id.strip().equals(START)) {
      return new StreamPosition(next);
    }
    for (String part : id.strip().split(",", -1)) {
      if (!part.matches("[a-z]{1,20}/[0-9]{1,5}@[0-9]{1,18}")) {
        throw new IllegalArgumentException("not a position: '" + part + "'");
      }
      int slash = part.indexOf('/');
      int at = part.indexOf('@');
      next.put(
          new TopicPartition(
              topic(part.substring(0, slash)), Integer.parseInt(part.substring(slash + 1, at))),
          Long.parseLong(part.substring(at + 1)));
    }
    return new StreamPosition(next);
  }

  private static String topic(String family) {
    return Arrays.stream(Family.values())
        .filter(known -> known.word().equals(family))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such family: '" + family + "'"))
        .topic();
  }

  /// The position after one more record.
  StreamPosition after(TopicPartition partition, long offset) {
    var moved = new HashMap<>(next);
    moved.put(partition, offset + 1);
    return new StreamPosition(moved);
  }

  /// The id of an event.
  String written() {
    var written =
        next.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
            .map(entry ->
                family(entry.getKey().topic())
                    + "/"
                    + entry.getKey().partition()
                    + "@"
                    + entry.getValue())
            .collect(Collectors.joining(","));
    return written.isEmpty() ? START : written;
  }

  private static String family(String topic) {
    return Arrays.stream(Family.values())
        .filter(known -> known.topic().equals(topic))
        .findFirst()
        .orElseThrow()
        .word();
  }
}
