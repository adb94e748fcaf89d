package gongkai.ingest.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrivalIdsTest {
  private static final Instant NOW = Instant.parse("2024-02-19T03:04:05.678Z");

  private final ArrivalIds ids = new ArrivalIds(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void anIdIsAUuidOfVersion7ThatTellsItsTime() {
    var id = ids.next();
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(NOW.toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }

  @Test
  void idsSortInTheOrderTheyWereMadeEvenInOneMillisecond() {
    var made = Stream.generate(ids::next).limit(10_000).map(Object::toString).toList();
    assertEquals(made.stream().sorted().distinct().toList(), made);
    assertTrue(made.getFirst().compareTo(made.getLast()) < 0);
  }
}
