package gongkai.launcher.settings;

/// Something stands in the way that a person can put right; the message says what and how.
///
/// Printed without a stack trace, and ends the command with {@link #status}.
public final class CannotProceed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// The exit status for a line that is not running.
  public static final int NOT_RUNNING = 3;

  private final int status;

  /// Ends the command with status 1.
  public CannotProceed(String message) {
    this(message, 1);
  }

  /// Ends the command with a status of its own.
  public CannotProceed(String message, int status) {
    super(message);
    this.status = status;
  }

  /// The exit status of the command.
  public int status() {
    return status;
  }
}
