package gongkai.ingest.app.intake;

import gongkai.ingest.app.bucket.Bucket;
import gongkai.ingest.app.bucket.StoredObject;
import gongkai.ingest.app.ledger.FileName;
import gongkai.ingest.app.ledger.OneOfSeveral;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the inbox through the S3 API and has every file taken that has settled, a few at a
/// time.
///
/// Of several instances of this service one watches. A file that cannot be taken is tried again
/// later and holds up nobody.
@Singleton
public final class InboxWatcher {
  private static final Logger LOG = LoggerFactory.getLogger(InboxWatcher.class);
  private static final int AT_ONCE = 4;

  private final Bucket bucket;
  private final Intake intake;
  private final InboxRemovals removals;
  private final StuckFiles stuck;
  private final OneOfSeveral turn;
  private final Looks looks = new Looks();
  private final Set<String> inHand = ConcurrentHashMap.newKeySet();
  private final ExecutorService hands =
      Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("inbox-", 0).factory());

  InboxWatcher(
      Bucket bucket, Intake intake, InboxRemovals removals, StuckFiles stuck, OneOfSeveral turn) {
    this.bucket = bucket;
    this.intake = intake;
    this.removals = removals;
    this.stuck = stuck;
    this.turn = turn;
  }

  /// One look.
  ///
  /// @return false: the next look comes after a pause
  public boolean look() throws Exception {
    if (!turn.isOurs()) {
      return false;
    }
    var listing = bucket.list(Bucket.INBOX);
    removals.forgetWhatIsGone(listing);
    var now = Instant.now();
    var keys = new HashSet<String>();
    listing.forEach(object -> keys.add(object.key()));
    stuck.keepOnly(keys);
    for (var object : looks.settled(listing)) {
      if (stuck.mayTry(object.key(), now) && inHand.add(object.key())) {
        hands.execute(() -> take(object));
      }
    }
    return false;
  }

  private void take(StoredObject object) {
    try {
      intake.take(object);
      stuck.taken(object.key());
    } catch (Exception e) {
      var trouble = stuck.failed(object.key(), Instant.now(), e);
      LOG.warn(
          "could not take '{}' for the {}. time, will try again at {}",
          new FileName(object.key()).shownPath(),
          trouble.times(),
          trouble.next(),
          e);
    } finally {
      inHand.remove(object.key());
    }
  }

  @PreDestroy
  void close() throws InterruptedException, SQLException {
    hands.shutdown();
    if (!hands.awaitTermination(10, TimeUnit.SECONDS)) {
      LOG.warn("{} files were still in hand; they stay in the inbox", inHand.size());
      hands.shutdownNow();
    }
    turn.close();
  }
}
