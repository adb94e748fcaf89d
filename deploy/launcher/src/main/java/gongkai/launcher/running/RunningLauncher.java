package gongkai.launcher.running;

import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import java.time.Duration;
import java.util.Optional;

/// The launcher that keeps a data folder's line, as other commands find and stop it.
public final class RunningLauncher {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration UNTIL_LOCK_IS_GONE = Duration.ofSeconds(10);

  private RunningLauncher() {}

  /// Leaves word that this process keeps the line.
  public static void record(DataFolder folder) {
    var self = ProcessHandle.current();
    // The system tells only the first 4 KiB of a command line, so what comes late proves nothing.
    PidRecord.of(PidRecord.LAUNCHER, self, self.info().command().orElse("java")).write(folder);
  }

  /// Says that nobody keeps it any more.
  public static void forget(DataFolder folder) {
    PidRecord.delete(folder, PidRecord.LAUNCHER);
    LineStatus.delete(folder);
  }

  /// The launcher that runs on this folder.
  public static Optional<ProcessHandle> of(DataFolder folder) {
    return PidRecord.read(folder, PidRecord.LAUNCHER).flatMap(PidRecord::process);
  }

  /// Tells the launcher of this folder to stop, and stops what a killed one left behind.
  ///
  /// @return whether anything ran
  public static boolean stop(DataFolder folder) throws InterruptedException {
    var launcher = of(folder);
    if (launcher.isPresent()) {
      launcher.get().destroy();
      if (!Termination.hasEnded(launcher.get(), PATIENCE)) {
        throw new CannotProceed(
            "The launcher, process %d, was told to stop and has not for %d s."
                .formatted(launcher.get().pid(), PATIENCE.toSeconds()));
      }
    }
    try (var _ =
        DataLock.await(folder, UNTIL_LOCK_IS_GONE).orElseThrow(() -> alreadyRuns(folder))) {
      return !Orphans.stop(folder).isEmpty() || launcher.isPresent();
    }
  }

  /// The answer to who wants to run on a folder that somebody runs on.
  public static CannotProceed alreadyRuns(DataFolder folder) {
    var who = of(folder).map(launcher -> " (process " + launcher.pid() + ")").orElse("");
    return new CannotProceed(
        "Gongkai already runs on %s%s. See it with 'deploy/gongkai status', stop it with 'deploy/gongkai down'."
            .formatted(folder.path(), who));
  }
}
