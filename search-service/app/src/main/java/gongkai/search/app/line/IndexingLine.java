package gongkai.search.app.line;

import gongkai.search.app.Surroundings;
import gongkai.search.app.store.Bulk;
import gongkai.search.app.store.Bulk.Outcome;
import gongkai.search.app.store.Schema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The thread that fills the index, poll by poll: one bulk, item-wise acknowledgement,
/// announcements, commit.
///
/// When OpenSearch is away it waits, for as long as it takes; when Kafka is, it starts over from
/// the last commit. Either way everything is heard again that was not settled.
@Context
public class IndexingLine {

  private static final Logger LOG = LoggerFactory.getLogger(IndexingLine.class);

  private final Surroundings surroundings;
  private final Schema schema;
  private final Bulk bulk;
  private final Tally tally;
  private final Thread thread;
  private final AtomicReference<Optional<Inbound>> listening =
      new AtomicReference<>(Optional.empty());
  private volatile boolean stopping;

  IndexingLine(Surroundings surroundings, Schema schema, Bulk bulk, MeterRegistry meters) {
    this.surroundings = surroundings;
    this.schema = schema;
    this.bulk = bulk;
    this.tally = new Tally(meters);
    this.thread = Thread.ofPlatform().name("indexing-line").unstarted(this::run);
  }

  @PostConstruct
  void start() {
    thread.start();
  }

  /// Whether it listens to the topics; not while it waits for the index or for the brokers.
  public boolean isListening() {
    return listening.get().isPresent();
  }

  private void run() {
    var backoff = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(10));
    while (!stopping) {
      try {
        listen(backoff);
      } catch (WakeupException e) {
        LOG.debug("woken up to stop", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (IOException | KafkaException e) {
        LOG.warn("starting over after: {}", e.toString());
        pause(backoff.next());
      } catch (RuntimeException e) {
        LOG.error("a bug; starting over from the last commit", e);
        pause(backoff.next());
      } catch (Error e) {
        // As a thread that is gone nobody would miss; a process that ends is started anew.
        LOG.error("the indexing line ends the process", e);
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void listen(Backoff backoff) throws IOException, InterruptedException {
    var empty = schema.ensure();
    try (var inbound = new Inbound(surroundings.kafka(), empty);
        var outbound = new Outbound(surroundings.kafka())) {
      listening.set(Optional.of(inbound));
      while (!stopping) {
        var records = inbound.poll();
        if (!records.isEmpty()) {
          settle(records, inbound, outbound);
          inbound.commit();
        }
        backoff.reset();
      }
    } finally {
      listening.set(Optional.empty());
    }
  }

  private void settle(
      List<ConsumerRecord<byte[], byte[]>> records, Inbound inbound, Outbound outbound)
      throws InterruptedException, IOException {
    var waiting = new ArrayList<Decoded.Indexable>();
    for (var record : records) {
      switch (Decoded.of(record)) {
        case Decoded.Indexable indexable -> waiting.add(indexable);
        case Decoded.Undecodable bad -> putAside(bad.record(), bad.cause(), outbound);
        case Decoded.Forgotten forgotten -> LOG.debug("nothing to do for {}", forgotten);
      }
    }
    var backoff = new Backoff(Duration.ofMillis(200), Duration.ofSeconds(10));
    List<Decoded.Indexable> left = write(waiting, outbound);
    while (!left.isEmpty()) {
      inbound.hold(backoff.next());
      left = write(left, outbound);
    }
    outbound.awaitAll();
  }

  /// Writes what waits and gives back what the index could not take now.
  private List<Decoded.Indexable> write(List<Decoded.Indexable> waiting, Outbound outbound)
      throws IOException {
    var outcomes = bulk.write(waiting.stream().map(Decoded.Indexable::entry).toList());
    var left = new ArrayList<Decoded.Indexable>();
    var reason = "";
    for (int at = 0; at < outcomes.size(); at++) {
      var item = waiting.get(at);
      switch (outcomes.get(at)) {
        case Outcome.Done done -> {
          item.announcement().ifPresent(outbound::announce);
          tally.indexed();
        }
        case Outcome.Never never -> putAside(item.record(), never.reason(), outbound);
        case Outcome.Gone gone ->
            throw new IOException("the index is gone, it will be made again: " + gone.reason());
        case Outcome.Later later -> {
          left.add(item);
          reason = later.reason();
        }
      }
    }
    if (!left.isEmpty()) {
      tally.postponed(left.size());
      LOG.warn("{} of {} must wait: {}", left.size(), waiting.size(), reason);
    }
    return left;
  }

  private void putAside(ConsumerRecord<byte[], byte[]> record, String cause, Outbound outbound) {
    LOG.error(
        "dead letter from {}-{}@{}: {}",
        record.topic(),
        record.partition(),
        record.offset(),
        cause);
    tally.deadLettered();
    outbound.putAside(record, cause);
  }

  private void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopping = true;
    listening.get().ifPresent(Inbound::wakeUp);
    if (!thread.join(Duration.ofSeconds(10))) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(5));
    }
  }
}
