package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What is known of the whole line, as its launcher last wrote it down.
///
/// @param state `starting`, `up`, `degraded` (was up, and a part is down), `stopping`, `down` or
///   `failed`
/// @param launcherPid the process that keeps it
/// @param since when that launcher began
/// @param data the data folder
/// @param note the latest thing worth saying, such as why it failed
/// @param parts in the order in which they start
public record LineStatus(
    String state,
    long launcherPid,
    Instant since,
    String data,
    String note,
    List<PartStatus> parts) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// What the file says, if there is one. Whether it is still true, the launcher's record tells.
  public static Optional<LineStatus> read(DataFolder folder) {
    try {
      return Optional.of(JSON.readValue(Files.readString(file(folder)), LineStatus.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty(); // of another release, or cut short by a crash of the machine
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is true now: what the file says, if its launcher lives.
  public static Optional<LineStatus> live(DataFolder folder) {
    var launcher = PidRecord.read(folder, PidRecord.LAUNCHER).flatMap(PidRecord::process);
    return launcher.isEmpty()
        ? Optional.empty()
        : read(folder).filter(status -> status.launcherPid() == launcher.get().pid());
  }

  /// What is true now.
  ///
  /// @throws CannotProceed when nothing runs
  public static LineStatus running(DataFolder folder) {
    return live(folder)
        .orElseThrow(() ->
            new CannotProceed(
                "Gongkai does not run on %s. Start it with: deploy/gongkai up"
                    .formatted(folder.path()),
                CannotProceed.NOT_RUNNING));
  }

  /// The port of a part that runs.
  ///
  /// @throws CannotProceed when the line was started without it
  public int port(Part part) {
    return of(part)
        .map(PartStatus::port)
        .orElseThrow(() -> new CannotProceed("The line was started without " + part.label()));
  }

  void write(DataFolder folder) {
    try {
      var unfinished = folder.run().resolve("status.tmp");
      Files.writeString(unfinished, JSON.writeValueAsString(this));
      Files.move(
          unfinished,
          file(folder),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(DataFolder folder) {
    try {
      Files.deleteIfExists(file(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The status of one part, if it belongs to this run.
  public Optional<PartStatus> of(Part part) {
    return parts.stream().filter(status -> status.part() == part).findFirst();
  }

  private static Path file(DataFolder folder) {
    return folder.run().resolve("status.json");
  }
}
