package gongkai.search.app.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;

/// Tells people what went wrong and what to do.
@Singleton
public final class ProblemPage {

  /// The page.
  public HttpResponse<?> of(
      HttpRequest<?> request, HttpStatus status, String title, String detail) {
    return HttpResponse.status(status).body(title + detail);
  }
}
