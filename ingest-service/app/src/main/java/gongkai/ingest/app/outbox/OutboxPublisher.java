package gongkai.ingest.app.outbox;

import gongkai.ingest.app.ledger.OutboxRow;
import gongkai.ingest.app.ledger.Tasks;
import gongkai.ingest.app.outbox.OutboxEvents.CannotBeMade;
import gongkai.ingest.app.work.Backoff;
import gongkai.ingest.app.work.Causes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/// Publishes a batch of the outbox: in order, each row marked only after the broker acknowledged
/// it.
///
/// A crash between acknowledgement and mark publishes the event again, with the same id; consumers
/// are used to that. Of several instances one publishes at a time. A row that fails on its own
/// account is put off and the others go on; when broker or bucket are away, all wait.
@Singleton
public class OutboxPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxPublisher.class);

  /// Bytes of documents in memory at once: at most 16 × 512 KiB.
  private static final int BATCH = 16;

  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

  private final Tasks tasks;
  private final OutboxEvents events;
  private final EventProducer producer;

  OutboxPublisher(Tasks tasks, OutboxEvents events, EventProducer producer) {
    this.tasks = tasks;
    this.events = events;
    this.producer = producer;
  }

  /// What came of a batch.
  ///
  /// @param published rows that were acknowledged and marked
  /// @param interruption what kept the rest from being sent; empty when nothing did
  public record Published(int published, Optional<Exception> interruption) {}

  private record Sent(OutboxRow row, Future<RecordMetadata> acknowledgement) {}

  /// Publishes what is due, at most one batch.
  @Transactional
  public Published publishDue() throws InterruptedException {
    if (!tasks.lockOutbox()) {
      return new Published(0, Optional.empty());
    }
    var sent = new ArrayList<Sent>();
    var interruption = send(tasks.due(BATCH), sent);
    var acknowledged = new ArrayList<Long>();
    for (var one : sent) {
      var failure = acknowledged(one);
      if (failure.isEmpty()) {
        acknowledged.add(one.row().id());
      } else if (interruption.isEmpty()) {
        interruption = failure;
      }
    }
    if (!acknowledged.isEmpty()) {
      tasks.markPublished(acknowledged);
    }
    return new Published(acknowledged.size(), interruption);
  }

  private Optional<Exception> send(List<OutboxRow> due, List<Sent> sent) {
    for (var row : due) {
      try {
        sent.add(new Sent(row, producer.send(events.recordOf(row))));
      } catch (CannotBeMade e) {
        postpone(row, e);
      } catch (IOException | SdkException | KafkaException e) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }

  /// Waits for the broker.
  ///
  /// @return what went wrong with broker or connection; empty when the row was acknowledged
  private Optional<Exception> acknowledged(Sent sent) throws InterruptedException {
    try {
      sent.acknowledgement().get();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RecordTooLargeException tooLarge) {
        postpone(sent.row(), tooLarge);
      } else if (!(e.getCause() instanceof RetriableException)) {
        producer.reset();
      }
      return Optional.of(e);
    }
  }

  private void postpone(OutboxRow row, Exception cause) {
    var wait = BACKOFF.after(row.attempts() + 1);
    LOG.warn(
        "cannot publish outbox row {} of {}, next in {}", row.id(), row.arrival(), wait, cause);
    tasks.postpone(row.id(), Causes.of(cause), Instant.now().plus(wait));
  }

  /// Forgets events that were published before then.
  public int forgetPublished(Instant before) {
    return tasks.deletePublished(before);
  }
}
