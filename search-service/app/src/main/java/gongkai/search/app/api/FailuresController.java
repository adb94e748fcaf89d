package gongkai.search.app.api;

import gongkai.search.app.live.LiveFailures;
import gongkai.search.app.live.LiveFilter;
import gongkai.search.app.live.StreamPosition;
import gongkai.search.app.problem.Problem;
import gongkai.search.app.query.BadParameter;
import gongkai.search.app.query.FailureQuery;
import gongkai.search.app.query.Failures;
import gongkai.search.app.query.Parameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import org.reactivestreams.Publisher;

/// `GET /failures` and `GET /failures/stream`.
@Controller("/api/v1/failures")
@ExecuteOn(TaskExecutors.BLOCKING)
final class FailuresController {

  private final Failures failures;
  private final LiveFailures live;

  FailuresController(Failures failures, LiveFailures live) {
    this.failures = failures;
    this.live = live;
  }

  @Get(produces = {MediaType.APPLICATION_JSON, Answers.CSV})
  HttpResponse<byte[]> find(HttpRequest<?> request) {
    var query =
        FailureQuery.from(Parameters.of(request.getParameters().asMap(), FailureQuery.PARAMETERS));
    var page = failures.find(query);
    return Answers.wantsCsv(request)
        ? Answers.csv(request, "failures", csv(page), page.next())
        : Answers.json(page);
  }

  @Get("/stream")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  Publisher<Event<String>> stream(HttpRequest<?> request) {
    var parameters = Parameters.of(request.getParameters().asMap(), LiveFilter.PARAMETERS);
    var filter = LiveFilter.from(parameters);
    boolean fromStart =
        parameters.word("from", "now", List.of("now", "beginning")).equals("beginning");
    return live.stream(filter, position(request), fromStart)
        .orElseThrow(() -> Problem.unavailable("实时订阅已满", "同时订阅的人太多。请稍后再连，或直接订阅 Kafka 主题"));
  }

  private static Optional<StreamPosition> position(HttpRequest<?> request) {
    var id =
        Optional.ofNullable(request.getHeaders().get("Last-Event-ID"))
            .filter(text -> !text.isBlank());
    try {
      return id.map(StreamPosition::of);
    } catch (IllegalArgumentException e) {
      throw new BadParameter("Last-Event-ID", "不是本接口给出的事件编号。请原样使用最后收到的 id，或不带它重新连接");
    }
  }

  private static Csv csv(Failures.Page page) {
    var csv =
        new Csv(
            "id",
            "status",
            "changedAt",
            "kind",
            "family",
            "rule",
            "severity",
            "institution",
            "regionCode",
            "region",
            "year",
            "message",
            "document");
    for (var entry : page.failures()) {
      var event = entry.event();
      var finding = event.finding();
      csv.row(
          finding.id(),
          entry.status(),
          entry.changedAt(),
          finding.kind().word(),
          finding.family().word(),
          finding.rule(),
          finding.severity().word(),
          event.institution().name(),
          event.institution().regionCode(),
          String.join("", event.institution().regionPath()),
          event.year(),
          finding.message(),
          event.document().sha256());
    }
    return csv;
  }
}
