package gongkai.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.e2e.engines.GeneratedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// A clerk drops the reports of three counties as one ZIP, made by an old tool whose names are GBK,
/// with a copy of one of them, a photograph and an empty file among them.
@ExtendWith(TheLine.class)
class ZipIT {
  private static final byte[] JPEG = {
    (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 3
  };

  private static final List<String> SUMMANDS =
      List.of("indexed", "rejected", "duplicate", "deadLettered", "inProgress");

  @Test
  void everyFileOfAZipHasAFateThatAnybodyCanSee(RunningSystem system) {
    var before = accounting(system);
    byte[] zip = zip(files());
    system.drop("整包上报.zip", zip);
    RunningSystem.await(
        "all files of the ZIP have their fates",
        120,
        () ->
            fates(system)
                .equals(Map.of("duplicate", 1L, "indexed", 3L, "refused", 1L, "rejected", 1L)));

    JsonNode archive = documents(system, "name=整包上报.zip").get(0);
    assertEquals("unpacked", archive.get("status").asString());
    assertEquals(6, archive.get("entries").asInt());
    var seen = new TreeMap<String, String>();
    for (JsonNode file : documents(system, "archive=" + archive.get("arrival").asString())) {
      seen.put(file.get("path").asString(), file.get("status").asString());
      if (!file.path("reason").asString("").isEmpty()) {
        assertTrue(file.get("message").asString().length() > 5, file.toString());
      }
    }
    assertEquals(
        new TreeMap<>(
            Map.of(
                "整包上报.zip!/昔阳县2023.txt", "indexed",
                "整包上报.zip!/和顺县2023.txt", "indexed",
                "整包上报.zip!/晋中市/左权县2023.txt", "indexed",
                "整包上报.zip!/晋中市/左权县2023（副本）.txt", "duplicate",
                "整包上报.zip!/照片.html", "rejected",
                "整包上报.zip!/空.txt", "refused")),
        seen);

    system.drop("整包再报.zip", zip);
    RunningSystem.await(
        "the same ZIP again is one duplicate",
        60,
        () -> {
          JsonNode again = documents(system, "name=整包再报.zip");
          return !again.isEmpty() && again.get(0).get("status").asString().equals("duplicate");
        });
    var after = accounting(system);
    assertEquals(7, after.get("received").asLong() - before.get("received").asLong());
    assertEquals(1, after.get("unpacked").asLong() - before.get("unpacked").asLong());
  }

  private static Map<String, byte[]> files() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("昔阳县2023.txt", report("昔阳县人民政府", 41));
    files.put("和顺县2023.txt", report("和顺县人民政府", 42));
    files.put("晋中市/左权县2023.txt", report("左权县人民政府", 43));
    files.put("晋中市/左权县2023（副本）.txt", report("左权县人民政府", 43));
    files.put("晋中市/Thumbs.db", new byte[] {1});
    files.put("照片.html", JPEG);
    files.put("空.txt", new byte[0]);
    return files;
  }

  private static byte[] report(String institution, int seed) {
    return GeneratedReport.random(institution, 2023, new Random(seed))
        .text()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, Long> fates(RunningSystem system) {
    var fates = new TreeMap<String, Long>();
    JsonNode archive = documents(system, "name=整包上报.zip");
    if (!archive.isEmpty()) {
      archive
          .get(0)
          .path("fates")
          .properties()
          .forEach(fate -> fates.put(fate.getKey(), fate.getValue().asLong()));
    }
    return fates;
  }

  private static JsonNode documents(RunningSystem system, String query) {
    var parts = query.split("=", 2);
    return system.search().get("/api/v1/documents?" + parts[0] + "=%s", parts[1]).get("documents");
  }

  private static JsonNode accounting(RunningSystem system) {
    JsonNode accounting = system.search().get("/api/v1/accounting");
    assertEquals(
        accounting.get("received").asLong(),
        SUMMANDS.stream().mapToLong(name -> accounting.get(name).asLong()).sum(),
        accounting.toString());
    return accounting;
  }
}
