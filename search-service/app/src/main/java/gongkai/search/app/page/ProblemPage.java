package gongkai.search.app.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Map;

/// Tells people what went wrong and what to do.
@Singleton
public final class ProblemPage {

  private final Templates templates;

  ProblemPage(Templates templates) {
    this.templates = templates;
  }

  /// The page.
  public HttpResponse<?> of(
      HttpRequest<?> request, HttpStatus status, String title, String detail) {
    return templates.page(
        request,
        status,
        "problem",
        Map.of("code", status.getCode(), "title", title, "detail", detail));
  }
}
