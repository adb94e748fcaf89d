package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.DocumentRefused;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.RunningService;
import gongkai.ingest.app.line.Topics;
import gongkai.ingest.app.zip.Zips;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ZipIT {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  @Test
  void everyFileInAZipIsADocumentOfItsOwn() throws Exception {
    SERVICE.here().drop("单独.txt", "早就到了");
    SERVICE.here().arrival("单独.txt", "received");
    var before = accounting();
    var zip =
        Zips.zip(Charset.forName("GBK"))
            .with("山西/", "")
            .with("山西/稷山县2023.txt", "稷山县")
            .with("新绛县2023.txt", "新绛县")
            .with("又一份.txt", "早就到了")
            .with("空的.txt", "")
            .with("__MACOSX/._新绛县2023.txt", "x")
            .bytes();
    SERVICE.here().drop("下级/整包.zip", zip);

    var archive = SERVICE.here().arrival("整包.zip", "unpacked");
    assertEquals(4, archive.path("entries").asInt());
    assertEquals(
        JSON.readTree("{\"duplicate\": 1, \"received\": 2, \"refused\": 1}"),
        archive.path("fates"));
    assertEquals(
        "已解开：4个文件，各有自己的去向；另有2个目录或系统文件略去",
        archive.path("history").path(0).path("detail").asString());
    assertEquals(
        List.of(
            "下级/整包.zip!/又一份.txt duplicate",
            "下级/整包.zip!/山西/稷山县2023.txt received",
            "下级/整包.zip!/新绛县2023.txt received",
            "下级/整包.zip!/空的.txt refused"),
        entries(archive).stream()
            .map(it -> it.path("path").asString() + " " + it.path("status").asString())
            .toList());
    var event =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("稷山县2023.txt"))
            .getFirst();
    assertArrayEquals("稷山县".getBytes(StandardCharsets.UTF_8), event.value());
    assertEquals(0, SERVICE.topics().received("整包.zip").size());

    Eventually.until(List::isEmpty, SERVICE.here()::inbox);
    assertArrayEquals(
        zip,
        Files.readAllBytes(
            SERVICE.here().bucket().resolve("archive").resolve(archive.path("sha256").asString())));
    var after = accounting();
    assertEquals(before.path("received").asInt() + 4, after.path("received").asInt());
    assertEquals(before.path("unpacked").asInt() + 1, after.path("unpacked").asInt());
  }

  @Test
  void aRefusedFileOfAZipIsToldOfLikeAnyOther() throws Exception {
    var zip = Zips.zip().with("../../etc/passwd", "root").with("好的.txt", "好的").bytes();
    SERVICE.here().drop("坏名字.zip", zip);
    var archive = SERVICE.here().arrival("坏名字.zip", "unpacked");
    var refused = SERVICE.here().arrival("坏名字.zip!/../../etc/passwd", "refused");
    assertEquals("bad-name", refused.path("reason").asString());
    assertEquals("passwd", refused.path("name").asString());
    assertEquals(archive.path("arrival"), refused.path("archive"));

    var id = refused.path("arrival").asString();
    var key = id + "-passwd.reason.json";
    Eventually.until(it -> it.contains(key), () -> SERVICE.here().files("rejected"));
    var told =
        JSON.readTree(Files.readString(SERVICE.here().bucket().resolve("rejected").resolve(key)));
    assertEquals("坏名字.zip!/../../etc/passwd", told.path("path").asString());
    var record =
        Eventually.until(
                it -> it.size() == 1,
                () -> SERVICE.topics().all(DocumentRefused.TOPIC, it -> it.key().equals(id)))
            .getFirst();
    assertEquals(
        DocumentRefused.Reason.BAD_NAME, DocumentRefused.from(Topics.event(record)).reason());
  }

  @Test
  void aZipThatCannotBeUnpackedIsLaidOnTheShelfAsItIs() throws Exception {
    var locked = Zips.locked(Zips.zip().with("1.txt", "甲").bytes(), 0);
    SERVICE.here().drop("有密码.zip", locked);
    var arrival = SERVICE.here().arrival("有密码.zip", "refused");
    assertEquals("encrypted", arrival.path("reason").asString());
    assertTrue(arrival.path("message").asString().contains("去掉密码"), arrival.toString());
    var shelf = SERVICE.here().bucket().resolve("rejected");
    var key = arrival.path("arrival").asString() + "-有密码.zip";
    Eventually.until(List::isEmpty, SERVICE.here()::inbox);
    assertArrayEquals(locked, Files.readAllBytes(shelf.resolve(key)));
    assertTrue(Files.exists(shelf.resolve(key + ".reason.json")));
  }

  @Test
  void anUploadedZipIsUnpackedTooAndTheSameAgainIsADuplicate() throws Exception {
    var zip = Zips.zip().with("上传甲.txt", "上传甲").with("上传乙.txt", "上传乙").bytes();
    var first = uploaded("上传.zip", zip);
    assertEquals("unpacked", first.path("status").asString());
    assertEquals(2, entries(first).size());
    var again = uploaded("改了名.zip", zip);
    assertEquals("duplicate", again.path("status").asString());
    assertEquals(first.path("arrival"), again.path("duplicateOf"));
    assertEquals(0, entries(again).size());
  }

  @Test
  void anUploadedZipThatIsRefusedIsKept() throws Exception {
    var broken = "PK\u0003\u0004 not really".getBytes(StandardCharsets.UTF_8);
    var arrival = uploaded("半个.zip", broken);
    assertEquals("corrupt", arrival.path("reason").asString());
    var key = arrival.path("arrival").asString() + "-半个.zip";
    assertArrayEquals(
        broken, Files.readAllBytes(SERVICE.here().bucket().resolve("rejected").resolve(key)));
  }

  @Test
  void aDocumentThatIsPackedAsAZipIsNoArchive() throws Exception {
    var docx =
        Zips.zip().with("[Content_Types].xml", "<Types/>").with("word/document.xml", "x").bytes();
    SERVICE.here().drop("报告.zip", docx);
    SERVICE.here().arrival("报告.zip", "received");
    var record =
        Eventually.until(it -> it.size() == 1, () -> SERVICE.topics().received("报告.zip"))
            .getFirst();
    assertEquals(DocumentReceived.TYPE, Topics.header(record, "ce_type"));
  }

  private static JsonNode uploaded(String name, byte[] bytes) throws Exception {
    var answer = SERVICE.here().upload(Map.of(name, bytes));
    assertEquals(202, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body()).path("documents").path(0);
  }

  /// The files of a ZIP, in the order of their names, as the API tells them.
  private static List<JsonNode> entries(JsonNode archive) throws Exception {
    return SERVICE
        .here()
        .get("/api/v1/documents?archive=" + archive.path("arrival").asString())
        .path("documents")
        .valueStream()
        .toList()
        .reversed();
  }

  private static JsonNode accounting() throws Exception {
    return SERVICE.here().get("/api/v1/accounting");
  }
}
