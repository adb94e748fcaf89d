package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentRefused;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.RunningService;
import gongkai.ingest.app.line.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RefusalIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LIMIT = 1_000_000;

  @RegisterExtension
  static final RunningService SERVICE =
      new RunningService(here -> here.with("GONGKAI_MAX_BYTES", Integer.toString(LIMIT)));

  @Test
  void anEmptyFileIsLaidOnTheShelfWithItsReason() throws Exception {
    SERVICE.here().drop("空.txt", "");
    assertRefused("空.txt", "empty", "空.txt");
  }

  @Test
  void aFileOverTheLimitIsLaidOnTheShelfAsItIs() throws Exception {
    SERVICE.here().drop("太大.pdf", new byte[LIMIT + 1]);
    var arrival = assertRefused("太大.pdf", "too-large", "太大.pdf");
    assertEquals(LIMIT + 1, arrival.path("size").asInt());
    var shelved = arrival.path("arrival").asString() + "-太大.pdf";
    assertEquals(
        LIMIT + 1, Files.size(SERVICE.here().bucket().resolve("rejected").resolve(shelved)));
  }

  @Test
  void aNameWithALineBreakIsShownEscaped() throws Exception {
    SERVICE.here().drop("a\nb.txt", "text");
    assertRefused("a\\u000Ab.txt", "bad-name", "a_u000Ab.txt");
  }

  @Test
  void aNameThatLooksLikeAPathIsRefused() throws Exception {
    SERVICE.here().drop("年报..txt", "text");
    assertRefused("年报..txt", "bad-name", "年报__txt");
  }

  @Test
  void aNameTooLongForTheBucketIsRefusedAtUpload() throws Exception {
    var name = "长".repeat(5_000) + ".txt";
    var answer = SERVICE.here().upload(Map.of(name, "text".getBytes(StandardCharsets.UTF_8)));
    assertEquals(202, answer.statusCode(), answer.body());
    var arrival = JSON.readTree(answer.body()).path("documents").path(0);
    assertEquals("refused", arrival.path("status").asString());
    assertEquals("bad-name", arrival.path("reason").asString());
    assertTrue(arrival.path("message").asString().contains("5004个字符"), arrival.toString());
    Eventually.until(
        them -> them.stream().anyMatch(it -> it.endsWith(".txt.reason.json") && it.contains("长长")),
        () -> SERVICE.here().files("rejected"));
  }

  @Test
  void anUploadIsRefusedFileByFile() throws Exception {
    var files = new HashMap<String, byte[]>();
    files.put("../../etc/passwd", "root".getBytes(StandardCharsets.UTF_8));
    files.put("上传的空文件.txt", new byte[0]);
    files.put("上传的大文件.txt", new byte[LIMIT + 1]);
    files.put("上传的好文件.txt", "好".getBytes(StandardCharsets.UTF_8));
    var answer = SERVICE.here().upload(files);
    assertEquals(202, answer.statusCode(), answer.body());
    var reasons = new HashMap<String, String>();
    JSON.readTree(answer.body())
        .path("documents")
        .valueStream()
        .forEach(it -> reasons.put(it.path("path").asString(), it.path("reason").asString("-")));
    assertEquals(
        Map.of(
            "../../etc/passwd", "bad-name",
            "上传的空文件.txt", "empty",
            "上传的大文件.txt", "too-large",
            "上传的好文件.txt", "-"),
        reasons);
    Eventually.until(List::isEmpty, RefusalIT::unshelved);
  }

  /// Refused arrivals whose reason does not lie on the shelf yet.
  private static List<String> unshelved() throws Exception {
    var shelf = String.join("\n", SERVICE.here().files("rejected"));
    return SERVICE
        .here()
        .get("/api/v1/documents?status=refused&limit=500")
        .path("documents")
        .valueStream()
        .map(it -> it.path("arrival").asString())
        .filter(it -> !shelf.contains(it))
        .toList();
  }

  private static JsonNode assertRefused(String name, String reason, String shelvedName)
      throws Exception {
    var arrival = SERVICE.here().arrival(name, "refused");
    assertEquals(reason, arrival.path("reason").asString());
    assertFalse(arrival.path("message").asString().isBlank());
    Eventually.until(List::isEmpty, SERVICE.here()::inbox);

    var id = arrival.path("arrival").asString();
    var key = id + "-" + shelvedName;
    assertTrue(
        SERVICE.here().files("rejected").contains(key),
        SERVICE.here().files("rejected").toString());
    var told =
        JSON.readTree(
            Files.readString(
                SERVICE.here().bucket().resolve("rejected").resolve(key + ".reason.json")));
    for (var field : List.of("arrival", "name", "reason", "message", "size")) {
      assertEquals(arrival.path(field).asString(), told.path(field).asString(), field);
    }

    var record =
        Eventually.until(
                it -> it.size() == 1,
                () -> SERVICE.topics().all(DocumentRefused.TOPIC, it -> it.key().equals(id)))
            .getFirst();
    assertEquals("application/json", Topics.header(record, "content-type"));
    assertEquals(reason, DocumentRefused.from(Topics.event(record)).reason().word());
    return arrival;
  }
}
