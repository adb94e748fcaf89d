package gongkai.ingest.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ingest.DocumentReceived;
import gongkai.ingest.app.line.Eventually;
import gongkai.ingest.app.line.Servers;
import gongkai.ingest.app.line.Topics;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// The packaged service in a process of its own, with the small heap that it is given in a real
/// installation.
class ProcessIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String[] SMALL = {"-XX:+UseSerialGC", "-Xmx96m"};
  private static final int FILES = 80;

  @Test
  void everyFileIsOneArrivalAndOneDocumentThoughTheServiceIsKilledAgainAndAgain() throws Exception {
    var here = Servers.running().newInstallation();
    var random = new Random(7);
    try (var topics = Topics.of(Servers.running());
        var service = here.startProcess(SMALL)) {
      for (int kill = 0; kill < 4; kill++) {
        for (int i = 0; i < FILES / 4; i++) {
          here.drop("杀%d-%d.txt".formatted(kill, i), "file %d of round %d".formatted(i, kill));
        }
        Thread.sleep(1_500 + random.nextInt(2_000));
        service.kill();
        service.startAgain();
      }
      Eventually.until(PATIENCE, List::isEmpty, here::inbox);
      Eventually.until(
          PATIENCE,
          it -> it.path("outboxWaiting").asInt() == 0,
          () -> here.get("/health").path("details").path("line").path("details"));

      var arrivals = here.arrivals("杀*");
      assertEquals(FILES, arrivals.size());
      assertTrue(arrivals.stream().allMatch(it -> it.path("status").asString().equals("received")));
      var paths = new HashSet<String>();
      arrivals.forEach(it -> paths.add(it.path("path").asString()));
      assertEquals(FILES, paths.size());
      // An event may be published twice, always with the same id.
      var ids = new HashSet<String>();
      topics
          .all(
              DocumentReceived.TOPIC,
              it -> Topics.header(it, "ce_documentname").startsWith("%E6%9D%80"))
          .forEach(it -> ids.add(Topics.header(it, "ce_id")));
      assertEquals(FILES, ids.size());
    }
  }

  @Test
  void aFileLargerThanTheHeapGoesThrough() throws Exception {
    var here = Servers.running().newInstallation().with("GONGKAI_MAX_BYTES", "500MB");
    try (var topics = Topics.of(Servers.running());
        var service = here.startProcess(SMALL)) {
      var random = new Random(1);
      byte[] block = new byte[1024 * 1024];
      try (var out = Files.newOutputStream(here.bucket().resolve("inbox/大.pdf.part"))) {
        for (int i = 0; i < 300; i++) {
          random.nextBytes(block);
          out.write(block);
        }
      }
      Files.move(here.bucket().resolve("inbox/大.pdf.part"), here.bucket().resolve("inbox/大.pdf"));
      long begun = System.nanoTime();
      Eventually.until(PATIENCE, it -> it.size() == 1, () -> topics.received("大.pdf"));
      Eventually.until(PATIENCE, List::isEmpty, here::inbox);
      System.out.printf(
          "300 MB taken in %.1f s, resident at most %d MB%n",
          (System.nanoTime() - begun) / 1e9, service.residentBytes() / 1_000_000);

      // The same over HTTP, straight from the archive's file.
      var sha256 = here.files("archive").getFirst();
      var uploaded = here.uploadFile("大二.pdf", here.bucket().resolve("archive").resolve(sha256));
      assertEquals(202, uploaded.statusCode(), uploaded.body());
      assertTrue(uploaded.body().contains("duplicate"), uploaded.body());
      System.out.printf(
          "300 MB uploaded, resident at most %d MB%n", service.residentBytes() / 1_000_000);
    }
  }

  @Test
  void aZipThatUnpacksToMoreThanTheHeapGoesThroughThoughTheServiceIsKilled() throws Exception {
    var here = Servers.running().newInstallation();
    int files = 500;
    var random = new Random(2);
    byte[] block = new byte[50 * 1024];
    var zip = here.bucket().resolve("inbox/整年.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip.resolveSibling("整年.zip.part")))) {
      for (int i = 0; i < files; i++) {
        random.nextBytes(block);
        out.putNextEntry(new ZipEntry("包里%03d.txt".formatted(i)));
        out.write(block); // 50 KiB that cannot be packed, and 200 that can
        out.write(new byte[4 * block.length]);
        out.closeEntry();
      }
    }
    try (var service = here.startProcess(SMALL)) {
      Files.move(zip.resolveSibling("整年.zip.part"), zip);
      Eventually.until(PATIENCE, it -> it.size() > files / 4, () -> here.files("archive"));
      service.kill();
      service.startAgain();
      Eventually.until(PATIENCE, List::isEmpty, here::inbox);
      assertEquals(files, here.arrival("整年.zip", "unpacked").path("entries").asInt());
      var accounting = here.get("/api/v1/accounting");
      assertEquals(files, accounting.path("received").asInt(), accounting.toString());
      assertEquals(1, accounting.path("unpacked").asInt(), accounting.toString());
      System.out.printf(
          "a ZIP unpacked to 128 MB, resident at most %d MB%n",
          service.residentBytes() / 1_000_000);
    }
  }
}
