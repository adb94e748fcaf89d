package gongkai.search.app.api;

import gongkai.extract.EventJson;
import gongkai.search.app.page.ProblemPage;
import gongkai.search.app.problem.Problem;
import gongkai.search.app.query.BadParameter;
import gongkai.search.app.relay.Upstream;
import gongkai.search.app.store.IndexUnavailable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what went wrong into an answer: a problem document for machines, a page for people.
@Controller
final class ProblemAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

  private final ProblemPage page;

  ProblemAnswers(ProblemPage page) {
    this.page = page;
  }

  @Error(global = true)
  HttpResponse<?> problem(HttpRequest<?> request, Problem problem) {
    return answer(request, problem);
  }

  @Error(global = true)
  HttpResponse<?> badParameter(HttpRequest<?> request, BadParameter bad) {
    return answer(request, Problem.badParameter(bad.name(), String.valueOf(bad.getMessage())));
  }

  @Error(global = true)
  HttpResponse<?> indexUnavailable(HttpRequest<?> request, IndexUnavailable unavailable) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), unavailable.getMessage());
    return answer(
        request, Problem.unavailable("索引暂不可用", "检索库没有应答，数据没有丢失。请稍后再试；持续如此请查看 OpenSearch 的状态"));
  }

  @Error(global = true)
  HttpResponse<?> silent(HttpRequest<?> request, Upstream.Silent silent) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), silent.getMessage());
    return answer(
        request, Problem.unavailable(silent.service() + " 没有应答", "这一页的内容由它提供。请稍后再试；持续如此请查看该服务的状态"));
  }

  @Error(global = true)
  HttpResponse<?> refused(HttpRequest<?> request, HttpStatusException refused) {
    return answer(request, Problem.of(refused.getStatus(), String.valueOf(refused.getMessage())));
  }

  @Error(global = true)
  HttpResponse<?> bug(HttpRequest<?> request, Throwable bug) {
    LOG.error("{} {}", request.getMethod(), request.getPath(), bug);
    return answer(request, Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "请稍后再试；持续如此请把时间和地址告诉管理员"));
  }

  @Error(status = HttpStatus.NOT_FOUND, global = true)
  HttpResponse<?> notFound(HttpRequest<?> request) {
    return answer(
        request,
        Problem.of(
            HttpStatus.NOT_FOUND, "“%s”不存在。接口一览见 /api/openapi.yaml".formatted(request.getPath())));
  }

  @Error(status = HttpStatus.METHOD_NOT_ALLOWED, global = true)
  HttpResponse<?> methodNotAllowed(HttpRequest<?> request) {
    return answer(
        request,
        Problem.of(
            HttpStatus.METHOD_NOT_ALLOWED,
            "“%s”不接受 %s。接口一览见 /api/openapi.yaml"
                .formatted(request.getPath(), request.getMethodName())));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Problem problem) {
    if (wantsPage(request)) {
      return page.of(request, problem.status(), problem.title(), problem.detail());
    }
    var json = new LinkedHashMap<String, Object>();
    json.put("type", "about:blank");
    json.put("title", problem.title());
    json.put("status", problem.status().getCode());
    json.put("detail", problem.detail());
    json.put("instance", request.getPath());
    MutableHttpResponse<byte[]> response = HttpResponse.status(problem.status());
    return response
        .body(EventJson.MAPPER.writeValueAsBytes(json))
        .contentType(MediaType.of("application/problem+json"));
  }

  private static boolean wantsPage(HttpRequest<?> request) {
    return !request.getPath().startsWith("/api/")
        && request.accept().stream().anyMatch(type -> type.equals(MediaType.TEXT_HTML_TYPE));
  }
}
