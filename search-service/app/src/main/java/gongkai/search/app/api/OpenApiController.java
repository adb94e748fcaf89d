package gongkai.search.app.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The description of the API.
@Controller("/api")
final class OpenApiController {

  private final String document;

  OpenApiController() throws IOException {
    try (var in = OpenApiController.class.getResourceAsStream("/openapi.yaml")) {
      document = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Get("/openapi.yaml")
  @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
  HttpResponse<String> document() {
    return HttpResponse.ok(document);
  }
}
