package gongkai.validate.app;

import gongkai.validate.engine.Validator;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/// The topology of validate-service: one stream in, one processor with the institutions' years, and
/// every topic that a verdict has to say something on.
@Configuration(proxyBeanMethods = false)
class Topology {

  /// Between a broken stream and the next attempt.
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  StoreBuilder<KeyValueStore<String, byte[]>> years() {
    return Stores.keyValueStoreBuilder(
        Stores.persistentKeyValueStore(JudgeProcessor.STORE), Serdes.String(), Serdes.ByteArray());
  }

  @Bean
  Consumer<KStream<String, byte[]>> judge(Validator validator) {
    return reports -> write(reports, validator);
  }

  /// No `StreamsBuilderFactoryBeanConfigurer`: the binder asks for the only one, and the metrics of
  /// Spring Boot have one already.
  @Bean
  static BeanPostProcessor startsOver() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof StreamsBuilderFactoryBean stream) {
          stream.setStreamsUncaughtExceptionHandler(new StartOver(PAUSE));
        }
        return bean;
      }
    };
  }

  static void write(KStream<String, byte[]> reports, Validator validator) {
    reports
        .process(() -> new JudgeProcessor(validator), JudgeProcessor.STORE)
        .to(
            (key, outgoing, context) -> outgoing.topic(),
            Produced.with(
                    Serdes.String(),
                    Serdes.serdeFrom(
                        new OutgoingSerializer(),
                        (topic, data) -> {
                          throw new UnsupportedOperationException("nothing reads these back");
                        }))
                .withStreamPartitioner((topic, key, value, partitions) ->
                    Optional.of(Set.of(partition(key, partitions)))));
  }

  /// Everything about an institution goes to one partition: a key `institution|finding` follows its
  /// institution, by the hash that every producer uses. A dead letter without a key goes to the
  /// first.
  static int partition(@Nullable String key, int partitions) {
    if (key == null) {
      return 0;
    }
    int bar = key.indexOf('|');
    String institution = bar < 0 ? key : key.substring(0, bar);
    try (var serializer = new StringSerializer()) {
      return BuiltInPartitioner.partitionForKey(serializer.serialize("", institution), partitions);
    }
  }
}
