package gongkai.launcher.running;

import gongkai.launcher.parts.Part;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of one part.
///
/// @param part which
/// @param state where it is in its life
/// @param port where it listens
/// @param pid its process, absent when it has none
/// @param startedAt when that process was started
/// @param readyAt when it was first ready
/// @param restarts how often it was started again since the line came up
/// @param note the latest thing worth saying, such as why it died
public record PartStatus(
    Part part,
    PartState state,
    int port,
    @Nullable Long pid,
    @Nullable Instant startedAt,
    @Nullable Instant readyAt,
    int restarts,
    String note) {

  static PartStatus waiting(Part part, int port) {
    return new PartStatus(part, PartState.WAITING, port, null, null, null, 0, "");
  }

  PartStatus starting(long pid) {
    return new PartStatus(part, PartState.STARTING, port, pid, Instant.now(), null, restarts, note);
  }

  PartStatus up() {
    return new PartStatus(part, PartState.UP, port, pid, startedAt, Instant.now(), restarts, "");
  }

  PartStatus restarting(String why) {
    return new PartStatus(part, PartState.RESTARTING, port, null, null, null, restarts + 1, why);
  }

  PartStatus in(PartState next, String why) {
    var gone = next == PartState.DOWN || next == PartState.FAILED;
    return new PartStatus(
        part, next, port, gone ? null : pid, gone ? null : startedAt, readyAt, restarts, why);
  }

  /// How long it took from the start of its process until it was ready.
  public Duration startUp() {
    return startedAt == null || readyAt == null
        ? Duration.ZERO
        : Duration.between(startedAt, readyAt);
  }
}
