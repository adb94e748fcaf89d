package gongkai.ingest.app.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/// Answers every error as a {@link Problem}.
@Singleton
@Primary
final class Problems implements ErrorResponseProcessor<Problem> {
  @Override
  public MutableHttpResponse<Problem> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var status = HttpStatus.valueOf(response.code());
    var path = context.getRequest().getPath();
    var cause = context.getRootCause().orElse(null);
    var problem =
        cause instanceof ProblemException ours
            ? Problem.of(status, String.valueOf(ours.getMessage()), path, ours.action())
            : Problem.of(status, detail(context, status), path);
    return response.body(problem).contentType(Problem.MEDIA_TYPE);
  }

  /// What the framework says, unless it is about our inside.
  private static String detail(ErrorContext context, HttpStatus status) {
    if (context.getRootCause().orElse(null) instanceof ConversionErrorException wrong) {
      return "参数 %s 的值“%s”不合要求。"
          .formatted(
              wrong.getArgument().getName(),
              wrong.getConversionError().getOriginalValue().orElse(""));
    }
    if (status.getCode() >= 500 || !context.hasErrors()) {
      return status.getCode() >= 500 ? "处理请求时出错。" : context.getRequest().getPath();
    }
    return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("；"));
  }
}
