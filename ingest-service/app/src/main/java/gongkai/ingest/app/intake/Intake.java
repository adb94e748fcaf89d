package gongkai.ingest.app.intake;

import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.bucket.StoredObject;
import gongkai.ingest.app.intake.Spool.OverLimit;
import gongkai.ingest.app.intake.Spool.Whole;
import gongkai.ingest.app.ledger.Arrival;
import gongkai.ingest.app.ledger.ArrivalIds;
import gongkai.ingest.app.ledger.FileName;
import gongkai.ingest.app.ledger.Ledger;
import gongkai.ingest.app.zip.ZipKind;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one file in.
///
/// The order of the steps is what keeps a file from being lost or counted twice:
///
/// 1. The bytes go to the archive under their hash, whole or not at all. A crash leaves an object
///    that the next attempt finds and uses.
/// 2. Ledger, outbox and the note that this very object of the inbox is to be removed are committed
///    together. A crash before leaves the file in the inbox, and nothing was counted. A crash after
///    leaves it there too, but the note tells the next attempt that it was counted.
/// 3. The object leaves the inbox, unless somebody wrote to it meanwhile: that is another file.
/// 4. The note goes. A crash before leaves a note without an object, which the watcher clears.
///
/// A refused file is not archived; between 2 and 3 it is copied to the shelf of what was refused.
///
/// A ZIP of files goes the same way ({@link ZipIntake}): its bytes and those of all files in it go
/// to the archive, all of them are committed together, and then it leaves the inbox.
@Singleton
public final class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Bucket bucket;
  private final Ledger ledger;
  private final Spool spool;
  private final Shelf shelf;
  private final ZipIntake zips;
  private final InboxRemovals removals;
  private final ArrivalIds ids;
  private final long limit;

  Intake(
      Bucket bucket,
      Ledger ledger,
      Spool spool,
      Shelf shelf,
      ZipIntake zips,
      InboxRemovals removals,
      ArrivalIds ids,
      IngestSettings settings) {
    this.bucket = bucket;
    this.ledger = ledger;
    this.spool = spool;
    this.shelf = shelf;
    this.zips = zips;
    this.removals = removals;
    this.ids = ids;
    this.limit = settings.maxBytes();
  }

  /// Takes an object of the inbox that has settled. Harmless when repeated after any failure; an
  /// object that changes meanwhile is left for later looks.
  public void take(StoredObject object) throws IOException {
    var committed = ledger.committedAs(object);
    var arrival = committed.isPresent() ? committed : enter(object);
    if (arrival.isPresent()) {
      shelf.layDown(arrival.get());
      removals.remove(arrival.get(), object);
    }
  }

  /// Takes an upload, whose name and bytes come straight from a client.
  ///
  /// @return the arrival, committed, whatever became of it
  public UUID upload(FileName name, InputStream bytes) throws IOException {
    var fault = Refusal.of(name, 1, limit);
    switch (spool.read(bytes, limit)) {
      case OverLimit _ -> {
        var arrival = arrival(name, limit, Optional.empty());
        return refuse(arrival, fault.orElse(Refusal.tooLarge(limit + 1, limit)));
      }
      case Whole whole -> {
        try (whole) {
          var arrival = arrival(name, whole.size(), Optional.empty());
          var refusal = Refusal.of(name, whole.size(), limit);
          return refusal.isEmpty() ? enter(arrival, whole) : refuse(arrival, whole, refusal.get());
        }
      }
    }
  }

  private Optional<UUID> enter(StoredObject object) throws IOException {
    var name = new FileName(object.key().substring(Bucket.INBOX.length()));
    var arrival = arrival(name, object.size(), Optional.of(object));
    var refusal = Refusal.of(name, object.size(), limit);
    if (refusal.isEmpty()) {
      return read(arrival, object);
    }
    // The listing may be older than the removal of this very object.
    return isStill(object) ? Optional.of(refuse(arrival, refusal.get())) : Optional.empty();
  }

  private boolean isStill(StoredObject object) {
    return bucket.look(object.key()).filter(object::isStill).isPresent();
  }

  private Optional<UUID> read(Arrival arrival, StoredObject object) throws IOException {
    var opened = bucket.open(object.key());
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (var stream = opened.get();
        var whole = whole(spool.read(stream.bytes(), limit))) {
      // Bytes that changed while they were read are nobody's document.
      boolean untouched =
          object.isStill(stream.object()) && whole.size() == object.size() && isStill(object);
      return untouched ? Optional.of(enter(arrival, whole)) : Optional.empty();
    }
  }

  /// The listing said that the file is within the limit; if it is not, somebody is writing to it.
  private static Whole whole(Spool.Spooled spooled) throws IOException {
    return switch (spooled) {
      case Whole whole -> whole;
      case OverLimit _ -> throw new IOException("the file grew while it was read");
    };
  }

  private UUID enter(Arrival arrival, Whole whole) throws IOException {
    return switch (ZipKind.of(whole.file(), whole.head())) {
      case OTHER, DOCUMENT -> archiveAndEnter(arrival, whole);
      case BROKEN -> refuse(arrival, whole, ZipRefusal.broken());
      case ARCHIVE -> {
        var refusal = zips.take(arrival, whole);
        yield refusal.isEmpty() ? arrival.id() : refuse(arrival, whole, refusal.get());
      }
    };
  }

  private UUID archiveAndEnter(Arrival arrival, Whole whole) throws IOException {
    bucket.archive(whole.sha256(), whole.file());
    var mediaType = MediaTypeGuess.of(arrival.name().name(), whole.head());
    var outcome = ledger.receive(arrival, whole.sha256(), mediaType);
    LOG.info(
        "{} '{}', {} bytes, arrival {}, document {}",
        outcome,
        arrival.name().shown(),
        arrival.size(),
        arrival.id(),
        whole.sha256());
    return arrival.id();
  }

  private UUID refuse(Arrival arrival, Whole whole, Refusal refusal) {
    if (arrival.inbox().isEmpty()) {
      shelf.keep(arrival, whole.file());
    }
    return refuse(arrival, refusal);
  }

  private UUID refuse(Arrival arrival, Refusal refusal) {
    ledger.refuse(arrival, refusal.reason(), refusal.message());
    LOG.info(
        "refused '{}' ({}), arrival {}", arrival.name().shown(), refusal.reason(), arrival.id());
    return arrival.id();
  }

  private Arrival arrival(FileName name, long size, Optional<StoredObject> inbox) {
    return new Arrival(ids.next(), name, size, Instant.now(), inbox, Optional.empty());
  }
}
