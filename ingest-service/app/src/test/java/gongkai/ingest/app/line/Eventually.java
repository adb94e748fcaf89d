package gongkai.ingest.app.line;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// Waits for what is to come.
public final class Eventually {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Eventually() {}

  /// Asks again and again, for at most half a minute, until the answer fulfils the condition.
  public static <T> T until(Predicate<T> condition, Callable<T> question) throws Exception {
    return until(PATIENCE, condition, question);
  }

  /// Same, with a limit.
  public static <T> T until(Duration limit, Predicate<T> condition, Callable<T> question)
      throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      T answer = question.call();
      if (condition.test(answer)) {
        return answer;
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("still not so after " + limit + ": " + answer);
      }
      Thread.sleep(100);
    }
  }
}
