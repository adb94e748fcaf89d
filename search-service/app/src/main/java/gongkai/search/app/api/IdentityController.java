package gongkai.search.app.api;

import gongkai.search.app.Surroundings;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/// Says which service answers, so that whoever started it can tell it from a stranger on its port.
@Controller("/identity")
final class IdentityController {

  private final Identity identity;

  IdentityController(Surroundings surroundings) {
    this.identity = new Identity("search", surroundings.installation());
  }

  @Get
  HttpResponse<byte[]> identity() {
    return Answers.json(identity);
  }

  private record Identity(String service, String installation) {}
}
