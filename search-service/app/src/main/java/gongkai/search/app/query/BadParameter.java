package gongkai.search.app.query;

/// A parameter that makes no sense.
public final class BadParameter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String name;

  /// @param name the parameter
  /// @param message what is wrong and what would be right, in Chinese
  public BadParameter(String name, String message) {
    super(message);
    this.name = name;
  }

  /// The parameter.
  public String name() {
    return name;
  }
}
