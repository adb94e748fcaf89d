package gongkai.ingest.app.intake;

import gongkai.ingest.app.work.Backoff;
import gongkai.ingest.app.work.Causes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Files of the inbox that could not be taken yet, and when to try again. They stay where they are;
/// the others go on. Safe for several threads.
@Singleton
public final class StuckFiles {
  private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

  private final Map<String, Stuck> stuck = new ConcurrentHashMap<>();

  /// A file that could not be taken.
  ///
  /// @param key the object
  /// @param since the first failure
  /// @param times failures since then
  /// @param next when it is tried again
  /// @param message what the last failure says
  public record Stuck(String key, Instant since, int times, Instant next, String message) {}

  /// All of them, the longest stuck first.
  public List<Stuck> all() {
    return stuck.values().stream()
        .sorted((left, right) -> left.since().compareTo(right.since()))
        .toList();
  }

  boolean mayTry(String key, Instant now) {
    var past = stuck.get(key);
    return past == null || !now.isBefore(past.next());
  }

  Stuck failed(String key, Instant now, Throwable cause) {
    return Optional.ofNullable(
            stuck.compute(
                key,
                (_, past) -> {
                  int times = past == null ? 1 : past.times() + 1;
                  return new Stuck(
                      key,
                      past == null ? now : past.since(),
                      times,
                      now.plus(BACKOFF.after(times)),
                      Causes.of(cause));
                }))
        .orElseThrow();
  }

  void taken(String key) {
    stuck.remove(key);
  }

  /// Forgets files that somebody took away.
  void keepOnly(Collection<String> keys) {
    stuck.keySet().retainAll(keys);
  }
}
