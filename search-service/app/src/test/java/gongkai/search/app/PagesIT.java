package gongkai.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.extract.EventJson;
import gongkai.validate.FindingChanged;
import io.micronaut.web.router.Router;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages, the live feed and the description of the API.
class PagesIT {

  private static final Installation INSTALLATION = Installation.get();
  private static final MadeUp REPORT = Showcase.report();

  @BeforeAll
  static void theShowcase() throws Exception {
    for (MadeUp neighbour : Showcase.neighbours()) {
      INSTALLATION.index(neighbour);
    }
    INSTALLATION.index(REPORT);
    for (var finding : REPORT.findings) {
      INSTALLATION.publisher.say(REPORT.changed(finding, FindingChanged.Change.RAISED));
    }
    INSTALLATION.awaitNothingLeft();
    Installation.await(
        () -> page("/?q=" + Installation.encoded("全年通过县政府网站")).contains("class=\"hit\""),
        "the showcase is found");
  }

  @Test
  void whatAReportSmugglesInIsShownAndNotRun() throws Exception {
    for (String path :
        new String[] {"/reports/" + REPORT.document(), "/?q=" + Installation.encoded("不应执行")}) {
      var html = page(path);
      assertFalse(html.contains("<script>alert"), path);
      assertTrue(html.contains("&lt;script&gt;alert"), path);
    }
    assertFalse(page("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").contains("<script>alert"));
  }

