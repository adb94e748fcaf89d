package gongkai.launcher;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ctrl-C, a hang-up or SIGTERM, turned into something to wait for. The JVM is kept until the stop
/// that it asks for is done.
final class StopSignal {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final CompletableFuture<Void> given = new CompletableFuture<>();
  private final CompletableFuture<Void> obeyed = new CompletableFuture<>();

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::waitUntilObeyed, "stop-signal"));
  }

  /// Done when somebody wants the end.
  CompletableFuture<Void> given() {
    return given;
  }

  /// Says that everything has stopped.
  void obeyed() {
    obeyed.complete(null);
  }

  private void waitUntilObeyed() {
    if (obeyed.isDone()) {
      return; // the ordinary end
    }
    given.complete(null);
    try {
      obeyed.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      // The end was asked for and went well, which a signal's own status would not say.
      Runtime.getRuntime().halt(0);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("the parts did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
