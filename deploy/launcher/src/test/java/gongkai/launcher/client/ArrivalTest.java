package gongkai.launcher.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArrivalTest {
  @Test
  void aZipHasItsFateWhenAllItsFilesHaveTheirs() {
    assertFalse(zip("{\"indexed\": 3, \"received\": 1}").hasItsFate());
    assertTrue(zip("{\"indexed\": 3, \"refused\": 1}").hasItsFate());
    assertEquals(
        Map.of("indexed", 3L, "refused", 1L), zip("{\"indexed\": 3, \"refused\": 1}").fates());
  }

  private static Arrival zip(String fates) {
    return Arrival.of(
        JsonMapper.shared()
            .readTree(
                "{\"arrival\": \"1\", \"name\": \"a.zip\", \"status\": \"unpacked\", \"fates\": %s}"
                    .formatted(fates)));
  }
}
