package gongkai.validate.app;

import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.REPLACE_THREAD;
import static org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.validate.engine.Validator;
import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

class StartOverTest {

  @Test
  void aBrokenStreamGoesOnInAnotherThread() {
    var handler = new StartOver(Duration.ofMillis(1));
    assertEquals(REPLACE_THREAD, handler.handle(new StreamsException("the broker is away")));
  }

  @Test
  void theStreamOfTheServiceHasIt() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(
          "stream",
          StreamsBuilderFactoryBean.class,
          () -> {
            var stream = new StreamsBuilderFactoryBean();
            stream.setAutoStartup(false);
            var settings = new Properties();
            settings.put("application.id", "test");
            settings.put("bootstrap.servers", "127.0.0.1:1");
            stream.setStreamsConfiguration(settings);
            return stream;
          });
      context.registerBean(Validator.class, Validator::standard);
      context.register(Topology.class);
      context.refresh();
      var stream = context.getBean("&stream", StreamsBuilderFactoryBean.class);
      assertInstanceOf(StartOver.class, stream.getStreamsUncaughtExceptionHandler());
    }
  }

  @Test
  void aStoppingServiceIsNotHeldUpByThePause() {
    Thread.currentThread().interrupt();
    var handler = new StartOver(Duration.ofDays(1));
    assertEquals(SHUTDOWN_CLIENT, handler.handle(new StreamsException("the broker is away")));
    assertTrue(Thread.interrupted());
  }
}
