package gongkai.launcher.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.launcher.settings.CannotProceed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void aDropIsKnownByItsBytes() throws IOException {
    var dropped = dropped();
    var other = arrival("1", "0".repeat(64), NOW);
    var own = arrival("2", dropped.sha256(), NOW);
    assertEquals(Optional.of(own), dropped.among(List.of(other, own)));
  }

  @Test
  void anEarlierArrivalOfTheSameBytesIsNotThisDrop() throws IOException {
    var dropped = dropped();
    var earlier = arrival("1", dropped.sha256(), NOW.minusSeconds(60));
    assertEquals(Optional.empty(), dropped.among(List.of(earlier)));
  }

  @Test
  void aRefusedFileMayHaveNoHash() throws IOException {
    var refused = arrival("1", "", NOW.plusSeconds(1));
    assertEquals(Optional.of(refused), dropped().among(List.of(refused)));
  }

  @Test
  void filesBelowAFolderAreTakenInOrderWithoutDotfiles() throws IOException {
    Files.createDirectories(folder.resolve("b/.git"));
    for (var name : List.of("b/2.txt", "b/1.txt", "a.txt", ".hidden", "b/.git/config")) {
      Files.writeString(folder.resolve(name), "x");
    }
    var names = Inbox.files(List.of(folder)).stream().map(f -> folder.relativize(f).toString());
    assertEquals(List.of("a.txt", "b/1.txt", "b/2.txt"), names.toList());
  }

  @Test
  void aMissingPathIsRefusedBeforeAnythingIsDropped() {
    assertThrows(CannotProceed.class, () -> Inbox.files(List.of(folder.resolve("none"))));
    assertThrows(CannotProceed.class, () -> Inbox.files(List.of(folder)));
  }

  private Dropped dropped() throws IOException {
    return Dropped.of(Files.writeString(folder.resolve("年报.txt"), "内容"), "年报.txt", NOW);
  }

  private static Arrival arrival(String id, String sha256, Instant at) {
    return new Arrival(id, "年报.txt", "年报.txt", sha256, "received", "", "", at, "", "", Map.of());
  }
}
