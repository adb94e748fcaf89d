package gongkai.launcher.running;

import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a launcher leaves on the disk about a process, so that a later one finds it and cannot take
/// another for it.
///
/// @param part the part's name, `launcher`, or `postgres-native` for PostgreSQL's own process
/// @param pid the process number
/// @param startedAt when the process started, as the system tells it
/// @param marker a text that the process's command line holds
public record PidRecord(String part, long pid, Instant startedAt, String marker) {
  /// The name of the launcher's own record.
  public static final String LAUNCHER = "launcher";

  /// The name of the record that the PostgreSQL server writes of the native process.
  public static final String NATIVE_POSTGRES = "postgres-native";

  /// The system's clock of process starts may shift by a second when the time is set.
  private static final Duration SLACK = Duration.ofSeconds(2);

  private static final JsonMapper JSON = JsonMapper.shared();

  /// The record of a running process.
  static PidRecord of(String part, ProcessHandle process, String marker) {
    return new PidRecord(
        part, process.pid(), process.info().startInstant().orElse(Instant.EPOCH), marker);
  }

  static Path nativePostgres(DataFolder folder) {
    return file(folder, NATIVE_POSTGRES);
  }

  /// The record of that name, if there is one that can be read.
  public static Optional<PidRecord> read(DataFolder folder, String name) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(folder, name)), PidRecord.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // cut short by a crash of the machine: proves nothing
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(DataFolder folder) {
    try {
      var unfinished = folder.run().resolve(part + ".pid.tmp");
      Files.writeString(unfinished, JSON.writeValueAsString(this));
      Files.move(
          unfinished,
          file(folder, part),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(DataFolder folder, String name) {
    try {
      Files.deleteIfExists(file(folder, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The process, if it still runs and is proved to be the one that was recorded: its number, the
  /// time of its start and its command line all agree.
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(Termination::isRunning).filter(this::isThis);
  }

  private boolean isThis(ProcessHandle process) {
    var start = process.info().startInstant().orElse(Instant.MAX.minusSeconds(1));
    return Duration.between(startedAt, start).abs().compareTo(SLACK) <= 0
        && process.info().commandLine().orElse("").contains(marker);
  }

  private static Path file(DataFolder folder, String name) {
    return folder.run().resolve(name + ".pid.json");
  }
}
