package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.probes.Probe;
import gongkai.launcher.settings.CannotProceed;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Repository;
import gongkai.launcher.settings.Settings;
import gongkai.launcher.topics.TopicCreation;
import gongkai.launcher.topics.TopicList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// All parts of one run: each starts as soon as what it needs is ready, and they stop in reverse.
public final class Line {
  private final Settings settings;
  private final Repository repository;
  private final StatusBoard board;
  private final List<PartKeeper> keepers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  /// Prepares a run of the chosen parts.
  ///
  /// @param listener told of every change of a part's state
  public Line(
      Repository repository,
      Settings settings,
      DataFolder folder,
      Set<Part> chosen,
      Consumer<PartStatus> listener) {
    this.repository = repository;
    this.settings = settings;
    this.board = new StatusBoard(chosen, settings, folder, listener);
    for (var part : Part.values()) {
      if (chosen.contains(part)) {
        var command = ChildCommand.of(part, repository, settings, folder);
        keepers.add(new PartKeeper(part, command, Probe.of(part, settings, folder), folder, board));
      }
    }
  }

  /// Starts all parts.
  ///
  /// @return done when every part is ready for the first time; failed with {@link CannotProceed}
  ///   when one never will be
  public CompletableFuture<Void> start() {
    var topics = topics();
    for (var keeper : keepers) {
      var needs = new ArrayList<CompletableFuture<?>>();
      keepers.stream()
          .filter(other -> keeper.part().needs().contains(other.part()))
          .forEach(other -> needs.add(other.firstReady()));
      if (keeper.part().isService()) {
        needs.add(topics);
      }
      threads.add(Thread.ofVirtual().name(keeper.part().label()).start(() -> keep(keeper, needs)));
    }
    var all =
        new ArrayList<CompletableFuture<?>>(keepers.stream().map(PartKeeper::firstReady).toList());
    all.add(topics);
    var failed = new CompletableFuture<Void>();
    var watched =
        all.stream().map(one -> one.whenComplete((_, why) -> watch(why, failed))).toList();
    var ready = CompletableFuture.allOf(watched.toArray(CompletableFuture<?>[]::new));
    return CompletableFuture.anyOf(ready, failed).thenApply(_ -> null);
  }

  /// Stops all parts: the services together, then the servers together but Kafka, then Kafka.
  public void stop() throws InterruptedException {
    board.stopping();
    stopAll(keepers.stream().filter(keeper -> keeper.part().isService()).toList());
    stopAll(
        keepers.stream()
            .filter(keeper -> !keeper.part().isService() && keeper.part() != Part.KAFKA)
            .toList());
    stopAll(keepers.stream().filter(keeper -> keeper.part() == Part.KAFKA).toList());
    for (var thread : threads) {
      thread.interrupt();
      thread.join();
    }
  }

  /// What is known now.
  public LineStatus status() {
    return board.status();
  }

  private CompletableFuture<?> topics() {
    return keepers.stream()
        .filter(keeper -> keeper.part() == Part.KAFKA)
        .findFirst()
        .<CompletableFuture<?>>map(kafka -> kafka.firstReady().thenApplyAsync(this::createTopics))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
  }

  private List<String> createTopics(Part kafka) {
    try {
      return TopicCreation.ensure(
          Settings.HOST + ":" + settings.port(kafka), TopicList.read(repository.topics()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CompletionException(e);
    }
  }

  private static void keep(PartKeeper keeper, List<CompletableFuture<?>> needs) {
    try {
      CompletableFuture.allOf(needs.toArray(CompletableFuture<?>[]::new)).get();
      keeper.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the line is being stopped
    } catch (ExecutionException e) {
      // What it needs cannot come up. That one has failed the start and said why.
      keeper.firstReady().cancel(false);
    }
  }

  private static void stopAll(List<PartKeeper> stopped) throws InterruptedException {
    var running = new ArrayList<Thread>();
    for (var keeper : stopped) {
      running.add(
          Thread.ofVirtual()
              .start(() -> {
                try {
                  keeper.stop();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }));
    }
    for (var thread : running) {
      thread.join();
    }
  }

  /// The first failure is the one to tell: what depends on the part fails after it.
  private void watch(@Nullable Throwable why, CompletableFuture<Void> failed) {
    if (why == null) {
      return;
    }
    var cause = why instanceof CompletionException && why.getCause() != null ? why.getCause() : why;
    if (failed.completeExceptionally(cause)) {
      board.failed(
          cause instanceof CannotProceed ? String.valueOf(cause.getMessage()) : cause.toString());
    }
  }
}
