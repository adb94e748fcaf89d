package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The parts that a killed launcher left running.
public final class Orphans {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Orphans() {}

  /// The records whose processes are still there and proved to be ours, services first, as they are
  /// to be stopped. Only for whom holds the data folder's lock, or knows that nobody does.
  public static List<PidRecord> of(DataFolder folder) {
    var names = new ArrayList<>(Arrays.stream(Part.values()).map(Part::label).toList().reversed());
    names.add(PidRecord.NATIVE_POSTGRES);
    return names.stream()
        .flatMap(name -> PidRecord.read(folder, name).stream())
        .filter(record -> record.process().isPresent())
        .toList();
  }

  /// Stops them, and forgets the records of all that does not run.
  ///
  /// @return the names of those stopped
  public static List<String> stop(DataFolder folder) throws InterruptedException {
    var found = of(folder);
    for (var orphan : found) {
      var process = orphan.process();
      if (process.isEmpty()) {
        continue; // it went with the one before it, as PostgreSQL does with its watcher
      }
      if (orphan.part().equals(PidRecord.NATIVE_POSTGRES)) {
        Termination.endPostgres(process.get());
      } else {
        Termination.end(process.get(), PATIENCE);
      }
    }
    Arrays.stream(Part.values()).forEach(part -> PidRecord.delete(folder, part.label()));
    PidRecord.delete(folder, PidRecord.NATIVE_POSTGRES);
    return found.stream().map(PidRecord::part).toList();
  }
}
