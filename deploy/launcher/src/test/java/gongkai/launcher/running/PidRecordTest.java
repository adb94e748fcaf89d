package gongkai.launcher.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidRecordTest {
  private static final String MARKER = "86399";

  @TempDir Path temporary;
  private final ProcessBuilder sleeper = new ProcessBuilder("sleep", MARKER);
  private List<Process> started = List.of();

  @BeforeEach
  void start() throws IOException {
    started = List.of(sleeper.start());
  }

  @AfterEach
  void stop() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void aRecordFindsItsProcessAgain() {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    PidRecord.of("kafka", process(), MARKER).write(folder);
    var read = PidRecord.read(folder, "kafka").orElseThrow();
    assertEquals(Optional.of(process()), read.process());
  }

  @Test
  void aProcessOfTheSameNumberThatStartedAtAnotherTimeIsAnother() {
    var real = PidRecord.of("kafka", process(), MARKER);
    var earlier = new PidRecord("kafka", real.pid(), real.startedAt().minusSeconds(60), MARKER);
    assertTrue(real.process().isPresent());
    assertTrue(earlier.process().isEmpty());
  }

  @Test
  void aProcessOfAnotherCommandIsAnother() {
    assertTrue(PidRecord.of("kafka", process(), "-Dgongkai.data=/data").process().isEmpty());
  }

  @Test
  void aProcessThatEndedIsNotFound() throws InterruptedException {
    var record = PidRecord.of("kafka", process(), MARKER);
    started.getFirst().destroyForcibly().waitFor();
    assertTrue(record.process().isEmpty());
  }

  @Test
  void aRecordCutShortProvesNothing() throws IOException {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    Files.writeString(folder.run().resolve("kafka.pid.json"), "{\"part\": \"kaf");
    assertTrue(PidRecord.read(folder, "kafka").isEmpty());
  }

  @Test
  void orphansAreStoppedAndForgotten() throws InterruptedException {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    PidRecord.of("search", process(), MARKER).write(folder);
    assertEquals(List.of("search"), Orphans.stop(folder));
    assertFalse(Termination.isRunning(process()));
    assertTrue(PidRecord.read(folder, "search").isEmpty());
  }

  @Test
  void whoIsNotProvedOursIsLeftAlone() throws InterruptedException {
    var folder = DataFolder.openOrCreate(temporary.resolve("data"));
    PidRecord.of("search", process(), "another marker").write(folder);
    assertEquals(List.of(), Orphans.stop(folder));
    assertTrue(process().isAlive());
  }

  private ProcessHandle process() {
    return started.getFirst().toHandle();
  }
}
