package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import gongkai.launcher.settings.DataFolder;
import gongkai.launcher.settings.Settings;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The one place where the parts' states are kept while a launcher runs. Every change is written to
/// the data folder, for other commands to read, and told to a listener.
final class StatusBoard {
  private final DataFolder folder;
  private final Consumer<PartStatus> listener;
  private final Instant since = Instant.now();
  private final Map<Part, PartStatus> parts = new EnumMap<>(Part.class);
  private boolean wasUp;
  private boolean stopping;
  private String failure = "";

  StatusBoard(
      Collection<Part> chosen,
      Settings settings,
      DataFolder folder,
      Consumer<PartStatus> listener) {
    this.folder = folder;
    this.listener = listener;
    chosen.forEach(part -> parts.put(part, PartStatus.waiting(part, settings.port(part))));
    write();
  }

  synchronized void change(Part part, UnaryOperator<PartStatus> step) {
    var before = parts.get(part);
    if (before == null) {
      throw new IllegalArgumentException(part + " does not belong to this run");
    }
    var after = step.apply(before);
    parts.put(part, after);
    wasUp = wasUp || allUp();
    write();
    if (before.state() != after.state()) {
      listener.accept(after);
    }
  }

  synchronized void stopping() {
    stopping = true;
    write();
  }

  synchronized void failed(String why) {
    failure = why;
    write();
  }

  synchronized LineStatus status() {
    return new LineStatus(
        state(),
        ProcessHandle.current().pid(),
        since,
        folder.path().toString(),
        failure,
        List.copyOf(parts.values()));
  }

  private String state() {
    if (stopping) {
      return "stopping";
    }
    if (!failure.isEmpty()) {
      return "failed";
    }
    if (allUp()) {
      return "up";
    }
    return wasUp ? "degraded" : "starting";
  }

  private boolean allUp() {
    return parts.values().stream().allMatch(status -> status.state() == PartState.UP);
  }

  /// Other commands then see an old state, which is better than a part that nobody keeps.
  private void write() {
    try {
      status().write(folder);
    } catch (UncheckedIOException e) {
      System.err.println("The state could not be written down: " + e.getMessage());
    }
  }
}
