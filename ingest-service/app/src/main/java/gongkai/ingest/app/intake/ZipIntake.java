package gongkai.ingest.app.intake;

import gongkai.ingest.app.IngestSettings;
import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.intake.Spool.Whole;
import gongkai.ingest.app.intake.Unpacking.NotTaken;
import gongkai.ingest.app.intake.Unpacking.Taken;
import gongkai.ingest.app.ledger.Arrival;
import gongkai.ingest.app.ledger.Entry;
import gongkai.ingest.app.ledger.Ledger;
import gongkai.ingest.app.zip.PackedFile;
import gongkai.ingest.app.zip.ZipArchive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in a ZIP of files: the ZIP and each file in it is an arrival.
///
/// Everything that may come in is archived first, then all of it is entered in one transaction. A
/// crash anywhere before leaves nothing but objects in the archive, which the next attempt finds
/// and uses; a crash after finds the ZIP committed with all its files. One ZIP is unpacked at a
/// time.
@Singleton
final class ZipIntake {
  private static final Logger LOG = LoggerFactory.getLogger(ZipIntake.class);

  private final Bucket bucket;
  private final Ledger ledger;
  private final Spool spool;
  private final Unpacking unpacking;
  private final long largest;
  private final ReentrantLock turn = new ReentrantLock();

  ZipIntake(
      Bucket bucket, Ledger ledger, Spool spool, Unpacking unpacking, IngestSettings settings) {
    this.bucket = bucket;
    this.ledger = ledger;
    this.spool = spool;
    this.unpacking = unpacking;
    this.largest = settings.maxBytes();
  }

  /// Takes a ZIP.
  ///
  /// @return why it is refused as a whole; empty when it was entered
  Optional<Refusal> take(Arrival arrival, Whole whole) throws IOException {
    turn.lock();
    try {
      if (ledger.wasUnpacked(whole.sha256())) {
        enter(arrival, whole, List.of(), 0);
        return Optional.empty();
      }
      return switch (unpacking.look(arrival, whole)) {
        case NotTaken(var refusal) -> Optional.of(refusal);
        case Taken(var entries, int leftOut) -> {
          archive(whole, entries);
          enter(arrival, whole, entries, leftOut);
          yield Optional.empty();
        }
      };
    } finally {
      turn.unlock();
    }
  }

  /// Unpacks once more, now that all of it may come in.
  private void archive(Whole whole, List<Entry> entries) throws IOException {
    var done = new HashSet<String>();
    try (var zip = ZipArchive.open(whole.file())) {
      for (int i = 0; i < entries.size(); i++) {
        if (entries.get(i) instanceof Entry.Document document && done.add(document.sha256())) {
          archive(zip, zip.files().get(i), document);
        }
      }
    }
  }

  private void archive(ZipArchive zip, PackedFile file, Entry.Document document)
      throws IOException {
    try (var bytes = zip.open(file)) {
      if (!(spool.read(bytes, largest) instanceof Whole unpacked)) {
        throw new IOException("an entry has grown since it was looked at");
      }
      try (unpacked) {
        bucket.archive(document.sha256(), unpacked.file());
      }
    }
  }

  private void enter(Arrival arrival, Whole whole, List<Entry> entries, int leftOut)
      throws IOException {
    bucket.archive(whole.sha256(), whole.file());
    var outcome = ledger.unpack(arrival, whole.sha256(), entries, leftOut);
    LOG.info(
        "{} '{}', a ZIP of {} files, {} bytes, arrival {}",
        outcome,
        arrival.name().shown(),
        entries.size(),
        arrival.size(),
        arrival.id());
  }
}
