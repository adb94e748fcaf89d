package gongkai.search.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the API does not answer, and what it says then.
class RefusalsIT {

  private static final Installation INSTALLATION = Installation.get();

  @BeforeAll
  static void anIndexIsThere() throws Exception {
    Installation.await(
        () -> INSTALLATION.response("/api/v1/reports").statusCode() == 200, "the index is there");
  }

  @Test
  void whatIsNotUnderstoodIsRefusedInWordsThatHelp() throws Exception {
    for (String path :
        List.of(
            "/api/v1/reports?yaer=2023",
            "/api/v1/reports?year=23",
            "/api/v1/reports?cursor=nonsense",
            "/api/v1/reports?cursor=" + cursor("null"),
            "/api/v1/reports?cursor=" + cursor("{}"),
            "/api/v1/reports?cursor=" + cursor("{\"sort\":\"newest\",\"values\":null}"),
            "/api/v1/reports?cursor=" + cursor("{\"sort\":\"newest\",\"values\":[1]}"),
            "/api/v1/reports?cursor=" + cursor("{\"sort\":\"newest\",\"values\":[\"a\",1,2]}"),
            "/api/v1/failures?cursor=" + cursor("{\"sort\":\"latest\",\"values\":[true]}"),
            "/api/v1/reports?size=100000",
            "/api/v1/aggregates",
            "/api/v1/aggregates?measure=requests.nix.total",
            "/api/v1/aggregates?measure=requests.newlyReceived.total&stat=mode",
            "/api/v1/failures?severity=awful",
            "/api/v1/failures/stream?region=x")) {
      var response = INSTALLATION.response(path);
      assertEquals(400, response.statusCode(), path);
      assertTrue(
          response
              .headers()
              .firstValue("content-type")
              .orElse("")
              .startsWith("application/problem+json"));
      assertTrue(response.body().matches("(?s).*[\\u4e00-\\u9fa5]{4}.*"), response.body());
      assertFalse(response.body().contains("Exception"), response.body());
    }
    assertEquals(404, INSTALLATION.response("/api/v1/reports/nix").statusCode());
    assertEquals(404, INSTALLATION.response("/api/v1/nix").statusCode());
    assertEquals(503, INSTALLATION.response("/api/v1/rules").statusCode());
    assertEquals(503, INSTALLATION.response("/api/v1/accounting").statusCode());
    assertEquals(503, INSTALLATION.response("/api/v1/documents?name=x").statusCode());
  }

  @Test
  void whatTheFrameworkRefusesIsToldInTheSameWords() throws Exception {
    var picture = INSTALLATION.response("/api/v1/reports", "Accept", "image/png");
    assertEquals(406, picture.statusCode(), picture.body());
    assertTrue(picture.body().contains("没有所要求的格式"), picture.body());
    var posted =
        INSTALLATION
            .http()
            .send(
                HttpRequest.newBuilder(INSTALLATION.uri("/api/v1/reports"))
                    .POST(HttpRequest.BodyPublishers.ofString("x"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(405, posted.statusCode());
    assertTrue(posted.body().contains("不接受 POST"), posted.body());
  }

  private static String cursor(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
