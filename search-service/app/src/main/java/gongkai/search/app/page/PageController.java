package gongkai.search.app.page;

import gongkai.search.app.problem.Problem;
import gongkai.search.app.query.FailureQuery;
import gongkai.search.app.query.Failures;
import gongkai.search.app.query.Parameters;
import gongkai.search.app.query.ReportQuery;
import gongkai.search.app.query.Reports;
import gongkai.search.app.relay.RuleCatalogue;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/// The pages.
@Controller
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PageController {

  private final Reports reports;
  private final Failures failures;
  private final RuleCatalogue catalogue;
  private final Templates templates;

  PageController(Reports reports, Failures failures, RuleCatalogue catalogue, Templates templates) {
    this.reports = reports;
    this.failures = failures;
    this.catalogue = catalogue;
    this.templates = templates;
  }

  @Get("/")
  HttpResponse<String> search(HttpRequest<?> request) {
    var parameters = Parameters.lenient(request.getParameters().asMap());
    var query = ReportQuery.from(parameters);
    var page =
        new SearchPage(
            query, reports.find(query), RuleTitles.from(catalogue), parameters.one("q").orElse(""));
    return ok(request, "search", Map.of("page", page));
  }

  @Get("/reports/{id}")
  HttpResponse<String> report(HttpRequest<?> request, String id) {
    var detail =
        reports
            .one(id)
            .orElseThrow(() -> Problem.notFound("没有这份报告", "编号“%s”不在索引中。刚投放的文件请稍候再查".formatted(id)));
    return ok(request, "report", Map.of("page", ReportPage.of(detail, RuleTitles.from(catalogue))));
  }

  @Get("/failures")
  HttpResponse<String> failures(HttpRequest<?> request) {
    var parameters = Parameters.lenient(request.getParameters().asMap());
    var found = failures.find(FailureQuery.from(parameters));
    return ok(
        request,
        "failures",
        Map.of(
            "found", found,
            "titles", RuleTitles.from(catalogue),
            "asked", parameters));
  }

  @Get("/rules")
  HttpResponse<String> rules(HttpRequest<?> request) {
    return ok(request, "rules", Map.of("rules", catalogue.rules()));
  }

  @Get("/rules/{name}")
  HttpResponse<String> rule(HttpRequest<?> request, String name) {
    var rule =
        catalogue
            .rule(name)
            .orElseThrow(() -> Problem.notFound("没有这条规则", "规则目录中没有“%s”".formatted(name)));
    return ok(request, "rule", Map.of("rule", rule, "html", Markdown.html(rule.page())));
  }

  private HttpResponse<String> ok(
      HttpRequest<?> request, String template, Map<String, Object> model) {
    return templates.page(request, HttpStatus.OK, template, model);
  }
}
