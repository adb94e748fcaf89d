package gongkai.launcher.running;

import java.util.Locale;

/// Where a part is in its life.
public enum PartState {
  /// Its turn has not come: what it needs is not ready.
  WAITING,
  /// Its process runs and is not ready.
  STARTING,
  /// It is ready and ours.
  UP,
  /// Its process died; it will be started again after a pause.
  RESTARTING,
  /// It was told to stop.
  STOPPING,
  /// It does not run.
  DOWN,
  /// It cannot come up.
  FAILED;

  /// The word in status output.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
