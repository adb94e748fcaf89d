package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.probes.Answer;
import gongkai.launcher.probes.Probe;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Keeps one part alive: starts it, waits until it is ready and proved ours, starts it again
/// whenever it dies, and stops it at the end.
final class PartKeeper {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final int DEATHS_BEFORE_GIVING_UP = 3;

  private final Part part;
  private final ChildCommand command;
  private final Probe probe;
  private final DataFolder folder;
  private final StatusBoard board;
  private final CompletableFuture<Part> firstReady = new CompletableFuture<>();
  private final Backoff backoff = new Backoff();
  private @Nullable Process process;
  private boolean stopping;

  PartKeeper(Part part, ChildCommand command, Probe probe, DataFolder folder, StatusBoard board) {
    this.part = part;
    this.command = command;
    this.probe = probe;
    this.folder = folder;
    this.board = board;
  }

  Part part() {
    return part;
  }

  /// Done when the part was ready for the first time; failed when it never will be.
  CompletableFuture<Part> firstReady() {
    return firstReady;
  }

  /// Keeps the part until it is stopped or given up.
  void run() throws InterruptedException {
    try {
      for (int deaths = 1; !isStopping(); deaths++) {
        var begun = Instant.now();
        var why = live();
        if (isStopping()) {
          return;
        }
        if (!firstReady.isDone() && deaths >= DEATHS_BEFORE_GIVING_UP) {
          throw new CannotProceed(
              "%s does not come up, it %s %d times. Its log, %s, ends with:\n%s"
                  .formatted(
                      part.label(), why, deaths, command.log(), LogTail.of(command.log(), 12)));
        }
        board.change(part, s -> s.restarting(why));
        Thread.sleep(backoff.afterLifeOf(Duration.between(begun, Instant.now())));
      }
    } catch (CannotProceed e) {
      board.change(part, s -> s.in(PartState.FAILED, firstLine(e)));
      firstReady.completeExceptionally(e);
    }
  }

  /// One life, from its start to its end.
  ///
  /// @return how it ended
  private String live() throws InterruptedException {
    try {
      var child = start();
      if (child == null) {
        return "was stopped";
      }
      if (awaitReady(child)) {
        board.change(part, PartStatus::up);
        firstReady.complete(part);
      }
      var status = child.waitFor();
      PidRecord.delete(folder, part.label());
      return "ended with status " + status;
    } catch (CannotProceed e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Such as a full disk: that too may pass.
      endWhatRuns();
      return "could not be kept: " + e;
    }
  }

  private void endWhatRuns() throws InterruptedException {
    Process child;
    synchronized (this) {
      child = process;
    }
    if (child != null && child.isAlive()) {
      Termination.end(child.toHandle(), GRACE);
    }
  }

  private static String firstLine(CannotProceed reason) {
    return String.valueOf(reason.getMessage()).lines().findFirst().orElse("cannot come up");
  }

  /// Stops the part. Returns when its process is gone.
  void stop() throws InterruptedException {
    Process child;
    synchronized (this) {
      stopping = true;
      child = process;
    }
    if (child != null && child.isAlive()) {
      board.change(part, s -> s.in(PartState.STOPPING, ""));
      endWhatRuns();
    }
    if (part == Part.POSTGRES) {
      var left = PidRecord.read(folder, PidRecord.NATIVE_POSTGRES).flatMap(PidRecord::process);
      if (left.isPresent()) {
        Termination.endPostgres(left.get());
      }
      PidRecord.delete(folder, PidRecord.NATIVE_POSTGRES);
    }
    PidRecord.delete(folder, part.label());
    board.change(part, s -> s.in(PartState.DOWN, ""));
  }

  private synchronized @Nullable Process start() throws IOException {
    if (stopping) {
      return null;
    }
    var child = command.start();
    process = child;
    try {
      PidRecord.of(part.label(), child.toHandle(), command.marker()).write(folder);
    } catch (UncheckedIOException e) {
      child.destroyForcibly(); // nobody would find it after a kill of this launcher
      throw e;
    }
    board.change(part, s -> s.starting(child.pid()));
    return child;
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  /// Whether the process became ready, rather than ended.
  private boolean awaitReady(Process child) throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (child.isAlive() && !isStopping()) {
      switch (probe.ask()) {
        case Answer.Ready() -> {
          return true;
        }
        case Answer.Stranger(var who) -> {
          Termination.end(child.toHandle(), GRACE);
          throw new CannotProceed(
              "Port of %s: somebody else answers there, %s. Stop that one, or move ours with %s."
                  .formatted(part.label(), who, part.portFlag()));
        }
        case Answer.NotYet(var why) -> {
          if (Instant.now().isAfter(deadline)) {
            board.change(
                part,
                s ->
                    s.in(
                        s.state(),
                        "not ready after %d s: %s".formatted(PATIENCE.toSeconds(), why)));
            Termination.end(child.toHandle(), GRACE);
            return false;
          }
        }
      }
      Thread.sleep(100);
    }
    return false;
  }
}
