package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.parts.Part;
import gongkai.launcher.probes.Answer;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartKeeperTest {
  @TempDir Path temporary;

  @Test
  void aPartThatCouldNotBeStartedAgainForAWhileIsStartedAgainAfterIt() throws Exception {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    var settings = new Settings(folder.path(), Map.of(), Map.of(), Map.of());
    var board = new StatusBoard(Set.of(Part.S3), settings, folder, change -> {});
    var program = temporary.resolve("program");
    var command =
        new ChildCommand(List.of(program.toString(), "60"), Map.of(), folder.log(Part.S3), "60");
    Files.createSymbolicLink(program, Path.of("/bin/sleep"));
    var keeper = new PartKeeper(Part.S3, command, Answer.Ready::new, folder, board);
    var thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                keeper.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    keeper.firstReady().get(10, TimeUnit.SECONDS);

    Files.delete(program);
    kill(board);
    await(() -> status(board).note().contains("could not be kept"));
    Files.createSymbolicLink(program, Path.of("/bin/sleep"));
    await(() -> status(board).state() == PartState.UP);

    keeper.stop();
    thread.join(Duration.ofSeconds(10));
    assertTrue(!thread.isAlive());
  }

  private static void kill(StatusBoard board) {
    var pid = status(board).pid();
    ProcessHandle.of(pid == null ? -1 : pid).orElseThrow().destroyForcibly();
  }

  private static PartStatus status(StatusBoard board) {
    return board.status().of(Part.S3).orElseThrow();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var deadline = Instant.now().plusSeconds(20);
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(deadline), "it did not happen within twenty seconds");
      Thread.sleep(50);
    }
  }
}
