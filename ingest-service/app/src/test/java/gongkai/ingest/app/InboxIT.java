package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.RunningService;
import gongkai.ingest.app.line.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;
import tools.jackson.databind.JsonNode;

class InboxIT {
  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void aFileInTheInboxIsPublishedWithItsBytesAndItsName() throws Exception {
    byte[] bytes = "稷山县2023年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
    SERVICE.here().drop("稷山县 2023.txt", bytes);

    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("稷山县 2023.txt"))
            .getFirst();

    assertArrayEquals(bytes, record.value());
    assertEquals(sha256(bytes), record.key());
    assertEquals("1.0", Topics.header(record, "ce_specversion"));
    assertEquals(DocumentReceived.TYPE, Topics.header(record, "ce_type"));
    assertEquals("/ingest-service", Topics.header(record, "ce_source"));
    assertEquals(sha256(bytes), Topics.header(record, "ce_subject"));
    assertEquals("text/plain", Topics.header(record, "content-type"));
    assertEquals("%E7%A8%B7%E5%B1%B1%E5%8E%BF+2023.txt", Topics.header(record, "ce_documentname"));
    assertEquals(
        "s3://" + SERVICE.here().name() + "/archive/" + sha256(bytes),
        Topics.header(record, "ce_documentaddress"));
    var arrival = SERVICE.here().arrivals("稷山县 2023.txt").getFirst();
    assertEquals(arrival.path("arrival").asString(), Topics.header(record, "ce_arrival"));
    assertEquals(arrival.path("run").asString(), Topics.header(record, "ce_run"));
    assertEquals("received", arrival.path("status").asString());
    assertArrayEquals(
        bytes,
        Files.readAllBytes(SERVICE.here().bucket().resolve("archive").resolve(sha256(bytes))));
    Eventually.until(List::isEmpty, SERVICE.here()::inbox);
  }

  @Test
  void aFileInFoldersWhoseNamesAreAsLongAsTheyGetIsTakenToo() throws Exception {
    var random = new Random(11);
    var path = new StringBuilder();
    for (int folder = 0; folder < 4; folder++) {
      random.ints(80, 0x4E00, 0x9E00).forEach(path::appendCodePoint);
      path.append('/');
    }
    SERVICE.here().drop(path + "深.txt", "a file far down");
    SERVICE.here().arrival("深.txt", "received");
    Eventually.until(List::isEmpty, SERVICE.here()::inbox);
  }

  @Test
  void aDocumentAbove512KiBTravelsByItsAddress() throws Exception {
    byte[] bytes = noise(DocumentReceived.LARGEST_INLINE + 1);
    SERVICE
        .here()
        .s3()
        .putObject(
            request -> request.bucket(SERVICE.here().name()).key("inbox/大文件.pdf"),
            RequestBody.fromBytes(bytes));

    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("大文件.pdf"))
            .getFirst();

    assertNull(record.value());
    assertEquals(
        "s3://" + SERVICE.here().name() + "/archive/" + sha256(bytes),
        Topics.header(record, "ce_dataref"));
    assertEquals("application/pdf", Topics.header(record, "content-type"));
    assertEquals(Integer.toString(bytes.length), Topics.header(record, "ce_documentsize"));
  }

  @Test
  void aDocumentOfExactly512KiBTravelsInside() throws Exception {
    byte[] bytes = noise(DocumentReceived.LARGEST_INLINE);
    SERVICE.here().drop("正好.bin", bytes);
    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("正好.bin"))
            .getFirst();
    assertArrayEquals(bytes, record.value());
  }

  @Test
  void theSameBytesAgainAreADuplicateOfTheFirstAndNoEvent() throws Exception {
    SERVICE.here().drop("原件.txt", "同样的字节");
    Eventually.until(it -> it.size() == 1, () -> SERVICE.here().arrivals("原件.txt"));
    SERVICE.here().drop("下级/副本.txt", "同样的字节");

    var copy =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.here().arrivals("副本.txt")).getFirst();

    assertEquals("duplicate", copy.path("status").asString());
    assertEquals(
        SERVICE.here().arrivals("原件.txt").getFirst().path("arrival").asString(),
        copy.path("duplicateOf").asString());
    assertEquals("下级/副本.txt", copy.path("path").asString());
    Eventually.until(List::isEmpty, SERVICE.here()::inbox);
    assertEquals(1, SERVICE.topics().received("原件.txt").size());
    assertEquals(0, SERVICE.topics().received("副本.txt").size());
  }

  @Test
  void anUnfinishedCopyIsLeftAlone() throws Exception {
    SERVICE.here().drop("copying.txt.part", "half");
    SERVICE.here().drop("copying.tmp", "half");
    SERVICE.here().drop(".hidden.txt", "nobody's");
    SERVICE.here().drop("seen.txt", "taken");
    Eventually.until(it -> it.size() == 1, () -> SERVICE.here().arrivals("seen.txt"));
    assertEquals(0, SERVICE.here().arrivals("*copying*").size());
    assertEquals(0, SERVICE.here().arrivals("*hidden*").size());
    assertTrue(SERVICE.here().inbox().containsAll(List.of("copying.tmp", "copying.txt.part")));
    Files.delete(SERVICE.here().bucket().resolve("inbox/copying.txt.part"));
    Files.delete(SERVICE.here().bucket().resolve("inbox/copying.tmp"));
  }

  @Test
  void aFileThatCannotBeTakenHoldsUpNobodyAndIsToldOf() throws Exception {
    execute(
        """
        CREATE FUNCTION fail() RETURNS trigger AS
          $$ BEGIN RAISE EXCEPTION 'not this one'; END $$ LANGUAGE plpgsql;
        CREATE TRIGGER fail BEFORE INSERT ON arrival
          FOR EACH ROW WHEN (NEW.path LIKE '卡住%') EXECUTE FUNCTION fail();
        """);
    SERVICE.here().drop("卡住.txt", "stuck");
    SERVICE.here().drop("别的.txt", "goes on");
    SERVICE.here().arrival("别的.txt", "received");
    var health =
        Eventually.until(
            it -> !it.path("stuckFiles").isEmpty(),
            () -> SERVICE.here().get("/health").path("details").path("line").path("details"));
    var file = health.path("stuckFiles").path(0);
    assertEquals("inbox/卡住.txt", file.path("key").asString());
    assertTrue(file.path("message").asString().contains("not this one"), file.toString());
    var upload =
        SERVICE.here().upload(Map.of("卡住了.txt", "stuck too".getBytes(StandardCharsets.UTF_8)));
    assertEquals(503, upload.statusCode(), upload.body());

    execute("DROP TRIGGER fail ON arrival");
    SERVICE.here().arrival("卡住.txt", "received");
    Eventually.until(
        JsonNode::isEmpty,
        () ->
            SERVICE
                .here()
                .get("/health")
                .path("details")
                .path("line")
                .path("details")
                .path("stuckFiles"));
  }

  @Test
  void aFileThatGrowsIsTakenWhenItIsWhole() throws Exception {
    var file = SERVICE.here().bucket().resolve("inbox/slow.txt");
    try (var out = Files.newOutputStream(file)) {
      for (int i = 0; i < 15; i++) {
        out.write("line\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
        Thread.sleep(100);
      }
    }
    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("slow.txt"))
            .getFirst();
    assertEquals(75, record.value().length);
    assertEquals(1, SERVICE.here().arrivals("slow.txt").size());
  }

  private static void execute(String statements) throws Exception {
    try (var connection = SERVICE.here().database();
        var statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
