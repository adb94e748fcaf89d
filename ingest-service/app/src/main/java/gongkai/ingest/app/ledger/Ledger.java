package gongkai.ingest.app.ledger;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.DocumentRefused;
import gongkai.ingest.app.bucket.StoredObject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/// Enters arrivals, each with the work that follows from it, in one transaction.
///
/// Called only when the bytes are safe: in the archive, or still in the inbox for a refused file.
/// When a method returns, the entry is committed and the file may leave the inbox.
@Singleton
public class Ledger {
  private final Arrivals arrivals;
  private final Tasks tasks;

  Ledger(Arrivals arrivals, Tasks tasks) {
    this.arrivals = arrivals;
    this.tasks = tasks;
  }

  /// The arrival that this very object of the inbox was committed as, before a crash or a failure
  /// kept it from being removed.
  public Optional<UUID> committedAs(StoredObject object) {
    return tasks.committedAs(storedKey(object.key()), object.mark());
  }

  /// Enters a file whose bytes are archived.
  @Transactional
  public Outcome receive(Arrival arrival, String sha256, String mediaType) {
    long run = arrivals.nextRun();
    boolean first = arrivals.insertDocument(sha256, arrival.id(), arrival.size(), mediaType) == 1;
    var status = first ? Status.RECEIVED : Status.DUPLICATE;
    var original = first ? null : arrivals.firstArrival(sha256);
    arrivals.insertEntered(
        arrival.id(),
        run,
        arrival.name().name(),
        arrival.name().shownPath(),
        arrival.size(),
        sha256,
        status.word(),
        original,
        arrival.receivedAt());
    if (first) {
      tasks.addToOutbox(arrival.id(), run, DocumentReceived.TOPIC);
      record(arrival, run, status, "已归档，等待发布");
    } else {
      record(arrival, run, status, "与先前到达的文件 %s 字节相同".formatted(original));
    }
    removeFromInbox(arrival);
    return first ? Outcome.RECEIVED : Outcome.DUPLICATE;
  }

  /// Enters a file that is refused at the door.
  @Transactional
  public void refuse(Arrival arrival, DocumentRefused.Reason reason, String message) {
    long run = arrivals.nextRun();
    arrivals.insertRefused(
        arrival.id(),
        run,
        arrival.name().shown(),
        arrival.name().shownPath(),
        arrival.size(),
        reason.word(),
        message,
        arrival.receivedAt());
    tasks.addToOutbox(arrival.id(), run, DocumentRefused.TOPIC);
    tasks.addToShelf(
        arrival.id(), arrival.inbox().map(object -> storedKey(object.key())).orElse(null));
    record(arrival, run, Status.REFUSED, message);
    removeFromInbox(arrival);
  }

  private void record(Arrival arrival, long run, Status status, String detail) {
    arrivals.insertHistory(
        arrival.id(), run, arrival.receivedAt(), status.word(), detail, "arrival");
  }

  private void removeFromInbox(Arrival arrival) {
    arrival
        .inbox()
        .ifPresent(
            object -> tasks.addRemoval(arrival.id(), storedKey(object.key()), object.mark()));
  }

  /// A key as the ledger stores it: percent-encoded, since a key may hold what a database does not.
  public static String storedKey(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  /// The key that was stored so.
  public static String key(String stored) {
    return URLDecoder.decode(stored, StandardCharsets.UTF_8);
  }
}
