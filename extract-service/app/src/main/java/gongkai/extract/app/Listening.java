package gongkai.extract.app;

import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/// What happens when the infrastructure fails under a message: it is tried again, with growing
/// pauses of at most ten seconds, until it goes through. Nothing is skipped.
@Configuration(proxyBeanMethods = false)
class Listening {

  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> retryForAsLongAsItTakes() {
    return (container, destination, group) -> {
      var pauses = new ExponentialBackOff(200, 2);
      pauses.setMaxInterval(10_000);
      var handler = new DefaultErrorHandler(pauses);
      handler.setClassifications(java.util.Map.of(), true);
      container.setCommonErrorHandler(handler);
      // told to stop, it finishes the document in hand and leaves the others of its batch alone
      container.getContainerProperties().setStopImmediate(true);
    };
  }
}
