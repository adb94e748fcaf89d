package gongkai.ingest.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {

  @Test
  void aStepThatFailsIsRepeatedUntilItSucceeds() throws Exception {
    var rounds = new AtomicInteger();
    var done = new CountDownLatch(1);
    try (var loop =
        new Loop(
            "flaky",
            Duration.ofMillis(1),
            () -> {
              if (rounds.incrementAndGet() < 3) {
                throw new IOException("not yet", new IllegalStateException("deep down"));
              }
              done.countDown();
              return false;
            })) {
      loop.start();
      assertTrue(done.await(10, TimeUnit.SECONDS));
    }
    assertTrue(rounds.get() >= 3);
  }

  @Test
  void aLoopSaysWhatKeepsItFromWorking() throws Exception {
    var tried = new CountDownLatch(2);
    try (var loop =
        new Loop(
            "broken",
            Duration.ofMillis(1),
            () -> {
              tried.countDown();
              throw new IOException("no way", new IllegalStateException("deep down"));
            })) {
      loop.start();
      assertTrue(tried.await(10, TimeUnit.SECONDS));
      assertEquals(
          "IOException: no way ← IllegalStateException: deep down",
          loop.trouble().orElseThrow().message());
      assertTrue(loop.lastSuccess().isEmpty());
    }
  }

  @Test
  void aLoopThatFailsDoesNotWaitForItsNextTryWhenItIsClosed() throws Exception {
    var tried = new CountDownLatch(5); // the next try comes after four seconds
    var loop =
        new Loop(
            "broken",
            Duration.ofMillis(1),
            () -> {
              tried.countDown();
              throw new IOException("no way");
            });
    loop.start();
    assertTrue(tried.await(30, TimeUnit.SECONDS));
    long asked = System.nanoTime();
    loop.close();
    assertTrue(System.nanoTime() - asked < Duration.ofSeconds(3).toNanos());
  }

  @Test
  void thePauseAfterAFailureDoublesUpToItsLimit() {
    var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10));
    assertEquals(Duration.ofSeconds(1), backoff.after(1));
    assertEquals(Duration.ofSeconds(2), backoff.after(2));
    assertEquals(Duration.ofSeconds(8), backoff.after(4));
    assertEquals(Duration.ofSeconds(10), backoff.after(5));
    assertEquals(Duration.ofSeconds(10), backoff.after(1_000_000));
  }
}
