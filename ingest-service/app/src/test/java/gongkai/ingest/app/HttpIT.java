package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.RunningService;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HttpIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void theServiceSaysWhoItIs() throws Exception {
    var identity = SERVICE.here().get("/identity");
    assertEquals("ingest", identity.path("service").asString());
    assertEquals(SERVICE.here().name(), identity.path("installation").asString());
  }

  @Test
  void theServiceIsReadyAndSaysHowTheLineGoes() throws Exception {
    Eventually.until(
        it -> it.statusCode() == 200, () -> SERVICE.here().response("/health/readiness"));
    var line = SERVICE.here().get("/health").path("details").path("line");
    assertEquals("UP", line.path("status").asString());
    assertTrue(line.path("details").path("stuckFiles").isArray(), line.toString());
  }

  @Test
  void theServiceIsMeasured() throws Exception {
    assertTrue(SERVICE.here().response("/prometheus").body().contains("hikaricp_connections"));
  }

  @Test
  void theApiIsDescribed() throws Exception {
    var description = SERVICE.here().response("/api/openapi.yaml").body();
    for (var path :
        List.of("/api/v1/documents:", "/api/v1/documents/{id}:", "/api/v1/accounting:")) {
      assertTrue(description.contains(path), description);
    }
  }

  @Test
  void severalFilesAreUploadedAtOnce() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("上传一.txt", "一".getBytes(StandardCharsets.UTF_8));
    files.put("上传二.html", "二".getBytes(StandardCharsets.UTF_8));
    files.put("上传一的副本.txt", "一".getBytes(StandardCharsets.UTF_8));
    var answer = SERVICE.here().upload(files);
    assertEquals(202, answer.statusCode(), answer.body());
    var arrivals = JSON.readTree(answer.body()).path("documents");
    assertEquals(
        List.of("received", "received", "duplicate"),
        arrivals.valueStream().map(it -> it.path("status").asString()).toList());
    assertEquals(arrivals.path(0).path("arrival"), arrivals.path(2).path("duplicateOf"));
    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("上传一.txt"))
            .getFirst();
    assertEquals("一", new String(record.value(), StandardCharsets.UTF_8));
  }

  @Test
  void pagesFollowOneAnotherWithoutGapOrRepetition() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < 7; i++) {
      files.put("页%d.txt".formatted(i), ("页" + i).getBytes(StandardCharsets.UTF_8));
    }
    SERVICE.here().upload(files);
    var query = "/api/v1/documents?limit=3&name=%E9%A1%B5*";
    var seen = new ArrayList<String>();
    var page = SERVICE.here().get(query);
    while (true) {
      page.path("documents").forEach(it -> seen.add(it.path("name").asString()));
      if (page.path("next").isMissingNode()) {
        break;
      }
      page = SERVICE.here().get(query + "&after=" + page.path("next").asString());
    }
    assertEquals(files.reversed().sequencedKeySet().stream().toList(), seen);
  }

  @Test
  void aFileIsFoundByTheNameItCameUnderHoweverOddThatIs() throws Exception {
    var odd = "名字\u0001里有%控制_字符*.txt";
    var tooLong = "长".repeat(300) + ".txt";
    for (var name : List.of(odd, tooLong)) {
      SERVICE.here().upload(Map.of(name, ("text of " + name).getBytes(StandardCharsets.UTF_8)));
      assertEquals(1, SERVICE.here().arrivals(name).size());
    }
    assertEquals(0, SERVICE.here().arrivals("名字").size());
    assertEquals(1, SERVICE.here().arrivals("名字*").size());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/documents?status=lost, 400, 没有“lost”这种状态",
    "/api/v1/documents?limit=0, 400, 应在 1 到 500 之间",
    "/api/v1/documents?limit=x, 400, 参数 limit 的值“x”",
    "/api/v1/documents?after=x, 400, 参数 after 的值“x”",
    "/api/v1/documents/none, 400, 不是到达标识",
    "/api/v1/documents/zz890a5dac96774bbcceb302099a805701890a5dac96774bbcceb302099a8057, 400, 不是到达标识",
    "/api/v1/documents/01890a5d-ac96-774b-bcce-b302099a8057, 404, 台账里没有",
    "/api/v1/nothing, 404, ''"
  })
  void aRequestThatCannotBeServedIsToldWhatWhereAndWhatToDo(String path, int status, String detail)
      throws Exception {
    var answer = SERVICE.here().response(path);
    assertEquals(status, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("content-type").orElse(""));
    var problem = JSON.readTree(answer.body());
    assertEquals(status, problem.path("status").asInt());
    assertTrue(problem.path("detail").asString().contains(detail), answer.body());
    assertTrue(path.startsWith(problem.path("instance").asString()), answer.body());
    assertTrue(problem.path("action").asString().startsWith("请"), answer.body());
  }

  /// A thousand different characters: a name that no compression brings under an index's limit.
  @Test
  void anUploadWhoseNameIsFarTooLongIsRefusedWithAReason() throws Exception {
    var random = new Random(7);
    var name = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      name.appendCodePoint(0x4E00 + random.nextInt(0x5000));
    }
    var answer =
        SERVICE.here().upload(Map.of(name + ".txt", "text".getBytes(StandardCharsets.UTF_8)));
    assertEquals(202, answer.statusCode(), answer.body());
    var arrival = JSON.readTree(answer.body()).path("documents").path(0);
    assertEquals("refused", arrival.path("status").asString());
    assertEquals("bad-name", arrival.path("reason").asString());
    var kept = SERVICE.here().get("/api/v1/documents/" + arrival.path("arrival").asString());
    assertEquals(
        "refused", kept.path("documents").path(0).path("history").path(0).path("event").asString());
  }

  @Test
  void anUploadThatBreaksOffIsNoArrivalAndDoesNoHarm() throws Exception {
    long before = SERVICE.here().get("/api/v1/accounting").path("received").asLong();
    try (var client = new Socket(InetAddress.getLoopbackAddress(), SERVICE.here().port())) {
      var head =
          """
          POST /api/v1/documents HTTP/1.1\r
          Host: 127.0.0.1\r
          Content-Type: multipart/form-data; boundary=b\r
          Content-Length: 100000\r
          \r
          --b\r
          Content-Disposition: form-data; name="file"; filename="half.txt"\r
          \r
          the first half of a file\
          """;
      client.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
      client.getOutputStream().flush();
      Thread.sleep(300);
    }
    Thread.sleep(500);
    assertEquals(List.of(), SERVICE.here().arrivals("half.txt"));
    assertEquals(before, SERVICE.here().get("/api/v1/accounting").path("received").asLong());
    var answer =
        SERVICE.here().upload(Map.of("whole.txt", "a whole file".getBytes(StandardCharsets.UTF_8)));
    assertEquals(202, answer.statusCode(), answer.body());
  }

  @Test
  void anUploadWithoutAFileIsTold() throws Exception {
    var answer = SERVICE.here().upload(Map.of());
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("请"), answer.body());
  }
}
