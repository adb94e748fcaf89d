package gongkai.launcher;

import gongkai.launcher.parts.Part;
import gongkai.launcher.running.BackgroundProcess;
import gongkai.launcher.running.LineStatus;
import gongkai.launcher.running.LogTail;
import gongkai.launcher.running.Orphans;
import gongkai.launcher.running.PartState;
import gongkai.launcher.running.PidRecord;
import gongkai.launcher.running.RunningLauncher;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Starts a launcher that goes on without this terminal, and watches it until the line is up.
final class Background {
  private final Start start;
  private final DataFolder folder;

  Background(Start start, DataFolder folder) {
    this.start = start;
    this.folder = folder;
  }

  /// Starts it.
  ///
  /// @return the exit status: 0 once everything is ready
  int run() throws InterruptedException {
    if (RunningLauncher.of(folder).isPresent()) {
      throw RunningLauncher.alreadyRuns(folder);
    }
    var left = Orphans.of(folder);
    if (!left.isEmpty()) {
      var names = String.join(", ", left.stream().map(PidRecord::part).toList());
      start.out().println("Stopping what an earlier run left behind: " + names);
    }
    var log = folder.logs().resolve("launcher.log");
    var launcher = launch(log);
    start.out().println("Starting in " + folder.path());
    start.out().flush();
    Set<Part> told = EnumSet.noneOf(Part.class);
    while (launcher.isAlive()) {
      var status = LineStatus.live(folder);
      if (status.isPresent()) {
        tell(status.get(), told);
        if (status.get().state().equals("up")) {
          start.announce(status.get());
          return 0;
        }
      }
      Thread.sleep(100);
    }
    start.out().println(LogTail.of(log, 30));
    start.out().flush();
    return 1;
  }

  private Process launch(Path log) {
    var arguments = new ArrayList<>(List.of("up", "--data", folder.path().toString()));
    arguments.add("--only");
    arguments.add(String.join(",", start.parts().stream().map(Part::label).toList()));
    for (var part : Part.values()) {
      arguments.addAll(List.of(part.portFlag(), Integer.toString(start.settings().port(part))));
    }
    try {
      return BackgroundProcess.start(Gongkai.class.getName(), arguments, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void tell(LineStatus status, Set<Part> told) {
    for (var part : status.parts()) {
      if (part.state() == PartState.UP && told.add(part.part())) {
        start
            .out()
            .printf(
                "  %-11s up on port %d after %.1f s%n",
                part.part().label(), part.port(), part.startUp().toMillis() / 1000.0);
      }
    }
    start.out().flush();
  }
}