  @Test
  void onlyOurOwnFilesMayRun() throws Exception {
    var policy =
        INSTALLATION.response("/").headers().firstValue("content-security-policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    var html = page("/reports/" + REPORT.document());
    assertFalse(html.matches("(?s).*<[^>]+ style=.*"), "no inline styles");
    assertFalse(html.matches("(?s).*<[^>]+ on[a-z]+=.*"), "no inline scripts");
  }

  @Test
  void theTablesCarryEveryCellOfTheFormOnce() throws Exception {
    var html = page("/reports/" + REPORT.document());
    assertEquals(200, html.split("<td id=\"c-", -1).length - 1);
    assertTrue(html.contains("法人或其他组织"));
    assertTrue(html.contains("第二十条第（八）项"));
  }

  @Test
  void absencesAreSaidAndNeverZero() throws Exception {
    var html = page("/reports/" + REPORT.document());
    assertTrue(cell(html, "c-requests-other-feeOverdue-total").contains(">空<"));
    assertTrue(cell(html, "c-requests-refused-stateSecret-naturalPerson").contains(">—<"));
    assertTrue(cell(html, "c-litigationAfterReview-pending").contains(">缺<"));
    assertTrue(
        cell(html, "c-requests-unavailable-stillUnclear-legalServiceInstitution").contains(">不清<"));
    assertTrue(cell(html, "c-requests-other-remaining-otherOrganization").contains(">推<"));
  }

  @Test
  void aWrongCellIsMarkedAndTheRepairStandsBeside() throws Exception {
    var html = page("/reports/" + REPORT.document());
    assertTrue(cell(html, "c-requests-totalHandled-total").contains("has-error"));
    assertTrue(
        cell(html, "c-requests-unavailable-stillUnclear-legalServiceInstitution")
            .contains("has-doubt"));
    assertTrue(html.contains("由 40 改为 41"));
    assertTrue(html.contains("<mark class=\"error\""));
  }

  @Test
  void theOtherLanguageIsRemembered() throws Exception {
    var english = INSTALLATION.response("/?lang=en");
    assertTrue(english.body().contains("lang=\"en\""));
    assertTrue(english.headers().firstValue("set-cookie").orElse("").startsWith("lang=en"));
    assertTrue(INSTALLATION.response("/", "Cookie", "lang=en").body().contains("Skip to content"));
  }

  @Test
  void problemsHaveAPageForPeople() throws Exception {
    var missing = INSTALLATION.response("/reports/nix", "Accept", "text/html");
    assertEquals(404, missing.statusCode());
    assertTrue(missing.body().contains("没有这份报告"));
    assertEquals(503, INSTALLATION.response("/rules", "Accept", "text/html").statusCode());
  }

  @Test
  void failuresAreListedAndDoubtsAreNotAmongThem() throws Exception {
    Installation.await(
        () -> page("/failures?q=" + Installation.encoded("青石县")).contains("总计栏为40"),
        "the failures are listed");
    assertFalse(page("/failures?q=" + Installation.encoded("青石县")).contains("字迹不清"));
    Installation.await(
        () -> page("/failures?kind=doubt&q=" + Installation.encoded("青石县")).contains("字迹不清"),
        "the doubts are listed");
  }

  @Test
  void theLiveFeedGoesOnWhereItsListenerLeftOff() throws Exception {
    String last;
    try (var stream = stream("/api/v1/failures/stream?family=arithmetic", "")) {
      var reader = reader(stream);
      assertTrue(line(reader, "event:").contains("heartbeat"));
      INSTALLATION.publisher.sayOnFailureTopic(failure(0));
      last = line(reader, "id:").substring(3).strip();
      assertEquals("f-balance", finding(line(reader, "data:")));
    }
    INSTALLATION.publisher.sayOnFailureTopic(failure(1));
    try (var stream = stream("/api/v1/failures/stream?family=arithmetic", last)) {
      var reader = reader(stream);
      line(reader, "data:");
      assertEquals("f-sum", finding(line(reader, "data:")));
    }
  }

  @Test
  void aFilteredFeedLeavesOutTheRest() throws Exception {
    try (var stream = stream("/api/v1/failures/stream?family=arithmetic&region=140000", "")) {
      var reader = reader(stream);
      line(reader, "data:");
      INSTALLATION.publisher.sayOnFailureTopic(failure(0));
      var shanxi = new MadeUp(MadeUp.county("140824", "假县", "山西省", "假市", "假县"), 2023);
      INSTALLATION.publisher.sayOnFailureTopic(
          shanxi.changed(REPORT.findings.get(1), FindingChanged.Change.RAISED));
      assertEquals("f-sum", finding(line(reader, "data:")));
    }
  }

  @Test
  void whoAsksForTheFeedWithoutListeningUsesUpNoPlace() throws Exception {
    for (int at = 0; at < 25; at++) {
      var head =
          HttpRequest.newBuilder(INSTALLATION.uri("/api/v1/failures/stream"))
              .HEAD()
              .timeout(Duration.ofSeconds(20))
              .build();
      assertEquals(
          200,
          INSTALLATION.http().send(head, HttpResponse.BodyHandlers.discarding()).statusCode(),
          "request " + at);
    }
    try (var stream = stream("/api/v1/failures/stream", "")) {
      assertTrue(line(reader(stream), "event:").contains("heartbeat"));
    }
  }

  @Test
  void aFeedTooManyIsRefusedUntilAListenerHasGone() throws Exception {
    var streams = new ArrayList<InputStream>();
    try {
      for (int at = 0; at < 20; at++) {
        var stream = stream("/api/v1/failures/stream", "");
        streams.add(stream);
        assertTrue(line(reader(stream), "event:").contains("heartbeat"), "listener " + at);
      }
      assertEquals(503, INSTALLATION.response("/api/v1/failures/stream").statusCode());
    } finally {
      for (var stream : streams) {
        stream.close();
      }
    }
    Installation.await(
        () -> {
          try (var stream = stream("/api/v1/failures/stream", "")) {
            return line(reader(stream), "event:").contains("heartbeat");
          } catch (IOException e) {
            return false; // the refusal has no such line
          }
        },
        "there is a place again");
  }

  @Test
  void anAddressOfAnotherHostIsNotLinkedTo() throws Exception {
    var page = INSTALLATION.response("//example.org/nix", "Accept", "text/html").body();
    assertFalse(page.contains("href=\"//"), page);
  }

  @Test
  void theDescriptionNamesEveryRouteOfTheApiAndNoOther() throws Exception {
    var described = new TreeSet<String>();
    for (String line : INSTALLATION.response("/api/openapi.yaml").body().lines().toList()) {
      if (line.matches("  /.*:")) {
        described.add(line.strip().replace(":", ""));
      }
    }
    var routes = new TreeSet<String>();
    INSTALLATION
        .context
        .getBean(Router.class)
        .uriRoutes()
        .map(route -> route.getUriMatchTemplate().toPathString())
        .filter(path -> path.startsWith("/api/v1"))
        .forEach(routes::add);
    assertEquals(routes, described);
  }

  private static FindingChanged failure(int at) {
    return REPORT.changed(REPORT.findings.get(at), FindingChanged.Change.RAISED);
  }

  private static String finding(String line) {
    return EventJson.MAPPER.readTree(line.substring(5)).path("finding").path("id").asString();
  }

  private static InputStream stream(String path, String last)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(INSTALLATION.uri(path));
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    return INSTALLATION
        .http()
        .send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
        .body();
  }

  private static BufferedReader reader(InputStream stream) {
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static String line(BufferedReader reader, String start) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (line.startsWith(start)) {
        return line;
      }
    }
    throw new IOException("the stream ended");
  }

  private static String page(String path) throws IOException, InterruptedException {
    return INSTALLATION.response(path, "Accept", "text/html").body();
  }

  private static String cell(String html, String id) {
    int start = html.indexOf("<td id=\"" + id + "\"");
    return html.substring(start, html.indexOf("</td>", start));
  }
}
