package gongkai.search.app.live;

import gongkai.search.app.Surroundings;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/// Streams of failures as server-sent events.
///
/// Each event's data are the finding as published, its id the listener's position. Every fifteen
/// seconds without one comes an event named `heartbeat`, which carries the position too.
@Singleton
public class LiveFailures {

  private static final Logger LOG = LoggerFactory.getLogger(LiveFailures.class);
  private static final int MOST_LISTENERS = 20;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final Duration STALLED = Duration.ofMinutes(1);

  private final String brokers;
  private final Semaphore places = new Semaphore(MOST_LISTENERS);

  LiveFailures(Surroundings surroundings) {
    this.brokers = surroundings.kafka();
  }

  /// A stream for one listener; empty when there are too many already. A listener that takes
  /// nothing for a minute is let go.
  ///
  /// @param before the position with which the listener comes back
  /// @param fromStart whether a new listener wants all that the topics still hold
  public Optional<Publisher<Event<String>>> stream(
      LiveFilter filter, Optional<StreamPosition> before, boolean fromStart) {
    if (places.availablePermits() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Flux.create(sink ->
            Thread.ofVirtual()
                .name("failure-stream")
                .start(() -> feedInItsPlace(sink, filter, before, fromStart))));
  }

  /// A place is taken when somebody listens, not when somebody asks, and is free again when the
  /// consumer is closed, not when the listener has gone: so that nobody who asks and goes away can
  /// use up the places, or have more than so many consumers at once.
  private void feedInItsPlace(
      FluxSink<Event<String>> sink,
      LiveFilter filter,
      Optional<StreamPosition> before,
      boolean fromStart) {
    if (!places.tryAcquire()) {
      sink.complete();
      return;
    }
    try {
      feed(sink, filter, before, fromStart);
    } finally {
      places.release();
    }
  }

  private void feed(
      FluxSink<Event<String>> sink,
      LiveFilter filter,
      Optional<StreamPosition> before,
      boolean fromStart) {
    try (var tail = new FailureTail(brokers)) {
      var position = tail.start(filter.topics(), before, fromStart);
      sink.next(heartbeat(position));
      long quietSince = System.nanoTime();
      long takenAt = System.nanoTime();
      while (!sink.isCancelled()) {
        if (sink.requestedFromDownstream() == 0) {
          if (System.nanoTime() - takenAt > STALLED.toNanos()) {
            LOG.info("a listener that takes nothing is let go");
            sink.complete();
            return;
          }
          Thread.sleep(Duration.ofMillis(50));
          continue;
        }
        takenAt = System.nanoTime();
        for (var record : tail.poll()) {
          position =
              position.after(
                  new TopicPartition(record.topic(), record.partition()), record.offset());
          if (record.value() != null && filter.wants(record)) {
            sink.next(
                Event.of(new String(record.value(), StandardCharsets.UTF_8))
                    .id(position.written()));
            quietSince = System.nanoTime();
          }
        }
        if (System.nanoTime() - quietSince > HEARTBEAT.toNanos()) {
          sink.next(heartbeat(position));
          quietSince = System.nanoTime();
        }
      }
    } catch (KafkaException e) {
      LOG.warn("a stream of failures ends, its listener will come back: {}", e.toString());
      sink.error(e);
    } catch (RuntimeException e) {
      LOG.error("a bug ends a stream of failures", e);
      sink.error(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      sink.complete();
    }
  }

  private static Event<String> heartbeat(StreamPosition position) {
    return Event.of("{}").name("heartbeat").id(position.written());
  }
}
