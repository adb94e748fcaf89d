package gongkai.ingest.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.bucket.StoredObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooksTest {
  private static final Instant THEN = Instant.parse("2024-02-19T03:04:05Z");

  private final Looks looks = new Looks();

  private static StoredObject object(long size, int seconds) {
    return new StoredObject("inbox/a.txt", size, THEN.plusSeconds(seconds), Optional.empty());
  }

  @Test
  void aFileIsTakenAtTheSecondEqualLook() {
    assertEquals(List.of(), looks.settled(List.of(object(10, 0))));
    assertEquals(List.of(object(10, 0)), looks.settled(List.of(object(10, 0))));
  }

  @Test
  void aFileThatGrowsWaits() {
    for (int size = 1; size < 10; size++) {
      assertEquals(List.of(), looks.settled(List.of(object(size, 0))));
    }
  }

  @Test
  void aFileThatIsRewrittenInTheSameSizeWaits() {
    assertEquals(List.of(), looks.settled(List.of(object(10, 0))));
    assertEquals(List.of(), looks.settled(List.of(object(10, 1))));
  }

  @Test
  void aFileThatWentAwayBeginsAnew() {
    looks.settled(List.of(object(10, 0)));
    looks.settled(List.of());
    assertEquals(List.of(), looks.settled(List.of(object(10, 0))));
  }

  @Test
  void anEmptyFileIsGivenTimeToFill() {
    for (int look = 1; look < 5; look++) {
      assertEquals(List.of(), looks.settled(List.of(object(0, 0))), "look " + look);
    }
    assertEquals(1, looks.settled(List.of(object(0, 0))).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/",
        "inbox/folder/",
        "inbox/a.part",
        "inbox/A.TMP",
        "inbox/.keep",
        "inbox/.git/config"
      })
  void whatIsNotADocumentIsLeftAlone(String key) {
    assertTrue(Looks.isLeftAlone(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inbox/a.txt",
        "inbox/part",
        "inbox/..a.txt",
        "inbox/x/../b.txt",
        "inbox/a.tmp.txt"
      })
  void whatMayBeADocumentIsNot(String key) {
    assertFalse(Looks.isLeftAlone(key));
  }
}
