package gongkai.ingest.app.work;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that repeats one step until it is closed.
///
/// A step that fails is repeated, first soon, then with longer and longer pauses; it is logged when
/// its words change and every so often, not every time. Errors other than exceptions end the
/// process: whoever watches it starts it anew.
public final class Loop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Backoff BACKOFF =
      new Backoff(Duration.ofMillis(250), Duration.ofSeconds(10));
  private static final int LOG_EVERY = 30;
  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Step step;
  private final Duration pause;
  private final Thread thread;
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Optional<Trouble> trouble = Optional.empty();
  private volatile Optional<Instant> lastSuccess = Optional.empty();

  /// One round of the work.
  @FunctionalInterface
  public interface Step {
    /// Does it.
    ///
    /// @return whether there may be more to do at once; otherwise the loop pauses
    boolean run() throws Exception;
  }

  /// What keeps a step from succeeding.
  ///
  /// @param since the first failure
  /// @param times failures since then
  /// @param message what the last one says
  public record Trouble(Instant since, int times, String message) {}

  /// @param name of the thread
  /// @param pause how long to wait when there is nothing to do
  public Loop(String name, Duration pause, Step step) {
    this.step = step;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name(name).unstarted(this::repeat);
  }

  /// Starts the thread.
  public void start() {
    thread.start();
  }

  /// The thread's name.
  public String name() {
    return thread.getName();
  }

  /// What keeps it from working; empty when nothing does.
  public Optional<Trouble> trouble() {
    return trouble;
  }

  /// When a step last succeeded; empty before the first.
  public Optional<Instant> lastSuccess() {
    return lastSuccess;
  }

  private void repeat() {
    while (!isClosed()) {
      try {
        boolean more = step.run();
        lastSuccess = Optional.of(Instant.now());
        recovered();
        if (!more) {
          pause(pause);
        }
      } catch (InterruptedException _) {
        // Only close() interrupts, and has said so before.
      } catch (Exception e) {
        failed(e);
      } catch (Error e) {
        LOG.error("{} ends the process", name(), e);
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void recovered() {
    trouble.ifPresent(past -> LOG.info("{} works again after {} failures", name(), past.times()));
    trouble = Optional.empty();
  }

  private void failed(Exception e) {
    if (isClosed()) {
      return;
    }
    var past = trouble.orElseGet(() -> new Trouble(Instant.now(), 0, ""));
    var now = new Trouble(past.since(), past.times() + 1, Causes.of(e));
    trouble = Optional.of(now);
    if (!now.message().equals(past.message()) || now.times() % LOG_EVERY == 0) {
      LOG.warn("{} fails for the {}. time and goes on trying", name(), now.times(), e);
    }
    try {
      pause(BACKOFF.after(now.times()));
    } catch (InterruptedException _) {
      // Only close() interrupts, and has said so before.
    }
  }

  /// Waits, but not for longer than the loop is open.
  private void pause(Duration time) throws InterruptedException {
    if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
      LOG.debug("{} ends", name());
    }
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  /// Ends the thread after the step it is in, or interrupts that after ten seconds.
  @Override
  public void close() {
    closing.countDown();
    try {
      if (!thread.join(FAREWELL)) {
        thread.interrupt();
        LOG.warn("{} did not end within {}; interrupted", name(), FAREWELL);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
