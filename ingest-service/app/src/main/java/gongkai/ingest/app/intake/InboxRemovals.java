package gongkai.ingest.app.intake;

import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.bucket.StoredObject;
import gongkai.ingest.app.ledger.Ledger;
import gongkai.ingest.app.ledger.Tasks;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/// Removes from the inbox what the ledger has committed.
@Singleton
final class InboxRemovals {
  private final Bucket bucket;
  private final Tasks tasks;

  InboxRemovals(Bucket bucket, Tasks tasks) {
    this.bucket = bucket;
    this.tasks = tasks;
  }

  /// Removes one object, unless it is another by now, and forgets that it was to be removed.
  void remove(UUID arrival, StoredObject object) {
    bucket.delete(object);
    tasks.removed(arrival);
  }

  /// Forgets removals whose object is not in the inbox any more: a crash came between removing and
  /// forgetting, or somebody replaced the object.
  void forgetWhatIsGone(List<StoredObject> listing) {
    var due = tasks.removals();
    if (due.isEmpty()) {
      return;
    }
    var there = new HashSet<String>();
    for (var object : listing) {
      there.add(Ledger.storedKey(object.key()) + " " + object.mark());
    }
    for (var removal : due) {
      if (!there.contains(removal.key() + " " + removal.mark())) {
        tasks.removed(removal.arrival());
      }
    }
  }
}
