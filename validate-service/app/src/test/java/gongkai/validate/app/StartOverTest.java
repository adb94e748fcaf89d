package gongkai.validate.app;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class StartOverTest {

  @Test
  void aBrokenStreamGoesOnInAnotherThread() {
    var handler = new StartOver(Duration.ofMillis(1));
    assertEquals(REPLACE_THREAD, handler.handle(new StreamsException("the broker is away")));
  }

  @Test
  void aStoppingServiceIsNotHeldUpByThePause() {
    Thread.currentThread().interrupt();
    var handler = new StartOver(Duration.ofDays(1));
    assertEquals(SHUTDOWN_CLIENT, handler.handle(new StreamsException("the broker is away")));
    assertTrue(Thread.interrupted());
  }
}
