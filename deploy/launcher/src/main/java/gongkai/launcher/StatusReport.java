package gongkai.launcher;

import gongkai.launcher.running.LineStatus;
import gongkai.launcher.running.PartStatus;
import gongkai.launcher.running.PidRecord;
import gongkai.launcher.running.ResidentMemory;
import gongkai.launcher.settings.DataFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What `status` tells; as JSON, the names are those that scripts rely on.
///
/// @param state the whole line's: `starting`, `up`, `degraded`, `stopping`, `failed`, `down`, or
///   `orphaned` when a killed launcher left parts running
/// @param launcherPid the process that keeps the line, absent when there is none
/// @param data the data folder
/// @param note the latest thing worth saying
/// @param parts in the order in which they start
record StatusReport(
    String state, @Nullable Long launcherPid, String data, String note, List<Row> parts) {

  /// One part.
  ///
  /// @param name its name
  /// @param pid its process, absent when it has none
  /// @param port where it listens, absent when unknown
  /// @param state `waiting`, `starting`, `up`, `restarting`, `stopping`, `down`, `failed` or
  ///   `orphaned`
  /// @param rssBytes resident memory of its process and of those that it started
  /// @param startedAt when its process was started
  /// @param startUpMs from that until it was ready
  /// @param restarts how often it was started again
  /// @param note why it died, and the like
  record Row(
      String name,
      @Nullable Long pid,
      @Nullable Integer port,
      String state,
      long rssBytes,
      @Nullable Instant startedAt,
      long startUpMs,
      int restarts,
      String note) {}

  static StatusReport of(LineStatus status) {
    var folder = new DataFolder(Path.of(status.data()));
    return new StatusReport(
        status.state(),
        status.launcherPid(),
        status.data(),
        status.note(),
        status.parts().stream().map(part -> row(part, folder)).toList());
  }

  static StatusReport of(DataFolder folder, List<PidRecord> orphans) {
    var rows =
        orphans.stream()
            .map(orphan ->
                new Row(
                    orphan.part(),
                    orphan.pid(),
                    null,
                    "orphaned",
                    ResidentMemory.of(orphan.pid()),
                    orphan.startedAt(),
                    0,
                    0,
                    "its launcher was killed; 'down' or the next 'up' stops it"))
            .toList();
    return new StatusReport(
        rows.isEmpty() ? "down" : "orphaned", null, folder.path().toString(), "", rows);
  }

  private static Row row(PartStatus part, DataFolder folder) {
    return new Row(
        part.part().label(),
        part.pid(),
        part.port(),
        part.state().label(),
        ResidentMemory.of(part, folder),
        part.startedAt(),
        part.startUp().toMillis(),
        part.restarts(),
        part.note());
  }

  void print(PrintWriter out) {
    out.printf("%s  %s%n", state, data);
    if (!note.isEmpty()) {
      out.println(note);
    }
    if (parts.isEmpty()) {
      return;
    }
    var total = parts.stream().mapToLong(Row::rssBytes).sum();
    out.printf(
        "%n  %-16s %-11s %6s %8s %8s %8s%n", "part", "state", "port", "pid", "MB", "restarts");
    for (var row : parts) {
      out.printf(
          "  %-16s %-11s %6s %8s %8d %8d  %s%n",
          row.name(),
          row.state(),
          row.port() == null ? "" : row.port(),
          row.pid() == null ? "" : row.pid(),
          row.rssBytes() >> 20,
          row.restarts(),
          row.note());
    }
    out.printf("  %-16s %-11s %6s %8s %8d%n", "together", "", "", "", total >> 20);
  }
}
