package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.engines.GeneratedReport;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// Bad files end refused or rejected with a reason that a person understands, and the line goes on.
@ExtendWith(TheLine.class)
class BadFilesIT {

  private static final byte[] JPEG = {
    (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1
  };

  @Test
  void everyBadFileHasAFateAndTheLineGoesOn(RunningSystem system) {
    Map<String, byte[]> bad = badFiles();
    assertTrue(bad.size() >= 20, "there are " + bad.size());
    bad.forEach(system::drop);

    bad.keySet()
        .forEach(
            name -> RunningSystem.await(name + " has its fate", 90, () -> hasFate(system, name)));

    bad.forEach((name, bytes) -> {
      JsonNode arrival = arrival(system, name);
      String status = arrival.get("status").asString();
      assertTrue(status.equals("refused") || status.equals("rejected"), name + " is " + status);
      assertFalse(arrival.path("reason").asString("").isBlank(), name + " has no reason");
      String message = arrival.path("message").asString("");
      assertTrue(
          message
              .codePoints()
              .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
          name + ": " + message);
    });

    var good = GeneratedReport.random("平定县人民政府", 2023, new Random(9));
    system.drop("平定县2023.txt", good.text());
    RunningSystem.await(
        "a good report still goes through",
        60,
        () ->
            system
                    .search()
                    .response(
                        "/api/v1/reports/%s",
                        Sample.sha256(good.text().getBytes(StandardCharsets.UTF_8)))
                    .statusCode()
                == 200);
    JsonNode accounting = system.search().get("/api/v1/accounting");
    assertEquals(
        accounting.get("received").asLong(),
        accounting.get("indexed").asLong()
            + accounting.get("rejected").asLong()
            + accounting.get("duplicate").asLong()
            + accounting.get("deadLettered").asLong()
            + accounting.get("inProgress").asLong(),
        accounting.toString());
  }

  private static boolean hasFate(RunningSystem system, String name) {
    JsonNode documents = system.search().get("/api/v1/documents?name=%s", name).get("documents");
    return !documents.isEmpty()
        && java.util.Set.of("refused", "rejected", "indexed", "duplicate", "dead-lettered")
            .contains(documents.get(0).get("status").asString());
  }

  private static JsonNode arrival(RunningSystem system, String name) {
    return system.search().get("/api/v1/documents?name=%s", name).get("documents").get(0);
  }

  private static Map<String, byte[]> badFiles() {
    var bad = new LinkedHashMap<String, byte[]>();
    var random = new Random(7);
    bad.put("空.html", new byte[0]);
    bad.put("空白.txt", bytes(" \n\t\n　\n"));
    bad.put("照片.html", JPEG);
    bad.put("乱码.txt", random(random, 5_000));
    bad.put("乱码.html", random(random, 200_000));
    bad.put("零.txt", new byte[10_000]);
    bad.put("一行.txt", bytes("公开".repeat(350_000)));
    bad.put("一行数字.txt", bytes("0 ".repeat(1_000_000)));
    bad.put("标签.html", bytes("<div>".repeat(50_000)));
    bad.put("表格.html", bytes("<table><tr><td>".repeat(20_000)));
    bad.put("跨列.html", bytes("<table><tr><td colspan=99999999 rowspan=99999999>1</table>"));
    bad.put("新闻.html", bytes("<html><body><h1>县政府召开常务会议</h1><p>会议研究了三项工作。</p></body></html>"));
    bad.put("小说.txt", bytes("从前有座山，山里有座庙。\n".repeat(2_000)));
    bad.put("压缩.txt", bytes("PK\u0003\u0004 not really"));
    bad.put("文档.pdf", bytes("%PDF-1.7\n1 0 obj\n"));
    bad.put("半个.html", bytes("<html><head><title>某县2023年政府信息公开工作年"));
    bad.put("程序.txt", bytes("\u007fELF" + "\u0001".repeat(300)));
    bad.put("..名字..txt", bytes("名字里有两个点"));
    bad.put("名字\u0001里有控制字符.txt", bytes("控制字符"));
    bad.put("图片.md", JPEG.clone());
    bad.get("图片.md")[15] = 2;
    bad.put("竖线.md", bytes("|".repeat(500_000)));
    return bad;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] random(Random random, int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }
}
