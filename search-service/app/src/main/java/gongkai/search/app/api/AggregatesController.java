package gongkai.search.app.api;

import gongkai.search.app.query.AggregateQuery;
import gongkai.search.app.query.Aggregates;
import gongkai.search.app.query.Parameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.Optional;

/// `GET /aggregates`.
@Controller("/api/v1/aggregates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AggregatesController {

  private final Aggregates aggregates;

  AggregatesController(Aggregates aggregates) {
    this.aggregates = aggregates;
  }

  @Get(produces = {MediaType.APPLICATION_JSON, Answers.CSV})
  HttpResponse<byte[]> answer(HttpRequest<?> request) {
    var query =
        AggregateQuery.from(
            Parameters.of(request.getParameters().asMap(), AggregateQuery.PARAMETERS));
    var answer = aggregates.answer(query);
    return Answers.wantsCsv(request)
        ? Answers.csv("aggregates", csv(answer, query))
        : Answers.json(answer);
  }

  private static Csv csv(Aggregates.Answer answer, AggregateQuery query) {
    var headings = new ArrayList<String>();
    for (var grouping : query.by()) {
      headings.add(grouping.name());
      if (grouping.name().equals("region")) {
        headings.add("regionName");
      }
    }
    headings.add("value");
    headings.add("reports");
    headings.add("missing");
    var csv = new Csv(headings.toArray(String[]::new));
    for (var bucket : answer.buckets()) {
      csv.row(headings.stream().map(name -> Optional.ofNullable(bucket.get(name))).toArray());
    }
    return csv;
  }
}
