package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StuckFilesTest {
  private static final Instant NOW = Instant.parse("2024-02-19T03:04:05Z");

  private final StuckFiles stuck = new StuckFiles();

  @Test
  void aFileThatFailsIsTriedAgainLaterAndLater() {
    assertTrue(stuck.mayTry("inbox/a", NOW));
    stuck.failed("inbox/a", NOW, new IOException("no disk"));
    assertFalse(stuck.mayTry("inbox/a", NOW));
    assertTrue(stuck.mayTry("inbox/a", NOW.plusSeconds(1)));
    stuck.failed("inbox/a", NOW.plusSeconds(1), new IOException("no disk"));
    assertFalse(stuck.mayTry("inbox/a", NOW.plusSeconds(2)));
    assertTrue(stuck.mayTry("inbox/a", NOW.plusSeconds(3)));
  }

  @Test
  void aFileThatIsStuckHoldsUpNoOther() {
    stuck.failed("inbox/a", NOW, new IOException("no disk"));
    assertTrue(stuck.mayTry("inbox/b", NOW));
  }

  @Test
  void aStuckFileSaysSinceWhenAndWhy() {
    stuck.failed("inbox/a", NOW, new IOException("no disk"));
    var file = stuck.failed("inbox/a", NOW.plusSeconds(9), new IOException("no room"));
    assertEquals(NOW, file.since());
    assertEquals(2, file.times());
    assertEquals("IOException: no room", file.message());
    assertEquals(List.of(file), stuck.all());
  }

  @Test
  void aFileThatWasTakenOrTakenAwayIsForgotten() {
    stuck.failed("inbox/a", NOW, new IOException("no disk"));
    stuck.failed("inbox/b", NOW, new IOException("no disk"));
    stuck.taken("inbox/a");
    stuck.keepOnly(List.of("inbox/c"));
    assertEquals(List.of(), stuck.all());
  }
}
