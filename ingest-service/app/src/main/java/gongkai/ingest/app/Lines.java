package gongkai.ingest.app;

import gongkai.ingest.app.history.HistoryFollower;
import gongkai.ingest.app.intake.InboxWatcher;
import gongkai.ingest.app.intake.Shelf;
import gongkai.ingest.app.outbox.OutboxPublisher;
import gongkai.ingest.app.work.Loop;
import io.micronaut.context.annotation.Context;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The loops that do the work beside the HTTP side: look at the inbox, publish the outbox, forget
/// what was published long ago, follow the later events, lay rejected files on the shelf. Made
/// before the server listens, so that a service that cannot work never answers; started when it
/// does.
@Context
public final class Lines {
  private static final Duration PUBLISH_PAUSE = Duration.ofMillis(200);
  private static final Duration SHELF_PAUSE = Duration.ofSeconds(2);
  private static final Duration FORGET_PAUSE = Duration.ofHours(1);
  private static final Duration PUBLISHED_KEPT = Duration.ofDays(7);

  private final OutboxPublisher publisher;
  private final Loop inbox;
  private final List<Loop> loops;

  Lines(
      InboxWatcher watcher,
      OutboxPublisher publisher,
      HistoryFollower follower,
      Shelf shelf,
      IngestSettings settings) {
    this.publisher = publisher;
    this.inbox = new Loop("inbox", settings.scanInterval(), watcher::look);
    this.loops =
        List.of(
            inbox,
            new Loop("outbox", PUBLISH_PAUSE, this::publish),
            new Loop("history", Duration.ZERO, follower::follow),
            new Loop("shelf", SHELF_PAUSE, shelf::layDownAll),
            new Loop("outbox-forgetting", FORGET_PAUSE, this::forgetPublished));
  }

  @EventListener
  void start(ServerStartupEvent event) {
    loops.forEach(Loop::start);
  }

  /// All loops.
  public List<Loop> all() {
    return loops;
  }

  /// The loop that looks at the inbox.
  public Loop inbox() {
    return inbox;
  }

  private boolean publish() throws Exception {
    var published = publisher.publishDue();
    if (published.interruption().isPresent()) {
      throw published.interruption().get();
    }
    return published.published() > 0;
  }

  private boolean forgetPublished() {
    publisher.forgetPublished(Instant.now().minus(PUBLISHED_KEPT));
    return false;
  }

  @PreDestroy
  void stop() {
    loops.forEach(Loop::close);
  }
}
