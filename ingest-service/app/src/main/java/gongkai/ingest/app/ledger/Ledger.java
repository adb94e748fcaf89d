package gongkai.ingest.app.ledger;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.DocumentRefused;
import gongkai.ingest.app.bucket.StoredObject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Enters arrivals, each with the work that follows from it, in one transaction.
///
/// Called only when the bytes are safe: in the archive, or still in the inbox for a refused file.
/// When a method returns, the entry is committed and the file may leave the inbox.
///
/// A ZIP is entered together with all its files in one transaction. So it is never half unpacked:
/// after a crash either nothing of it was counted and it still lies in the inbox, or all of it was.
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
    boolean first = arrivals.insertDocument(sha256, arrival.id(), arrival.size(), mediaType) == 1;
    return enter(arrival, sha256, first);
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
        arrival.receivedAt(),
        arrival.archive().orElse(null));
    tasks.addToOutbox(arrival.id(), run, DocumentRefused.TOPIC);
    tasks.addToShelf(
        arrival.id(), arrival.inbox().map(object -> storedKey(object.key())).orElse(null));
    record(arrival, run, Status.REFUSED, message);
    removeFromInbox(arrival);
  }

  /// Whether a ZIP of these bytes was unpacked before: then it is a duplicate, and so are its
  /// files.
  public boolean wasUnpacked(String sha256) {
    return arrivals.unpackedAs(sha256).isPresent();
  }

  /// Enters a ZIP, whose own bytes are archived, together with the files in it; or as a duplicate,
  /// without them, when it was unpacked before.
  ///
  /// @param leftOut how many folders and files of the system there were beside the files
  @Transactional
  public Outcome unpack(Arrival zip, String sha256, List<Entry> entries, int leftOut) {
    // Waits for whoever is entering the same ZIP at this moment.
    arrivals.insertDocument(sha256, zip.id(), zip.size(), "application/zip");
    var before = arrivals.unpackedAs(sha256);
    if (before.isPresent()) {
      return duplicate(zip, sha256, before.get());
    }
    long run = arrivals.nextRun();
    insertEntered(zip, run, sha256, Status.UNPACKED, null, entries.size());
    record(
        zip,
        run,
        Status.UNPACKED,
        "已解开：%d个文件，各有自己的去向；另有%d个目录或系统文件略去".formatted(entries.size(), leftOut));
    var first = insertDocuments(entries);
    for (var entry : entries) {
      switch (entry) {
        case Entry.Document(var arrival, var document, _) ->
            enter(arrival, document, first.contains(arrival.id()));
        case Entry.Refused(var arrival, var reason, var message) ->
            refuse(arrival, reason, message);
      }
    }
    removeFromInbox(zip);
    return Outcome.UNPACKED;
  }

  /// Enters the documents in the order of their hashes: two ZIPs that hold the same documents wait
  /// for each other, never in a circle.
  ///
  /// @return the arrivals whose bytes had not come before
  private Set<UUID> insertDocuments(Collection<Entry> entries) {
    var documents = new TreeMap<String, Entry.Document>();
    for (var entry : entries) {
      if (entry instanceof Entry.Document document) {
        documents.putIfAbsent(document.sha256(), document);
      }
    }
    var first = new HashSet<UUID>();
    documents.forEach((sha256, entry) -> {
      var arrival = entry.arrival();
      if (arrivals.insertDocument(sha256, arrival.id(), arrival.size(), entry.mediaType()) == 1) {
        first.add(arrival.id());
      }
    });
    return first;
  }

  private Outcome enter(Arrival arrival, String sha256, boolean first) {
    if (!first) {
      return duplicate(arrival, sha256, arrivals.firstArrival(sha256));
    }
    long run = arrivals.nextRun();
    insertEntered(arrival, run, sha256, Status.RECEIVED, null, null);
    tasks.addToOutbox(arrival.id(), run, DocumentReceived.TOPIC);
    record(arrival, run, Status.RECEIVED, "已归档，等待发布");
    removeFromInbox(arrival);
    return Outcome.RECEIVED;
  }

  private Outcome duplicate(Arrival arrival, String sha256, UUID original) {
    long run = arrivals.nextRun();
    insertEntered(arrival, run, sha256, Status.DUPLICATE, original, null);
    record(arrival, run, Status.DUPLICATE, "与先前到达的文件 %s 字节相同".formatted(original));
    removeFromInbox(arrival);
    return Outcome.DUPLICATE;
  }

  private void insertEntered(
      Arrival arrival,
      long run,
      String sha256,
      Status status,
      @Nullable UUID original,
      @Nullable Integer entries) {
    arrivals.insertEntered(
        arrival.id(),
        run,
        arrival.name().name(),
        arrival.name().shownPath(),
        arrival.size(),
        sha256,
        status.word(),
        original,
        arrival.receivedAt(),
        arrival.archive().orElse(null),
        entries);
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
