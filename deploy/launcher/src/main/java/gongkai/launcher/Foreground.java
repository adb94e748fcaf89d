package gongkai.launcher;

import gongkai.launcher.running.DataLock;
import gongkai.launcher.running.FreePorts;
import gongkai.launcher.running.Line;
import gongkai.launcher.running.Orphans;
import gongkai.launcher.running.PartStatus;
import gongkai.launcher.running.RunningLauncher;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/// Runs the line in this process until it is told to stop, by Ctrl-C, SIGTERM or `down`.
final class Foreground {
  private static final Duration BREAKING_OFF = Duration.ofSeconds(5);

  private final Start start;
  private final DataFolder folder;
  private final PrintWriter out;

  Foreground(Start start, DataFolder folder) {
    this.start = start;
    this.folder = folder;
    this.out = start.out();
  }

  /// Starts the line, does what is to be done once it is up, and stays.
  ///
  /// @return the exit status
  int run(DuringTheRun whenUp) throws InterruptedException {
    try (var _ = DataLock.take(folder).orElseThrow(() -> RunningLauncher.alreadyRuns(folder))) {
      var stopped = Orphans.stop(folder);
      if (!stopped.isEmpty()) {
        say("Stopped what an earlier run left behind: " + String.join(", ", stopped));
      }
      FreePorts.check(start.parts(), start.settings());
      var line =
          new Line(Repository.current(), start.settings(), folder, start.parts(), this::tell);
      return stayWith(line, whenUp);
    }
  }

  private int stayWith(Line line, DuringTheRun whenUp) throws InterruptedException {
    var stop = new StopSignal();
    RunningLauncher.record(folder);
    try {
      say("Starting in " + folder.path());
      var up = line.start();
      CompletableFuture.anyOf(up, stop.given()).exceptionally(why -> null).join();
      if (up.isDone() && !stop.given().isDone()) {
        up.get();
        start.announce(line.status());
        doUntil(stop.given(), whenUp);
        if (!stop.given().isDone()) {
          say("\nCtrl-C, or 'deploy/gongkai down', stops it.");
          stop.given().join();
        }
      }
      return 0;
    } catch (ExecutionException e) {
      var why = e.getCause();
      if (why instanceof CannotProceed reason) {
        say("\n" + reason.getMessage());
        return reason.status();
      }
      throw new IllegalStateException(why);
    } finally {
      say("Stopping");
      line.stop();
      RunningLauncher.forget(folder);
      say("Stopped");
      stop.obeyed();
    }
  }

  /// Does something, and breaks it off when the stop is given: a Ctrl-C must not wait for the fates
  /// of files.
  ///
  /// @throws ExecutionException with what went wrong, unless it was broken off
  static void doUntil(CompletableFuture<Void> stop, DuringTheRun whenUp)
      throws InterruptedException, ExecutionException {
    var done = new CompletableFuture<@Nullable Void>();
    var worker =
        Thread.ofPlatform()
            .name("when-up")
            .start(() -> {
              try {
                whenUp.run();
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    CompletableFuture.anyOf(done, stop).exceptionally(why -> null).join();
    if (stop.isDone()) {
      worker.interrupt();
      worker.join(BREAKING_OFF);
    } else {
      done.get();
    }
  }

  private void tell(PartStatus status) {
    var name = "  %-11s".formatted(status.part().label());
    switch (status.state()) {
      case UP ->
          say(
              "%s up on port %d after %.1f s"
                  .formatted(name, status.port(), status.startUp().toMillis() / 1000.0));
      case RESTARTING -> say(name + " " + status.note() + "; it is started again");
      case DOWN -> say(name + " stopped");
      case FAILED -> say(name + " failed");
      case WAITING, STARTING, STOPPING -> {}
    }
  }

  private synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  /// What is done while the line is up, before waiting for its end.
  @FunctionalInterface
  interface DuringTheRun {
    /// Does it.
    void run() throws InterruptedException;
  }
}
