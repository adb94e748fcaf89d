package gongkai.launcher.running;

import java.time.Duration;

/// How long to wait before a part that died is started again: at once the first time, then longer
/// and longer, and at once again after it has lived for a while.
final class Backoff {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration LONG_LIFE = Duration.ofMinutes(1);

  private int deaths;

  /// The pause after a life of that length.
  Duration afterLifeOf(Duration life) {
    if (life.compareTo(LONG_LIFE) >= 0) {
      deaths = 0;
    }
    var pause = Duration.ofMillis(250).multipliedBy(1L << Math.min(deaths, 10));
    deaths++;
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
