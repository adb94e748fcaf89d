package gongkai.validate.app;

import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens when the stream breaks off, as it does when the broker is away for long: after a
/// pause another thread goes on from the last commit.
///
/// Without this the process would live on and do nothing, and nobody would start it again.
final class StartOver implements StreamsUncaughtExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(StartOver.class);

  private final Duration pause;

  StartOver(Duration pause) {
    this.pause = pause;
  }

  @Override
  public StreamThreadExceptionResponse handle(Throwable e) {
    log.error("the stream broke off; it starts over in {}", pause, e);
    try {
      Thread.sleep(pause);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
    return StreamThreadExceptionResponse.REPLACE_THREAD;
  }
}
