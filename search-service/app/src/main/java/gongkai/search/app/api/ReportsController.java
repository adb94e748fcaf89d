package gongkai.search.app.api;

import gongkai.search.app.problem.Problem;
import gongkai.search.app.query.Parameters;
import gongkai.search.app.query.ReportHits;
import gongkai.search.app.query.ReportQuery;
import gongkai.search.app.query.Reports;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// `GET /reports` and `GET /reports/{id}`.
@Controller("/api/v1/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportsController {

  private final Reports reports;

  ReportsController(Reports reports) {
    this.reports = reports;
  }

  @Get(produces = {MediaType.APPLICATION_JSON, Answers.CSV})
  HttpResponse<byte[]> find(HttpRequest<?> request) {
    var query =
        ReportQuery.from(Parameters.of(request.getParameters().asMap(), ReportQuery.PARAMETERS));
    var hits = reports.find(query);
    return Answers.wantsCsv(request)
        ? Answers.csv(request, "reports", csv(hits), hits.next())
        : Answers.json(hits);
  }

  @Get("/{id}")
  HttpResponse<byte[]> one(String id) {
    return Answers.json(
        reports
            .one(id)
            .orElseThrow(() ->
                Problem.notFound(
                    "没有这份报告", "编号“%s”不在索引中。编号是原文件的 SHA-256（64 位十六进制）；刚投放的文件请稍候再查".formatted(id))));
  }

  private static Csv csv(ReportHits hits) {
    var csv =
        new Csv(
            "document",
            "institution",
            "regionCode",
            "region",
            "year",
            "form",
            "title",
            "verdict",
            "errors",
            "warnings",
            "infos",
            "doubts");
    for (var hit : hits.hits()) {
      csv.row(
          hit.id(),
          hit.institution().path("name").asString(""),
          hit.region().code(),
          String.join("", hit.region().path()),
          hit.year(),
          hit.form(),
          hit.title(),
          hit.verdict().status(),
          hit.verdict().errors(),
          hit.verdict().warnings(),
          hit.verdict().infos(),
          hit.verdict().doubts());
    }
    return csv;
  }
}
