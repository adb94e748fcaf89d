package gongkai.search.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.search.ReportIndexed;
import gongkai.search.app.store.Indices;
import gongkai.search.app.store.Schema;
import gongkai.validate.Family;
import gongkai.validate.FindingChanged.Change;
import gongkai.validate.Severity;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// Nothing is lost, and replays are harmless.
class IndexingIT {

  private static final Installation INSTALLATION = Installation.get();
  private static final String DEAD_LETTERS = "gongkai.dead-letters.search.v1";

  private static MadeUp report(String code, String name, int year) {
    return new MadeUp(MadeUp.county(code, name, "示例省", "北原市", name), year)
        .section(1, "一、总体情况", name + year + "年工作平稳。");
  }

  @Test
  void anOlderVerdictDoesNotReplaceANewerOne() throws Exception {
    var report = report("990401", "甲县", 2023).version(7, 2);
    INSTALLATION.index(report);
    var older = report("990401", "甲县", 2023).version(7, 1);
    older.current = false;
    INSTALLATION.publisher.say(older.validated());
    INSTALLATION.awaitNothingLeft();
    var detail = INSTALLATION.get("/api/v1/reports/" + report.document());
    assertEquals((7L << 20) + 2, detail.path("version").asLong());
    assertTrue(detail.path("current").asBoolean());
    assertEquals(
        List.of((7L << 20) + 2, (7L << 20) + 1),
        announced(report.document()),
        "an older one is settled too");
  }

