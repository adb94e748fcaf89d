package gongkai.launcher.client;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Waits until each dropped file has its fate, as the ledger tells it.
public final class Fates {
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Ledger ledger;

  /// Fates by that ledger.
  public Fates(Ledger ledger) {
    this.ledger = ledger;
  }

  /// Waits, and goes on to the files in each ZIP. Not longer than nothing has moved for that time.
  /// A service that is away for a moment is waited for too.
  ///
  /// @param progress told how many files have their fate
  /// @return the latest that is known of each, in the order given, the files of a ZIP behind it;
  ///   none for a file that nobody took
  public Map<Dropped, Optional<Arrival>> await(
      List<Dropped> dropped, Duration patience, IntConsumer progress) throws InterruptedException {
    var known = new LinkedHashMap<Dropped, Optional<Arrival>>();
    dropped.forEach(one -> known.put(one, Optional.empty()));
    var moved = Instant.now();
    while (true) {
      if (lookUp(known)) {
        moved = Instant.now();
      }
      var done = (int) known.values().stream().filter(Fates::isFate).count();
      progress.accept(done);
      if (done == known.size() || Duration.between(moved, Instant.now()).compareTo(patience) > 0) {
        return withThoseInZips(known);
      }
      Thread.sleep(PAUSE);
    }
  }

  private Map<Dropped, Optional<Arrival>> withThoseInZips(Map<Dropped, Optional<Arrival>> known) {
    var all = new LinkedHashMap<Dropped, Optional<Arrival>>();
    known.forEach((dropped, arrival) -> {
      all.put(dropped, arrival);
      arrival
          .filter(it -> it.status().equals(Arrival.UNPACKED))
          .ifPresent(zip -> inZip(zip).forEach(it -> all.put(dropped.entry(it), Optional.of(it))));
    });
    return all;
  }

  private List<Arrival> inZip(Arrival zip) {
    try {
      return ledger.inZip(zip.id());
    } catch (IOException e) {
      return List.of(); // the ledger is away; the ZIP itself still tells how many there are
    }
  }

  /// Asks for every file that has no fate yet.
  ///
  /// @return whether anything has changed
  private boolean lookUp(Map<Dropped, Optional<Arrival>> known) {
    var changed = false;
    for (var entry : known.entrySet()) {
      var before = entry.getValue();
      if (isFate(before)) {
        continue;
      }
      try {
        var now =
            before.isPresent()
                ? ledger.arrival(before.get().id())
                : entry.getKey().among(ledger.named(entry.getKey().name()));
        if (now.isPresent() && !now.equals(before)) {
          entry.setValue(now);
          changed = true;
        }
      } catch (IOException e) {
        return changed; // the ledger is away; the next round asks again
      }
    }
    return changed;
  }

  private static boolean isFate(Optional<Arrival> arrival) {
    return arrival.filter(Arrival::hasItsFate).isPresent();
  }
}
