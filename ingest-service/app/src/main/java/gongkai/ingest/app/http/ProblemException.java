package gongkai.ingest.app.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

/// Ends a request with a {@link Problem}.
final class ProblemException extends HttpStatusException {
  private static final long serialVersionUID = 1;

  private final String action;

  /// @param status the HTTP status
  /// @param detail what is wrong and where, in Chinese
  /// @param action what to do, in Chinese
  ProblemException(HttpStatus status, String detail, String action) {
    super(status, detail);
    this.action = action;
  }

  String action() {
    return action;
  }
}
