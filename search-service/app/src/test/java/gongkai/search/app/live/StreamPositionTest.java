package gongkai.search.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.search.app.query.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class StreamPositionTest {

  private static final TopicPartition PARTITION =
      new TopicPartition("gongkai.failures.arithmetic.v1", 2);

  @Test
  void anIdComesBackAsItWasGiven() {
    var position =
        new StreamPosition(
            Map.of(PARTITION, 124L, new TopicPartition("gongkai.failures.form.v1", 0), 7L));
    assertEquals("arithmetic/2@124,form/0@7", position.written());
    assertEquals(position, StreamPosition.of(position.written()));
  }

  @Test
  void theStartHasAnIdToo() {
    var start = new StreamPosition(Map.of(PARTITION, 0L));
    assertEquals("-", start.written());
    assertEquals(Map.of(), StreamPosition.of("-").next());
  }

  @Test
  void theNextRecordIsTheOneBehind() {
    assertEquals("arithmetic/2@6", new StreamPosition(Map.of()).after(PARTITION, 5).written());
  }

  @Test
  void nonsenseIsRefused() {
    for (String id : List.of("", "x", "arithmetic/0", "nix/0@1", "arithmetic/0@-1", "form/0@1,")) {
      assertThrows(IllegalArgumentException.class, () -> StreamPosition.of(id), id);
    }
  }

  private static LiveFilter filter(String name, String value) {
    return LiveFilter.from(Parameters.of(Map.of(name, List.of(value)), LiveFilter.PARAMETERS));
  }

  private static ConsumerRecord<byte[], byte[]> record(String region, String severity) {
    var record = new ConsumerRecord<byte[], byte[]>("t", 0, 0, new byte[0], new byte[0]);
    record.headers().add("ce_region", region.getBytes(StandardCharsets.UTF_8));
    record.headers().add("ce_severity", severity.getBytes(StandardCharsets.UTF_8));
    return record;
  }

  @Test
  void aRegionIncludesWhatLiesBelow() {
    assertTrue(filter("region", "140000").wants(record("140824", "error")));
    assertTrue(filter("region", "140800").wants(record("140824", "error")));
    assertFalse(filter("region", "140900").wants(record("140824", "error")));
    assertFalse(filter("region", "140000").wants(record("000000", "error")));
  }

  @Test
  void aSeverityLeavesOutTheOthers() {
    assertTrue(filter("severity", "error").wants(record("140824", "error")));
    assertFalse(filter("severity", "error").wants(record("140824", "info")));
  }
}
