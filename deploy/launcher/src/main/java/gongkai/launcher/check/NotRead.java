package gongkai.launcher.check;

import gongkai.extract.RejectionReason;
import java.io.IOException;

/// A file does not even come before the readers.
final class NotRead extends IOException {
  private static final long serialVersionUID = 1;

  private final RejectionReason reason;
  private final String why;

  /// @param message what is wrong and what to do, in Chinese
  NotRead(RejectionReason reason, String message) {
    super(message);
    this.reason = reason;
    this.why = message;
  }

  RejectionReason reason() {
    return reason;
  }

  String why() {
    return why;
  }
}
