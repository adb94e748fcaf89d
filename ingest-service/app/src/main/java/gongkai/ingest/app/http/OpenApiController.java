package gongkai.ingest.app.http;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;

/// Serves the description of this API, which the build writes from the controllers.
@Hidden
@Controller("/api/openapi.yaml")
final class OpenApiController {
  private static final String FILE = "/META-INF/swagger/openapi.yml";

  @Get(produces = "application/yaml")
  StreamedFile description() {
    var file = OpenApiController.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IllegalStateException("the build wrote no " + FILE);
    }
    return new StreamedFile(file, new MediaType("application/yaml"));
  }
}
