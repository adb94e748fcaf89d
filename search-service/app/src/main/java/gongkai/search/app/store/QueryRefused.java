package gongkai.search.app.store;

/// OpenSearch does not understand a question: a fault of whoever asked, not of its state.
public final class QueryRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryRefused(String message) {
    super(message);
  }
}
