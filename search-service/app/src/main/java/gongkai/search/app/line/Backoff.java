package gongkai.search.app.line;

import java.time.Duration;

/// How long to wait before trying again: longer each time, up to a limit, without end.
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private Duration next;

  Backoff(Duration first, Duration longest) {
    this.first = first;
    this.longest = longest;
    this.next = first;
  }

  /// The wait before the next try.
  Duration next() {
    var wait = next;
    var doubled = wait.multipliedBy(2);
    next = doubled.compareTo(longest) > 0 ? longest : doubled;
    return wait;
  }

  /// Something went well.
  void reset() {
    next = first;
  }
}
