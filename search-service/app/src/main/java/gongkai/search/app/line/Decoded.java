package gongkai.search.app.line;

import gongkai.search.ReportIndexed;
import gongkai.search.app.store.Entries;
import gongkai.search.app.store.Entry;
import gongkai.validate.FindingChanged;
import gongkai.validate.ReportValidated;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What a record turned out to be.
sealed interface Decoded {

  /// Something to index.
  ///
  /// @param record where it came from
  /// @param entry what goes into the index
  /// @param announcement what to say once it is there
  record Indexable(
      ConsumerRecord<byte[], byte[]> record, Entry entry, Optional<ReportIndexed> announcement)
      implements Decoded {}

  /// A compacted topic's word that a key is forgotten. The index keeps its last state: only a
  /// resolved finding is ever forgotten.
  record Forgotten() implements Decoded {}

  /// Not an event of ours, or not readable as what it says it is.
  ///
  /// @param record where it came from
  /// @param cause why, for whoever looks at the dead letters
  record Undecodable(ConsumerRecord<byte[], byte[]> record, String cause) implements Decoded {}

  /// Decodes a record; whatever is wrong with it is a result, never an exception.
  static Decoded of(ConsumerRecord<byte[], byte[]> record) {
    if (record.value() == null && record.topic().equals(FindingChanged.TOPIC)) {
      return new Forgotten();
    }
    try {
      return indexable(record, KafkaMessageFactory.createReader(record).toEvent());
    } catch (RuntimeException e) {
      return new Undecodable(record, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private static Decoded indexable(ConsumerRecord<byte[], byte[]> record, CloudEvent event) {
    return switch (event.getType()) {
      case ReportValidated.TYPE -> {
        var validated = ReportValidated.from(event);
        yield new Indexable(record, Entries.of(validated), Optional.of(announcement(validated)));
      }
      case FindingChanged.TYPE ->
          new Indexable(
              record,
              Entries.of(FindingChanged.from(event), Instant.ofEpochMilli(record.timestamp())),
              Optional.empty());
      default -> new Undecodable(record, "unknown event type " + event.getType());
    };
  }

  private static ReportIndexed announcement(ReportValidated validated) {
    return new ReportIndexed(
        validated.document().sha256(),
        validated.document().arrival(),
        validated.document().run(),
        validated.report().institution().id(),
        validated.report().year(),
        validated.version());
  }
}