  @Test
  void theSameVerdictTwiceIsOneReport() throws Exception {
    var report = report("990402", "乙县", 2023);
    INSTALLATION.publisher.say(report.validated());
    INSTALLATION.publisher.say(report.validated());
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> total("北原市乙县") == 1, "it is found once");
  }

  @Test
  void theAnnouncementNamesArrivalRunAndInstitution() throws Exception {
    var report = report("990403", "丙县", 2023).version(12, 0);
    INSTALLATION.index(report);
    INSTALLATION.awaitNothingLeft();
    var record =
        INSTALLATION.everythingOn(ReportIndexed.TOPIC).stream()
            .filter(each -> header(each, "ce_subject").equals(report.document()))
            .findFirst()
            .orElseThrow();
    var indexed = ReportIndexed.from(KafkaMessageFactory.createReader(record).toEvent());
    assertEquals(report.reference().arrival(), indexed.arrival());
    assertEquals(12, indexed.run());
    assertEquals("990403/丙县", new String(record.key(), UTF_8));
    assertEquals("application/json", header(record, "content-type"));
  }

  @Test
  void aResolvedFindingDoesNotComeBackWithALateEvent() throws Exception {
    var report = report("990404", "丁县", 2023);
    var finding =
        MadeUp.failure(
            "f-resolved", "requests-balance", Family.ARITHMETIC, Severity.ERROR, "丁县总计不平。");
    var raised = report.version(3, 0).changed(finding, Change.RAISED);
    var changed = report.version(3, 1).changed(finding, Change.CHANGED);
    var resolved = report.version(3, 2).changed(finding, Change.RESOLVED);
    INSTALLATION.publisher.say(raised);
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> open("丁县") == 1, "it is open");
    INSTALLATION.publisher.say(resolved);
    INSTALLATION.publisher.say(changed);
    INSTALLATION.publisher.say(raised);
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> open("丁县") == 0, "it is resolved");
    Thread.sleep(1500);
    assertEquals(0, open("丁县"));
    assertEquals(
        1,
        INSTALLATION
            .get("/api/v1/failures?status=resolved&q=" + Installation.encoded("丁县"))
            .path("total")
            .asInt());
  }

  @Test
  void whatCannotBeDecodedBecomesADeadLetterAndTheLineGoesOn() throws Exception {
    INSTALLATION.publisher.sendRaw("gongkai.reports.validated.v1", "990405/戊县", "{\"oops\":");
    var report = report("990405", "戊县", 2023);
    INSTALLATION.index(report);
    INSTALLATION.awaitNothingLeft();
    var letter =
        INSTALLATION.everythingOn(DEAD_LETTERS).stream()
            .filter(each -> new String(each.key(), UTF_8).equals("990405/戊县"))
            .findFirst()
            .orElseThrow();
    assertEquals("{\"oops\":", new String(letter.value(), UTF_8));
    assertEquals("gongkai.reports.validated.v1", header(letter, "gongkai-dead-letter-topic"));
    assertTrue(header(letter, "gongkai-dead-letter-offset").matches("[0-9]+"));
    assertTrue(header(letter, "gongkai-dead-letter-cause").length() > 10);
  }

  @Test
  void whatTheIndexWillNeverTakeBecomesADeadLetterAlone() throws Exception {
    var name = "己".repeat(20_000);
    var impossible = report("990406", name, 2023);
    impossible.name = "impossible";
    var innocent = report("990407", "庚县", 2023);
    INSTALLATION.publisher.say(impossible.validated());
    INSTALLATION.index(innocent);
    INSTALLATION.awaitNothingLeft();
    var letter =
        INSTALLATION.everythingOn(DEAD_LETTERS).stream()
            .filter(each -> header(each, "ce_subject").equals(impossible.document()))
            .findFirst()
            .orElseThrow();
    assertTrue(header(letter, "gongkai-dead-letter-cause").startsWith("HTTP 400"));
    assertEquals(List.of(), announced(impossible.document()));
  }

  @Test
  void aForgottenFindingChangesNothing() throws Exception {
    INSTALLATION.publisher.sendNothing("gongkai.findings.v1", "990408/辛县|x");
    INSTALLATION.awaitNothingLeft();
    assertTrue(INSTALLATION.response("/health/readiness").body().contains("\"UP\""));
  }

  @Test
  void whileOpenSearchIsAwayNothingIsLost() throws Exception {
    INSTALLATION.servers.killOpenSearch();
    var reports = IntStream.range(0, 40).mapToObj(at -> report("990409", "壬县", 1980 + at)).toList();
    for (MadeUp report : reports) {
      INSTALLATION.publisher.say(report.validated());
    }
    assertEquals(503, INSTALLATION.response("/api/v1/reports").statusCode());
    assertEquals(503, INSTALLATION.response("/health/readiness").statusCode());
    Thread.sleep(3000);
    INSTALLATION.servers.startOpenSearch();
    INSTALLATION.awaitNothingLeft();
    Installation.await(() -> total("北原市壬县") == 40, "all forty are found");
  }

  @Test
  void aLostIndexIsFilledAgainFromTheTopics() throws Exception {
    var report = report("990410", "癸县", 2023);
    INSTALLATION.index(report);
    INSTALLATION.awaitNothingLeft();
    INSTALLATION.deleteIndices();
    INSTALLATION.publisher.say(report("990410", "癸县", 2022).validated());
    Installation.await(() -> total("北原市癸县") == 2, "the old one is there again, and the new one");
  }

  @Test
  void anIndexThatWasMadeAgainAndLeftEmptyIsStillToBeFilled() throws Exception {
    var report = report("990411", "子县", 2023);
    INSTALLATION.index(report);
    INSTALLATION.awaitNothingLeft();
    INSTALLATION.deleteIndices();
    var schema = INSTALLATION.context.getBean(Schema.class);
    schema.ensure(); // and then it died
    assertEquals(List.of(Indices.REPORTS, Indices.FINDINGS), schema.ensure());
    INSTALLATION.deleteIndices();
    INSTALLATION.publisher.say(report("990411", "子县", 2022).validated());
    Installation.await(() -> total("北原市子县") == 2, "the old one is there again, and the new one");
    assertFalse(schema.ensure().contains(Indices.REPORTS));
  }

  private static int open(String words) throws IOException, InterruptedException {
    return INSTALLATION
        .get("/api/v1/failures?q=" + Installation.encoded(words))
        .path("total")
        .asInt();
  }

  private static int total(String words) throws IOException, InterruptedException {
    return INSTALLATION
        .get("/api/v1/reports?q=" + Installation.encoded(words))
        .path("total")
        .asInt();
  }

  private static List<Long> announced(String document) {
    return INSTALLATION.everythingOn(ReportIndexed.TOPIC).stream()
        .filter(each -> header(each, "ce_subject").equals(document))
        .map(each -> ReportIndexed.from(KafkaMessageFactory.createReader(each).toEvent()).version())
        .toList();
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    var header = record.headers().lastHeader(name);
    return header == null ? "" : new String(Objects.requireNonNull(header.value()), UTF_8);
  }
}
