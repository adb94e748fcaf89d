package gongkai.search.app.api;

import gongkai.search.app.problem.Problem;
import gongkai.search.app.relay.Upstream;
import gongkai.search.app.relay.Upstream.Said;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/// `GET /rules`, `/rules/{name}`, `/accounting`, `/documents` and `/documents/{id}`, passed on from
/// the services that know.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RelayController {

  private final Upstream upstream;

  RelayController(Upstream upstream) {
    this.upstream = upstream;
  }

  @Get("/rules")
  HttpResponse<String> rules() {
    return passedOn(upstream.rules());
  }

  @Get("/rules/{name}")
  HttpResponse<String> rule(String name) {
    var said = upstream.rule(name);
    if (said.isNothing()) {
      throw Problem.notFound("没有这条规则", "规则目录中没有“%s”。全部规则见 /api/v1/rules".formatted(name));
    }
    return passedOn(said);
  }

  @Get("/accounting")
  HttpResponse<String> accounting() {
    return passedOn(upstream.accounting());
  }

  @Get("/documents")
  HttpResponse<String> documents(HttpRequest<?> request) {
    return passedOn(upstream.documents(Optional.ofNullable(request.getUri().getRawQuery())));
  }

  @Get("/documents/{id}")
  HttpResponse<String> document(String id) {
    return passedOn(upstream.document(id));
  }

  private static HttpResponse<String> passedOn(Said said) {
    return HttpResponse.<String>status(HttpStatus.valueOf(said.status()))
        .body(said.body())
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }
}
