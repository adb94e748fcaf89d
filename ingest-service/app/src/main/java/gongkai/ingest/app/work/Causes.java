package gongkai.ingest.app.work;

/// Failures in one line.
public final class Causes {
  private Causes() {}

  /// The failure and what caused it first, without stack traces.
  public static String of(Throwable failure) {
    var cause = failure.getCause();
    if (cause == null) {
      return line(failure);
    }
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return line(failure) + " ← " + line(cause);
  }

  private static String line(Throwable failure) {
    var message = failure.getMessage();
    return failure.getClass().getSimpleName()
        + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
  }
}
