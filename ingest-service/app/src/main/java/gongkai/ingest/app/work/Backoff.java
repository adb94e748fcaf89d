package gongkai.ingest.app.work;

import java.time.Duration;

/// How long to wait after a failure: twice as long as the time before, up to a limit.
///
/// @param first after the first failure
/// @param longest the limit
public record Backoff(Duration first, Duration longest) {

  /// How long to wait after this many failures in a row, from 1.
  public Duration after(int failures) {
    var factor = 1L << Math.min(failures - 1, 30);
    var wait = first.multipliedBy(factor);
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
