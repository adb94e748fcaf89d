package gongkai.search.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Renders the pages. The templates are compiled in the build and escape whatever they print.
@Singleton
public class Templates {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// A page.
  ///
  /// @param template the template's name, without its ending
  /// @param model what it shows; `chrome` is added
  HttpResponse<String> page(
      HttpRequest<?> request, HttpStatus status, String template, Map<String, Object> model) {
    var parameters = new HashMap<>(model);
    parameters.put("chrome", Chrome.of(request));
    var html = new StringOutput(32 * 1024);
    engine.render(template + ".jte", parameters, html);
    var response =
        HttpResponse.<String>status(status)
            .body(html.toString())
            .contentType(MediaType.TEXT_HTML_TYPE);
    Optional.ofNullable(request.getParameters().get(Chrome.COOKIE))
        .filter(language -> language.matches("zh|en"))
        .ifPresent(language ->
            response.cookie(
                Cookie.of(Chrome.COOKIE, language)
                    .path("/")
                    .httpOnly(true)
                    .sameSite(SameSite.Lax)
                    .maxAge(Duration.ofDays(365))));
    return response;
  }
}
