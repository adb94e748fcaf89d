package gongkai.ingest.app.intake;

import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.ledger.Arrival;
import gongkai.ingest.app.ledger.FileName;
import gongkai.ingest.app.ledger.Ledger;
import gongkai.ingest.app.ledger.LedgerReader;
import gongkai.ingest.app.ledger.ShelfTask;
import gongkai.ingest.app.ledger.Tasks;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// The shelf of what was refused or rejected: `rejected/<arrival>-<name>` with a `.reason.json`
/// beside it, so that a person at the bucket sees what did not get through, and why. Of a file that
/// was in a ZIP only the reason is laid down: its bytes are in the archived ZIP.
@Singleton
public final class Shelf {
  private static final int BATCH = 50;

  private final Bucket bucket;
  private final Tasks tasks;
  private final LedgerReader reader;
  private final ObjectMapper json;

  Shelf(Bucket bucket, Tasks tasks, LedgerReader reader, ObjectMapper json) {
    this.bucket = bucket;
    this.tasks = tasks;
    this.reader = reader;
    this.json = json;
  }

  /// Lays down all that waits for it. One that cannot be laid down does not hold up the others.
  ///
  /// @return whether there may be more
  public boolean layDownAll() throws IOException {
    var due = tasks.shelfTasks(BATCH);
    Exception first = null;
    for (var task : due) {
      try {
        layDown(task);
      } catch (IOException | RuntimeException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw new IOException("not all files could be laid under rejected/", first);
    }
    return due.size() == BATCH;
  }

  /// Lays down one arrival's file, if it is to be laid down.
  void layDown(UUID arrival) throws IOException {
    var task = tasks.shelfTask(arrival);
    if (task.isPresent()) {
      layDown(task.get());
    }
  }

  /// Keeps the bytes of an upload that is about to be refused; the reason follows from the ledger.
  void keep(Arrival arrival, Path file) {
    // The key is made from the name as the ledger keeps it, here and when the reason is laid down.
    bucket.put(key(arrival.id(), new FileName(arrival.name().shown())), file);
  }

  private void layDown(ShelfTask task) throws IOException {
    var row =
        reader
            .arrival(task.arrival())
            .orElseThrow(() -> new IllegalStateException("no arrival " + task.arrival()));
    var source = task.sourceKey();
    var key = key(row.arrival(), new FileName(row.name()));
    if (source != null) {
      // The source is gone only when an earlier attempt came this far, or a person took it away.
      bucket.copy(Ledger.key(source), key);
    }
    bucket.putJson(key + ".reason.json", json.writeValueAsBytes(Reason.of(row)));
    tasks.shelved(row.arrival());
  }

  private static String key(UUID arrival, FileName name) {
    return Bucket.REJECTED + arrival + "-" + name.shelved();
  }
}
