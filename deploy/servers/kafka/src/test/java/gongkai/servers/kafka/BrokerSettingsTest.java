package gongkai.servers.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kafka.server.KafkaConfig;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {
  private final BrokerSettings settings =
      BrokerSettings.from(Map.of("DATA_DIR", "/data/kafka", "PORT", "19092"), 29093);

  @Test
  void theBrokerAcceptsItsSettings() {
    assertEquals(1, new KafkaConfig(settings.properties()).brokerId());
  }

  @Test
  void nobodyListensBeyondThisMachine() {
    var listeners = settings.properties().getProperty("listeners").split(",", -1);
    assertTrue(Arrays.stream(listeners).allMatch(l -> l.contains("://127.0.0.1:")));
  }

  @Test
  void topicsAreNotMadeByWhoeverAsksFirst() {
    assertEquals("false", settings.properties().getProperty("auto.create.topics.enable"));
  }

  @Test
  void aFolderIsNeeded() {
    assertThrows(IllegalArgumentException.class, () -> BrokerSettings.from(Map.of(), 29093));
  }

  @Test
  void anIdentityIsOptional() {
    assertEquals(Optional.empty(), settings.clusterId());
  }
}
