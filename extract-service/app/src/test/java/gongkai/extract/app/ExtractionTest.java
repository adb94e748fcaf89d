package gongkai.extract.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gongkai.extract.DocumentRejected;
import gongkai.extract.RejectionReason;
import gongkai.extract.ReportExtracted;
import gongkai.extract.engine.Extractor;
import gongkai.ingest.DocumentReceived;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every document has a fate that Kafka takes.
class ExtractionTest {

  private static final String HEAD = "稷山县人民政府2023年政府信息公开工作年度报告\n一、总体情况\n";
  private static final String TAIL = "\n六、其他需要报告的事项\n无。\n";

  private final Extraction extraction =
      new Extraction(Extractor.standard(), Duration.ofSeconds(60));

  @AfterEach
  void close() {
    extraction.close();
  }

  private Extraction.Fate fate(String text) throws InterruptedException {
    byte[] bytes = text.getBytes(UTF_8);
    String sha256 = "ab".repeat(32);
    return extraction.extract(
        new DocumentReceived(
            sha256,
            UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057"),
            7,
            "x.txt",
            "text/plain",
            bytes.length,
            "s3://gongkai/archive/" + sha256,
            Instant.parse("2024-02-19T03:04:05Z")),
        bytes);
  }

  @Test
  void aReportIsKeyedByItsInstitution() throws InterruptedException {
    Extraction.Fate fate = fate(HEAD + "收到申请3件。" + TAIL);
    assertEquals("extracted", fate.binding());
    assertEquals("140824/稷山县人民政府", fate.key());
    assertEquals(1, ReportExtracted.from(fate.event()).report().narrative().size());
  }

  @Test
  void whatIsNoReportIsKeyedByDocument() throws InterruptedException {
    Extraction.Fate fate = fate("关于召开会议的通知");
    assertEquals("rejected", fate.binding());
    assertEquals("ab".repeat(32), fate.key());
    assertEquals(RejectionReason.NOT_A_REPORT, DocumentRejected.from(fate.event()).reason());
  }

  @Test
  void aReportTooLargeForTheTopicIsRejectedAndNotTriedForEver() throws InterruptedException {
    Extraction.Fate fate = fate(HEAD + ("收到申请3件。" + "某".repeat(90)).repeat(4_800) + TAIL);
    assertEquals("rejected", fate.binding());
    assertEquals(RejectionReason.TOO_LARGE, DocumentRejected.from(fate.event()).reason());
  }

  @Test
  void aStoppedServiceGivesADocumentNoFate() {
    extraction.close();
    assertThrows(RejectedExecutionException.class, () -> fate(HEAD + TAIL));
  }
}
