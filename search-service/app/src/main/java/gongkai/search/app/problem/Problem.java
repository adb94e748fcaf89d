package gongkai.search.app.problem;

import io.micronaut.http.HttpStatus;

/// Something that a caller must be told (RFC 9457), in Chinese: what, where, and what to do.
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String title;

  private Problem(HttpStatus status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  /// A parameter that makes no sense.
  public static Problem badParameter(String name, String detail) {
    return new Problem(HttpStatus.BAD_REQUEST, "参数“%s”有误".formatted(name), detail);
  }

  /// Something that is not here.
  public static Problem notFound(String title, String detail) {
    return new Problem(HttpStatus.NOT_FOUND, title, detail);
  }

  /// A part that this answer depends on does not work.
  public static Problem unavailable(String title, String detail) {
    return new Problem(HttpStatus.SERVICE_UNAVAILABLE, title, detail);
  }

  /// A problem that only the HTTP layer knows.
  public static Problem of(HttpStatus status, String detail) {
    return new Problem(status, Wording.title(status), detail);
  }

  /// The HTTP status.
  public HttpStatus status() {
    return status;
  }

  /// What it is, in a few words.
  public String title() {
    return title;
  }

  /// Where it is and what to do.
  public String detail() {
    return String.valueOf(getMessage());
  }

  /// Titles of the problems that no handler of ours raised.
  private static final class Wording {
    static String title(HttpStatus status) {
      return switch (status) {
        case NOT_FOUND -> "没有这个地址";
        case METHOD_NOT_ALLOWED -> "这个地址不接受这种请求方法";
        case NOT_ACCEPTABLE -> "没有所要求的格式";
        case REQUEST_ENTITY_TOO_LARGE -> "请求过大";
        default -> status.getCode() < 500 ? "请求有误" : "服务内部出错";
      };
    }
  }
}
