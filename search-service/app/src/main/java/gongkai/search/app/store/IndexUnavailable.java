package gongkai.search.app.store;

/// OpenSearch did not answer a question.
public final class IndexUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexUnavailable(String message) {
    super(message);
  }

  IndexUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
