package gongkai.ingest.app.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;

/// What went wrong with a request, as RFC 9457 (`application/problem+json`) says it.
///
/// @param type always `about:blank`: the status says the kind
/// @param title what, in Chinese
/// @param status the HTTP status
/// @param detail what exactly and where, in Chinese
/// @param instance the path that was asked for
/// @param action what to do, in Chinese
@Serdeable
public record Problem(
    String type, String title, int status, String detail, String instance, String action) {
  /// Its media type.
  static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(HttpStatus status, String detail, String instance, String action) {
    return new Problem("about:blank", title(status), status.getCode(), detail, instance, action);
  }

  static Problem of(HttpStatus status, String detail, String instance) {
    return of(status, detail, instance, action(status));
  }

  private static String title(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "请求有误";
      case NOT_FOUND -> "找不到";
      case METHOD_NOT_ALLOWED -> "不支持这种方法";
      case NOT_ACCEPTABLE -> "不提供这种格式";
      case REQUEST_ENTITY_TOO_LARGE -> "上传的内容太大";
      case UNSUPPORTED_MEDIA_TYPE -> "不接受这种内容类型";
      case SERVICE_UNAVAILABLE -> "暂时不能服务";
      default -> status.getCode() < 500 ? "请求不能处理" : "服务内部出错";
    };
  }

  private static String action(HttpStatus status) {
    return switch (status) {
      case REQUEST_ENTITY_TOO_LARGE -> "请分几次上传，或者把文件放进存储桶的 inbox/ 目录。";
      case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
          "请对照 /api/openapi.yaml 检查路径、方法和内容类型。";
      case SERVICE_UNAVAILABLE -> "请稍后重试；/health 说明是哪一部分不可用。";
      default ->
          status.getCode() < 500
              ? "请对照 /api/openapi.yaml 改正后重试。"
              : "请稍后重试；仍然出错时请查看 ingest-service 的日志。";
    };
  }
}
