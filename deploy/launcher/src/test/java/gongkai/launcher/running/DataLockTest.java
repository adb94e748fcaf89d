package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

  @TempDir private Path folder;
  private Process holder;

  @BeforeEach
  void anotherProcessTakesTheLock() throws IOException {
    holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals('y', holder.getInputStream().read());
  }

  @AfterEach
  void itEnds() {
    holder.destroyForcibly();
  }

  @Test
  void nobodyTakesALockThatAnotherProcessHas() throws InterruptedException {
    assertTrue(DataLock.take(new DataFolder(folder)).isEmpty());
    assertTrue(DataLock.await(new DataFolder(folder), Duration.ofMillis(100)).isEmpty());
  }

  @Test
  void whoWaitsGetsTheLockOfAProcessThatEnds() throws InterruptedException {
    holder.destroyForcibly();
    var lock = DataLock.await(new DataFolder(folder), Duration.ofSeconds(20));
    lock.orElseThrow().close();
  }

  /// Takes the lock, says so, and waits until it is ended.
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws InterruptedException {
      try (var _ = DataLock.take(new DataFolder(Path.of(args[0]))).orElseThrow()) {
        System.out.print('y');
        System.out.flush();
        Thread.sleep(Duration.ofMinutes(1));
      }
    }
  }
}
