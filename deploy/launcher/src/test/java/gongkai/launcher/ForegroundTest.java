package gongkai.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.settings.CannotProceed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ForegroundTest {
  @Test
  void aStopBreaksOffWhatIsBeingDone() throws Exception {
    var stop = new CompletableFuture<Void>();
    var begun = new CountDownLatch(1);
    var brokenOff = new CountDownLatch(1);
    stop.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS);
    long asked = System.nanoTime();
    Foreground.doUntil(
        stop,
        () -> {
          begun.countDown();
          try {
            Thread.sleep(Duration.ofMinutes(2));
          } finally {
            brokenOff.countDown();
          }
        });
    assertTrue(System.nanoTime() - asked < Duration.ofSeconds(10).toNanos());
    assertEquals(0, begun.getCount());
    assertEquals(0, brokenOff.getCount());
  }

  @Test
  void whatIsDoneIsDoneToItsEndWhenNobodyStopsIt() throws Exception {
    var done = new AtomicBoolean();
    Foreground.doUntil(new CompletableFuture<>(), () -> done.set(true));
    assertTrue(done.get());
  }

  @Test
  void whatGoesWrongIsTold() {
    var failure =
        assertThrows(
            ExecutionException.class,
            () ->
                Foreground.doUntil(
                    new CompletableFuture<>(),
                    () -> {
                      throw new CannotProceed("no file");
                    }));
    assertTrue(failure.getCause() instanceof CannotProceed, failure.toString());
  }
}
